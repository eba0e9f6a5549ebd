//! What a client agreed to, and what they took back.

mod forms;
mod list;
mod row;

pub use list::Consents;
pub use row::consents_in_short;
