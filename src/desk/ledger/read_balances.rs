//! What lies in every account, page by page.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::{Context, DeskError, UseCase};
use crate::domain::ledger::JournalPosting;
use crate::domain::role::Permission;
use crate::store::{Tx, ledger};

use super::blind::refuse_while_counted;
use super::read_journal::JOURNAL_PAGE_MOST;

/// Reads what lies in each account by the kept sums, in the order of the accounts' codes.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ReadBalances {
    /// Only accounts whose codes come after this one; empty for the beginning.
    #[serde(default)]
    pub after: String,
    /// How many, at most 5,000.
    pub most: i64,
}

impl UseCase for ReadBalances {
    type Answer = Vec<JournalPosting>;
    const NEEDS: Permission = Permission::ExportLedger;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, _context: &mut Context<'_>) -> Result<Vec<JournalPosting>, DeskError> {
        refuse_while_counted(tx)?;
        Ok(ledger::balances(tx, &self.after, self.most.clamp(0, JOURNAL_PAGE_MOST))?)
    }
}
