//! A day in the books.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::{Context, DeskError, UseCase};
use crate::domain::ledger::DayReport;
use crate::domain::role::Permission;
use crate::store::chain::START;
use crate::store::{Tx, ledger};

use super::blind::refuse_while_counted;

/// Tells what a day moved in every ledger.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct ReadDay {
    /// The day; none for today.
    #[serde(default)]
    pub day: Option<Date>,
}

impl UseCase for ReadDay {
    type Answer = DayReport;
    const NEEDS: Permission = Permission::ManageTill;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<DayReport, DeskError> {
        refuse_while_counted(tx)?;
        let day = self.day.unwrap_or_else(|| context.today());
        let last = ledger::last_of_day(tx, day)?;
        let head = ledger::link_at(tx, last.0)?.unwrap_or(START);
        Ok(DayReport {
            day,
            shifts: ledger::shifts_of_day(tx, day)?,
            entries: ledger::entries_of_day(tx, day)?,
            ledgers: ledger::day(tx, day)?,
            last,
            head: blake3::Hash::from_bytes(head).to_hex().to_string(),
        })
    }
}
