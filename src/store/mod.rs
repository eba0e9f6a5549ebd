//! The only room that knows SQL. One folder per noun, each statement in a `.sql` file beside the function that runs it,
//! in plain portable SQL over our own thin [`Tx`] and [`Row`]. What only SQLite has stands together in `sqlite/`.

pub mod answered;
pub mod audit;
pub mod chain;
mod disk;
pub mod draft;
mod error;
mod migrations;
mod open;
pub mod salon;
pub mod setting;
pub mod staff;
mod tx;
mod value;
pub mod vault;

pub use error::StoreError;
pub use open::Database;
pub(crate) use open::Durability;
pub use tx::{Row, Tx};
pub use value::{FromValue, ToValue, Value};
