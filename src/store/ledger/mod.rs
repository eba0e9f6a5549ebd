//! The ledger's entries: written once, sealed, chained, with kept sums beside them.

mod check;
mod day;
mod entry;
mod journal;
mod post;
mod read;
mod row;
#[cfg(test)]
mod tests;
mod writer;

pub use check::{LedgerCheck, check};
pub use day::{day, entries_of_day, last_of_day, shifts_of_day};
pub use entry::{entry, reversals_of};
pub use journal::{balances, journal};
pub use post::post;
pub use read::{balance, head, link_at, of_request, sum, turnover};
pub use writer::Writer;
