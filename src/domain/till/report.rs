//! The reports of a shift: the one at its end, numbered and final, and the one that may be looked at any time.

use jiff::civil::DateTime;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::approval::OverrideLine;
use crate::domain::money::Money;

use super::cash_move::{CashMoved, CashReason};
use super::close::{SealedCount, TenderCheck, TillTender};
use super::count::Pieces;
use super::ledger_line::{HeldCheck, LedgerLine};
use super::shift::ShiftTotals;

/// The report of a closed shift: numbered, final, the same whenever it is shown. It is written when the shift closes and
/// read as it was written; a shift closed by an older program has only what that program noted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ShiftReport {
    /// The shift and what it took.
    pub totals: ShiftTotals,
    /// When it was closed, by the clock on the salon's wall.
    pub closed: DateTime,
    /// Who closed it.
    pub closed_by: String,
    /// What the count at the opening found over or short of what the last close left.
    #[serde(default)]
    pub opening_difference: Money,
    /// Why it did.
    #[serde(default)]
    pub opening_reason: String,
    /// Cash, cards, transfers: the books against what was counted.
    pub tenders: Vec<TenderCheck>,
    /// The final count of the drawer, largest first.
    pub count: Vec<Pieces>,
    /// Every count that was sealed, in their order, also those that did not agree.
    #[serde(default)]
    pub counts: Vec<SealedCount>,
    /// Cash that moved without a bill, in its order.
    #[serde(default)]
    pub moves: Vec<CashMoved>,
    /// Every ledger that holds or moved something.
    #[serde(default)]
    pub ledgers: Vec<LedgerLine>,
    /// Ledgers of clients against the sums of their cards.
    #[serde(default)]
    pub held: Vec<HeldCheck>,
    /// What was done above a limit, with the manager's word on it.
    #[serde(default)]
    pub overrides: Vec<OverrideLine>,
    /// The tolerance of the day.
    #[serde(default)]
    pub tolerance: Money,
    /// Who approved a difference above it.
    #[serde(default)]
    pub approved_by: Option<String>,
    /// What stays in the drawer for the next shift.
    #[serde(default)]
    pub next_float: Money,
    /// What was put aside at the close, and where.
    #[serde(default)]
    pub put_aside: Option<PutAside>,
    /// What the next administrator should know.
    #[serde(default)]
    pub handover: String,
    /// How many entries the ledger held when the shift closed.
    pub ledger_entries: i64,
    /// The head of the ledger's chain when the shift closed, in hexadecimal. Kept on paper, it proves later that
    /// nothing before it was rewritten.
    pub ledger_head: String,
}

impl ShiftReport {
    /// The figures of one kind of money.
    pub fn tender(&self, tender: TillTender) -> Option<&TenderCheck> {
        self.tenders.iter().find(|check| check.tender == tender)
    }

    /// Counted cash less expected.
    pub fn cash_difference(&self) -> Money {
        self.tender(TillTender::Cash).map(|cash| cash.difference).unwrap_or_default()
    }

    /// Whether every ledger adds up and agrees with its cards.
    pub fn agrees(&self) -> bool {
        self.ledgers.iter().all(|line| line.agrees) && self.held.iter().all(HeldCheck::agrees)
    }
}

/// What a close puts aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PutAside {
    /// To the safe or to the bank.
    pub to: CashReason,
    /// How much.
    pub amount: Money,
}

/// A running shift as it stands: looked at any time, it changes nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct XReport {
    /// The shift and what it took.
    pub totals: ShiftTotals,
    /// When it was looked at, by the clock on the salon's wall.
    pub at: DateTime,
    /// What the count at the opening found over or short.
    pub opening_difference: Money,
    /// Cash that moved without a bill, in its order.
    pub moves: Vec<CashMoved>,
    /// What the drawer should hold: only for whoever manages the till.
    pub expected: Option<Money>,
}
