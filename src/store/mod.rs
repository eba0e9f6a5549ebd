//! The only room that knows SQL. One folder per noun, each statement in a `.sql` file beside the function that runs it,
//! in plain portable SQL over our own thin [`Tx`] and [`Row`]. What only SQLite has stands together in `sqlite/`.

pub mod anamnesis;
pub mod answered;
pub mod approval;
pub mod audit;
pub mod catalogue;
pub mod chain;
pub mod check;
pub mod client;
pub mod client_index;
mod disk;
pub mod draft;
mod error;
pub mod floor;
pub mod goods;
pub mod health;
pub mod import;
mod json;
pub mod ledger;
mod list;
mod migrations;
pub mod offers;
mod open;
pub mod overrides;
pub mod paper;
pub mod photograph;
pub mod plan;
pub mod privacy;
pub mod record;
pub mod safety;
pub mod salon;
pub mod schedule;
pub mod setting;
pub mod shift;
pub mod staff;
pub mod till;
mod tx;
mod value;
pub mod vault;
pub mod visit;
pub mod wallet;

pub use error::StoreError;
pub use open::Database;
pub(crate) use open::Durability;
pub use tx::{Row, Tx};
pub use value::{FromValue, ToValue, Value};
