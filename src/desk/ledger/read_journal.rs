//! The ledger, page by page.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::{Context, DeskError, UseCase};
use crate::domain::ids::EntryId;
use crate::domain::ledger::JournalEntry;
use crate::domain::role::Permission;
use crate::store::{Tx, ledger};

use super::blind::refuse_while_counted;

/// The most entries of one page.
pub const JOURNAL_PAGE_MOST: i64 = 5_000;

/// Reads entries of the ledger, oldest first. Entries are never changed, so page after page is one consistent whole.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ReadJournal {
    /// Only entries after this one; 0 for the beginning.
    #[serde(default = "beginning")]
    pub after: EntryId,
    /// How many, at most 5,000.
    pub most: i64,
}

/// Where there is nothing before.
fn beginning() -> EntryId {
    EntryId(0)
}

/// Entries in their order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct JournalPage {
    /// The entries.
    pub entries: Vec<JournalEntry>,
    /// How many entries the ledger holds now: the number of the last.
    pub last: EntryId,
    /// The last link of the ledger's chain, in hexadecimal, as shifts' reports print it.
    pub head: String,
}

impl UseCase for ReadJournal {
    type Answer = JournalPage;
    const NEEDS: Permission = Permission::ExportLedger;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, _context: &mut Context<'_>) -> Result<JournalPage, DeskError> {
        refuse_while_counted(tx)?;
        let (entries, head) = ledger::head(tx)?;
        let until = self.after.0.saturating_add(self.most.clamp(0, JOURNAL_PAGE_MOST));
        Ok(JournalPage {
            entries: ledger::journal(tx, self.after, EntryId(until))?,
            last: EntryId(entries),
            head: blake3::Hash::from_bytes(head).to_hex().to_string(),
        })
    }
}
