//! A shift of the till: opened with a float, closed by a count, final.

use jiff::civil::DateTime;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::ids::ShiftId;
use crate::domain::money::{LARGEST_TYPED, Money};
use crate::domain::text::clean_line_to;

use super::count::Pieces;
use super::refusal::TillRefusal;

/// The longest reason of a difference, in characters.
pub const REASON_LARGEST_CHARS: usize = 300;

/// What the till stands at now: the bottom line of Today.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct TillNow {
    /// The running shift with its totals; none when the till is closed.
    pub shift: Option<ShiftTotals>,
    /// What lies in the drawer by the ledger: the expected cash of a running shift, or what the last one left.
    pub in_drawer: Money,
}

/// A shift with what it took, read from the ledger's totals.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ShiftTotals {
    /// The shift's number, counted from 1 without gaps.
    pub shift: ShiftId,
    /// When it was opened, by the clock on the salon's wall.
    pub opened: DateTime,
    /// Who opened it, as colleagues call them.
    pub opened_by: String,
    /// What lay in the drawer when it opened.
    pub float: Money,
    /// How many bills were paid.
    pub bills: i64,
    /// What came in by cash sales and stayed: change is not takings.
    pub cash: Money,
    /// What was charged to cards.
    pub card: Money,
}

impl ShiftTotals {
    /// Everything taken.
    pub fn takings(&self) -> Result<Money, TillRefusal> {
        self.cash.plus(self.card).map_err(|_| TillRefusal::TooLarge(self.cash))
    }
}

/// One shift of the list of shifts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ShiftLine {
    /// The shift and what it took.
    pub totals: ShiftTotals,
    /// When it was closed, by the clock on the salon's wall; none while it runs.
    pub closed: Option<DateTime>,
    /// Counted less expected; none while it runs.
    pub difference: Option<Money>,
}

/// The report of a closed shift: numbered, final, the same whenever it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ShiftReport {
    /// The shift and what it took.
    pub totals: ShiftTotals,
    /// When it was closed, by the clock on the salon's wall.
    pub closed: DateTime,
    /// Who closed it.
    pub closed_by: String,
    /// What the drawer should have held.
    pub expected: Money,
    /// What was counted in it.
    pub counted: Money,
    /// Counted less expected: over is positive, short negative.
    pub difference: Money,
    /// Why they differ; empty when they do not.
    pub reason: String,
    /// The count, largest first.
    pub count: Vec<Pieces>,
    /// How many entries the ledger held when the shift closed.
    pub ledger_entries: i64,
    /// The head of the ledger's chain when the shift closed, in hexadecimal. Kept on paper, it proves later that
    /// nothing before it was rewritten.
    pub ledger_head: String,
}

/// The float of a new shift: not negative, at most what a person may type.
pub fn check_float(float: Money) -> Result<Money, TillRefusal> {
    if float < Money::ZERO {
        return Err(TillRefusal::NotPositive(float));
    }
    if float > LARGEST_TYPED {
        return Err(TillRefusal::TooLarge(float));
    }
    Ok(float)
}

/// What a count says against the expected sum. A difference needs a reason; an agreement keeps none.
pub fn reconcile(expected: Money, counted: Money, reason: &str) -> Result<Reconciled, TillRefusal> {
    let difference = counted.minus(expected).map_err(|_| TillRefusal::TooLarge(counted))?;
    if reason.trim().chars().count() > REASON_LARGEST_CHARS {
        return Err(TillRefusal::ReasonTooLong);
    }
    let reason = clean_line_to(reason, REASON_LARGEST_CHARS);
    if difference != Money::ZERO && reason.is_empty() {
        return Err(TillRefusal::ReasonMissing { difference });
    }
    let reason = if difference == Money::ZERO { String::new() } else { reason };
    Ok(Reconciled { expected, counted, difference, reason })
}

/// A count that agrees or is explained.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reconciled {
    /// What the drawer should have held.
    pub expected: Money,
    /// What was counted.
    pub counted: Money,
    /// Counted less expected.
    pub difference: Money,
    /// Why they differ; empty when they do not.
    pub reason: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn floats_of_a_new_shift() {
        for (float, expected) in [
            (0, Ok(Money(0))),
            (2_000_000, Ok(Money(2_000_000))),
            (-1, Err(TillRefusal::NotPositive(Money(-1)))),
            (LARGEST_TYPED.0, Ok(LARGEST_TYPED)),
            (LARGEST_TYPED.0 + 1, Err(TillRefusal::TooLarge(Money(LARGEST_TYPED.0 + 1)))),
            (i64::MAX, Err(TillRefusal::TooLarge(Money(i64::MAX)))),
        ] {
            assert_eq!(check_float(Money(float)), expected, "{float}");
        }
    }

    #[test]
    fn counts_against_what_was_expected() {
        let long = "р".repeat(REASON_LARGEST_CHARS + 1);
        for (expected, counted, reason, result) in [
            (208_000, 208_000, "", Ok((0, ""))),
            (208_000, 208_000, "nothing to say", Ok((0, ""))),
            (208_000, 207_000, " wrong change ", Ok((-1_000, "wrong change"))),
            (208_000, 208_500, "a note found", Ok((500, "a note found"))),
            (208_000, 207_000, "", Err(TillRefusal::ReasonMissing { difference: Money(-1_000) })),
            (208_000, 207_000, "short\u{1b}[31m by\u{202e} one", Ok((-1_000, "short by one"))),
            (208_000, 207_000, "\u{200b}", Err(TillRefusal::ReasonMissing { difference: Money(-1_000) })),
            (208_000, 207_000, "  \t ", Err(TillRefusal::ReasonMissing { difference: Money(-1_000) })),
            (208_000, 0, &long, Err(TillRefusal::ReasonTooLong)),
            (-2, i64::MAX, "?", Err(TillRefusal::TooLarge(Money(i64::MAX)))),
        ] {
            let made = reconcile(Money(expected), Money(counted), reason);
            let plain = made.as_ref().map(|made| (made.difference.0, made.reason.as_str())).map_err(|error| *error);
            assert_eq!(plain, result, "{expected} {counted} {reason:?}");
        }
    }
}
