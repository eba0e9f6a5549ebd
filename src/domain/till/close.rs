//! The close of a shift: what stands in its way, two blind counts, the terminal's slips, and what they come to.

use jiff::civil::DateTime;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::client::ClientName;
use crate::domain::codes::codes;
use crate::domain::ids::{BillId, OverrideId, ShiftId, VisitId};
use crate::domain::ledger::Account;
use crate::domain::money::{Money, MoneyError};

use super::count::Pieces;
use super::ledger_line::{HeldCheck, LedgerLine};
use super::shift_refusal::ShiftRefusal;

codes! {
    /// How far a close has come.
    CloseStep {
        /// Not begun: what stands in its way comes first.
        NotBegun = "not_begun",
        /// The drawer is to be counted.
        FirstCount = "first_count",
        /// The drawer is to be counted once more, without a look at the first count.
        SecondCount = "second_count",
        /// The counts differ: it is to be counted again, until two agree.
        CountAgain = "count_again",
        /// The counts agree; what the terminal's slips say is to be typed in.
        Terminals = "terminals",
        /// Everything is sealed: what was expected is shown, and the shift can be closed.
        Reckoned = "reckoned",
    }
}

codes! {
    /// Where money lies of which a close knows two figures.
    TillTender {
        /// The drawer: the books against the count.
        Cash = "cash",
        /// The card terminal: the books against its slip.
        Card = "card",
        /// Transfers and QR codes: the books against the bank's slip.
        Transfer = "transfer",
    }
}

impl TillTender {
    /// The account in the books.
    pub const fn account(self) -> Account {
        match self {
            Self::Cash => Account::Cash,
            Self::Card => Account::CardClearing,
            Self::Transfer => Account::TransferClearing,
        }
    }
}

/// Something that must be ended before a shift is closed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Blocker {
    /// A visit that should be over: it came, it did not come, it was called off.
    Visit {
        /// Which.
        visit: VisitId,
        /// Who.
        client: ClientName,
        /// When it was agreed.
        starts: DateTime,
    },
    /// A visit that is to be paid.
    Unpaid {
        /// Which.
        visit: VisitId,
        /// Who pays.
        client: ClientName,
        /// When it was agreed.
        starts: DateTime,
    },
    /// A sale without a visit that is neither paid nor dropped.
    Sale {
        /// The bill.
        bill: BillId,
        /// Who buys, where that is known.
        client: Option<ClientName>,
    },
    /// Something done above a limit that no manager has looked at.
    Override {
        /// Which.
        id: OverrideId,
        /// Who did it.
        by: String,
    },
}

/// One count of a drawer, sealed: never changed afterwards.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct SealedCount {
    /// When, by the clock on the salon's wall.
    pub at: DateTime,
    /// Who counted, as colleagues call them.
    pub by: String,
    /// Note by note, largest first.
    pub count: Vec<Pieces>,
    /// What it came to.
    pub total: Money,
    /// Whether the close that it was for was called off.
    pub called_off: bool,
}

/// What the slips of the terminals say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct TerminalTotals {
    /// The card terminal's total of the shift, refunds taken off.
    pub card: Money,
    /// Transfers and QR codes, refunds taken off.
    pub transfer: Money,
}

/// Money of one kind: the books against what was counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct TenderCheck {
    /// Which.
    pub tender: TillTender,
    /// What there was when the shift opened: the float; nothing for terminals, which begin each shift at zero.
    pub opening: Money,
    /// What came in.
    pub came_in: Money,
    /// What went out.
    pub went_out: Money,
    /// Opening and in, less out.
    pub expected: Money,
    /// What was counted, or what the slip says.
    pub counted: Money,
    /// Counted less expected: over is positive, short negative.
    pub difference: Money,
    /// Why they differ; empty where they agree.
    pub reason: String,
}

impl TenderCheck {
    /// What a shift moved, against what was counted.
    pub fn new(
        tender: TillTender,
        opening: Money,
        (came_in, went_out): (Money, Money),
        counted: Money,
    ) -> Result<Self, MoneyError> {
        let expected = opening.plus(came_in)?.minus(went_out)?;
        let difference = counted.minus(expected)?;
        Ok(Self { tender, opening, came_in, went_out, expected, counted, difference, reason: String::new() })
    }

    /// Whether the difference is larger than the tolerance.
    pub fn is_above(&self, tolerance: Money) -> bool {
        self.difference.minor().unsigned_abs() > tolerance.minor().unsigned_abs()
    }
}

/// A close as far as it has come. What was expected is in it only when nothing is left to be sealed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct CloseShown {
    /// The shift.
    pub shift: ShiftId,
    /// When it was opened, by the clock on the salon's wall.
    pub opened: DateTime,
    /// Who opened it.
    pub opened_by: String,
    /// How far it has come.
    pub step: CloseStep,
    /// How many counts are sealed.
    pub counts: u32,
    /// What stands in its way, whatever the step: a client may come to pay meanwhile.
    pub blockers: Vec<Blocker>,
    /// What it comes to, when everything is sealed.
    pub reckoning: Option<Reckoning>,
}

/// What a close comes to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Reckoning {
    /// Cash, cards, transfers.
    pub tenders: Vec<TenderCheck>,
    /// Every ledger that holds or moved something, as it will stand but for the differences and what is put aside.
    pub ledgers: Vec<LedgerLine>,
    /// Ledgers of clients against the sums of their cards.
    pub held: Vec<HeldCheck>,
    /// The salon's tolerance.
    pub tolerance: Money,
    /// Whether a difference needs a manager's word.
    pub needs_approval: bool,
    /// What is proposed to stay in the drawer.
    pub next_float: Money,
}

/// How far counts and slips have come. Two counts agree when they name the same notes and coins: of two sums that are
/// equal by chance one may still be wrong.
pub fn step_of(counts: &[Vec<Pieces>], terminals: Option<TerminalTotals>) -> CloseStep {
    match (counts, agreed(counts), terminals) {
        ([], ..) => CloseStep::FirstCount,
        ([_], ..) => CloseStep::SecondCount,
        (_, None, _) => CloseStep::CountAgain,
        (_, Some(_), None) => CloseStep::Terminals,
        (_, Some(_), Some(_)) => CloseStep::Reckoned,
    }
}

/// The count that was found twice: the latest, where an earlier one is the same.
pub fn agreed(counts: &[Vec<Pieces>]) -> Option<&[Pieces]> {
    let (last, earlier) = counts.split_last()?;
    earlier.contains(last).then_some(last.as_slice())
}

/// What waits in a shift's way, as a refusal; nothing where nothing does.
pub fn check_unblocked(blockers: &[Blocker]) -> Result<(), ShiftRefusal> {
    let count =
        |of: fn(&Blocker) -> bool| u32::try_from(blockers.iter().filter(|it| of(it)).count()).unwrap_or(u32::MAX);
    let visits = count(|blocker| matches!(blocker, Blocker::Visit { .. }));
    let bills = count(|blocker| matches!(blocker, Blocker::Unpaid { .. } | Blocker::Sale { .. }));
    let overrides = count(|blocker| matches!(blocker, Blocker::Override { .. }));
    if blockers.is_empty() { Ok(()) } else { Err(ShiftRefusal::Blocked { visits, bills, overrides }) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(denomination: i64, pieces: i64) -> Vec<Pieces> {
        vec![Pieces { denomination: Money::major(denomination), pieces }]
    }

    #[test]
    fn a_close_goes_step_by_step() {
        let slips = Some(TerminalTotals { card: Money::ZERO, transfer: Money::ZERO });
        for (counts, terminals, expected) in [
            (vec![], None, CloseStep::FirstCount),
            (vec![], slips, CloseStep::FirstCount),
            (vec![4], slips, CloseStep::SecondCount),
            (vec![4, 5], slips, CloseStep::CountAgain),
            (vec![4, 5, 6], slips, CloseStep::CountAgain),
            (vec![4, 4], None, CloseStep::Terminals),
            (vec![4, 4], slips, CloseStep::Reckoned),
            (vec![4, 5, 4], slips, CloseStep::Reckoned),
            (vec![4, 5, 5], slips, CloseStep::Reckoned),
        ] {
            let sealed: Vec<_> = counts.iter().map(|pieces| count(500, *pieces)).collect();
            assert_eq!(step_of(&sealed, terminals), expected, "{counts:?} {terminals:?}");
        }
    }

    #[test]
    fn equal_sums_of_other_notes_do_not_agree() {
        assert_eq!(agreed(&[count(1_000, 1), count(500, 2)]), None);
        assert_eq!(agreed(&[Vec::new(), Vec::new()]), Some(&[][..]), "an empty drawer counts too");
    }

    #[test]
    fn books_against_counts() {
        for (opening, came_in, went_out, counted, expected, difference, above) in [
            (20_000, 196_500, 8_500, 208_000, 208_000, 0, false),
            (0, 312_000, 0, 311_000, 312_000, -1_000, true),
            (0, 312_000, 0, 311_500, 312_000, -500, false),
            (0, 0, 300, 0, -300, 300, false),
        ] {
            let moved = (Money(came_in), Money(went_out));
            let check = TenderCheck::new(TillTender::Card, Money(opening), moved, Money(counted)).expect("in range");
            assert_eq!((check.expected, check.difference), (Money(expected), Money(difference)));
            assert_eq!(check.is_above(Money(500)), above, "{difference}");
        }
        let huge = TenderCheck::new(TillTender::Cash, Money(i64::MAX), (Money(1), Money(0)), Money(0));
        assert_eq!(huge, Err(MoneyError::OutOfRange));
    }
}
