//! The ledger's entries: written once, sealed, chained, with kept sums beside them.

mod check;
mod post;
mod read;
mod row;
#[cfg(test)]
mod tests;
mod writer;

pub use check::{LedgerCheck, check};
pub use post::post;
pub use read::{balance, head, link_at, of_request, sum};
pub use writer::Writer;
