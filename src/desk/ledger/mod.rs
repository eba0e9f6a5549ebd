//! The ledger for those who keep the books elsewhere.

mod blind;
mod read_balances;
mod read_day;
mod read_journal;

pub use read_balances::ReadBalances;
pub use read_day::ReadDay;
pub use read_journal::{JOURNAL_PAGE_MOST, JournalPage, ReadJournal};
