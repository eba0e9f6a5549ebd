//! The only room that knows SQL. One folder per noun, each statement in a `.sql` file beside the function that runs it,
//! in plain portable SQL over our own thin [`Tx`] and [`Row`]. What only SQLite has stands together in `sqlite/`.

mod error;
mod tx;
mod value;

pub use error::StoreError;
pub use tx::{Row, Tx};
pub use value::{FromValue, ToValue, Value};
