//! What a day moved, ledger by ledger.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::ids::{EntryId, ShiftId};

use super::account::Ledger;
use super::entry::EntryKind;

/// A day in the books. Amounts are in minor units of money or in points, debits positive.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DayReport {
    /// The business day.
    pub day: Date,
    /// The shifts that posted on it.
    pub shifts: Vec<ShiftId>,
    /// How many entries of each kind there are.
    pub entries: Vec<(EntryKind, i64)>,
    /// The ledgers that hold or moved something, in the order of a balance sheet.
    pub ledgers: Vec<DayLedger>,
    /// The last entry of the day, or of the days before it; 0 where there is none.
    pub last: EntryId,
    /// The link of that entry in the ledger's chain, in hexadecimal.
    pub head: String,
}

/// One ledger over a day: opening + debits − credits = closing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DayLedger {
    /// Which.
    pub ledger: Ledger,
    /// What it held before the day.
    pub opening: i64,
    /// What each kind of event moved.
    pub moves: Vec<DayMove>,
    /// What it held after the day.
    pub closing: i64,
}

/// What one kind of event moved in one ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DayMove {
    /// What happened.
    pub kind: EntryKind,
    /// All debits.
    pub debit: i64,
    /// All credits.
    pub credit: i64,
}

impl DayLedger {
    /// Debits less credits. A sum out of range is as large as it can be.
    pub fn moved(&self) -> i64 {
        self.moves.iter().fold(0, |sum: i64, moved| sum.saturating_add(moved.debit).saturating_sub(moved.credit))
    }
}

impl DayReport {
    /// One ledger of it, where it holds or moved something.
    pub fn ledger(&self, ledger: Ledger) -> Option<&DayLedger> {
        self.ledgers.iter().find(|line| line.ledger == ledger)
    }
}
