//! A shift of the till: opened with a count, closed by two, final.

use jiff::civil::DateTime;
use jiff::{SignedDuration, Timestamp};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::ids::ShiftId;
use crate::domain::market::Market;
use crate::domain::money::{LARGEST_TYPED, Money};
use crate::domain::text::clean_line_to;

use super::refusal::TillRefusal;

/// The longest reason of a difference, in characters.
pub const REASON_LARGEST_CHARS: usize = 300;

/// How long a shift may sell. One that runs longer was forgotten open: it is closed before anything else is sold, as
/// fiscal rules ask (24 hours in Russia, and the daily report in Poland).
pub const SHIFT_LONGEST: SignedDuration = SignedDuration::from_hours(24);

/// What the till stands at now: the bottom line of Today.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct TillNow {
    /// The running shift with its totals; none when the till is closed.
    pub shift: Option<ShiftTotals>,
    /// What lies in the drawer by the ledger, for whoever may see it: nobody while it is being counted, and of a running
    /// shift only who manages the till.
    pub in_drawer: Option<Money>,
    /// Whether the running shift is being closed: nothing is sold meanwhile.
    pub is_closing: bool,
    /// Whether the running shift was forgotten open: nothing is sold before it is closed.
    pub is_overdue: bool,
    /// How many notes of former shifts nobody has read yet.
    pub handovers: u32,
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
    /// What was counted in the drawer when it opened.
    pub float: Money,
    /// How many bills were paid.
    pub bills: i64,
    /// What it took; none while its drawer is being counted, for takings would tell what the count should find.
    pub taken: Option<Takings>,
}

/// What a shift took, by way of paying.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Takings {
    /// What came in by cash sales and stayed, less what was refunded: change is not takings.
    pub cash: Money,
    /// What was charged to cards, less what was refunded.
    pub card: Money,
    /// What came by transfer and QR code, less what was refunded.
    pub transfer: Money,
    /// Bonus points that clients earned.
    pub bonus_earned: i64,
    /// Bonus points that clients spent.
    pub bonus_spent: i64,
}

impl Takings {
    /// All money taken.
    pub fn money(&self) -> Result<Money, TillRefusal> {
        Money::sum([self.cash, self.card, self.transfer]).map_err(|_| TillRefusal::TooLarge(self.cash))
    }
}

/// One shift of the list of shifts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ShiftLine {
    /// The shift and what it took.
    pub totals: ShiftTotals,
    /// When it was closed, by the clock on the salon's wall; none while it runs.
    pub closed: Option<DateTime>,
    /// Counted cash less expected; none while it runs.
    pub difference: Option<Money>,
}

/// The manager's rules of the till.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct TillRules {
    /// A difference of at most so much, over or short, is closed with a reason alone; a larger one needs a manager.
    pub tolerance: Money,
    /// What stays in the drawer for the next shift, where that much lies in it.
    pub float: Money,
}

impl TillRules {
    /// The rules of a salon that set none: a small note, and enough to change the largest. House figures; no source
    /// names better ones.
    pub const fn usual(market: Market) -> Self {
        let (tolerance, float) = match market {
            Market::Kz => (500, 20_000),
            Market::Ru => (100, 5_000),
            Market::Pl => (5, 400),
            Market::Cn => (10, 500),
        };
        Self { tolerance: Money::major(tolerance), float: Money::major(float) }
    }

    /// The rules, where both amounts are such as a person may type.
    pub fn check(self) -> Result<Self, TillRefusal> {
        check_float(self.tolerance)?;
        check_float(self.float)?;
        Ok(self)
    }
}

/// Whether a shift was forgotten open.
pub fn is_overdue(opened: Timestamp, now: Timestamp) -> bool {
    now.duration_since(opened) > SHIFT_LONGEST
}

/// A float or a limit: not negative, at most what a person may type.
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
    fn shifts_forgotten_open() {
        for (hours, minutes, expected) in [(0, 0, false), (12, 0, false), (24, 0, false), (24, 1, true), (-3, 0, false)]
        {
            let opened = Timestamp::from_second(1_795_260_000).expect("in range");
            let now = opened + SignedDuration::from_mins(hours * 60 + minutes);
            assert_eq!(is_overdue(opened, now), expected, "{hours}:{minutes}");
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
