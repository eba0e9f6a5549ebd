//! What leaves the salon for other programs: the ledger as an hledger journal, a table or JSON.

mod hledger;
mod journal;
mod table;

pub use journal::{JournalFormat, JournalWriter};
