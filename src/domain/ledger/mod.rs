//! The one ledger: every movement of value is an entry whose postings sum to zero in each commodity.
//!
//! - [`Account`]: where value lies, with its owner where it has one. Positive amounts are debits (a drawer fills),
//!   negative ones credits (revenue, what the salon owes), as in an hledger journal.
//! - [`Entry`]: one event. Its constructor is the only way to make one, so an unbalanced entry cannot exist.
//! - [`Sums`]: how the postings of an entry are gathered.
//! - [`events`]: what each event of the salon posts.
//! - [`JournalEntry`]: an entry as it leaves the salon.
//!
//! Entries are never edited. A mistake is taken back by a further entry that names the first (TigerBeetle's rule).

mod account;
mod day;
mod entry;
pub mod events;
mod journal;
mod sums;

pub use account::{Account, Commodity, Ledger};
pub use day::{DayLedger, DayMove, DayReport};
pub use entry::{Entry, EntryKind, Heading, LedgerRefusal, MEMO_LARGEST_CHARS, Posting};
pub use journal::{JournalEntry, JournalPosting};
pub use sums::Sums;
