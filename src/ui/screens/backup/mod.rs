//! Backups, and whether all is well with the books.

mod safety;
mod settings;

pub use safety::Safety;
