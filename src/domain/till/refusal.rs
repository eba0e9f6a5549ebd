//! Why the till does not do what it was asked.

use jiff::civil::DateTime;
use serde::Serialize;

use crate::domain::ids::ShiftId;
use crate::domain::money::Money;

/// A closed list, in the order in which a payment is checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
pub enum TillRefusal {
    /// Nothing can be sold before a shift is open.
    #[error("no shift is open")]
    NoShiftOpen,
    /// A second shift at the one till.
    #[error("shift {0} is open already")]
    ShiftAlreadyOpen(ShiftId),
    /// The shift that the request names is closed, and stays so.
    #[error("shift {0} is closed")]
    ShiftClosed(ShiftId),
    /// A report was asked for of a shift that still runs.
    #[error("shift {0} still runs")]
    ShiftStillOpen(ShiftId),
    /// The bill is paid already.
    #[error("the bill was paid at {at}")]
    AlreadyPaid {
        /// When, by the clock on the salon's wall.
        at: DateTime,
        /// How much.
        total: Money,
    },
    /// The visit is not at the point where it is paid.
    #[error("the visit is not to be paid now")]
    VisitNotToPay,
    /// The bill was changed after the caller saw it: a price, most often.
    #[error("the bill changed and is now {now_total:?}")]
    BillChanged {
        /// What it comes to now.
        now_total: Money,
    },
    /// A tender, a float or a price below zero, or a tender of nothing.
    #[error("the amount {0:?} is not above zero")]
    NotPositive(Money),
    /// An amount beyond what a person may type.
    #[error("the amount {0:?} is too large")]
    TooLarge(Money),
    /// Fewer than one or more than [`super::QUANTITY_LARGEST`] of a thing, or a bill without lines.
    #[error("a quantity of {0}")]
    Quantity(i64),
    /// The tenders do not reach the bill's total.
    #[error("{missing:?} is missing")]
    NotCovered {
        /// How much.
        missing: Money,
    },
    /// More on card than the bill comes to: a card gives no change.
    #[error("card is {over:?} above what is due")]
    CardAboveTotal {
        /// By how much.
        over: Money,
    },
    /// Cash was given although nothing is left to pay with it.
    #[error("nothing is left to pay in cash")]
    CashNotNeeded,
    /// The change would be a note or more that the client need not have given: a slip of the finger.
    #[error("a change of {change:?} cannot be meant")]
    ChangeTooLarge {
        /// What was typed as given.
        given: Money,
        /// What would have to be given back.
        change: Money,
    },
    /// A count names something that is no note or coin of the market, or names one twice.
    #[error("{0:?} is no note or coin")]
    NotADenomination(Money),
    /// More pieces of one kind than a drawer can hold.
    #[error("{0} pieces of one kind")]
    TooManyPieces(i64),
    /// Counted and expected differ, and no reason is given.
    #[error("a difference of {difference:?} needs a reason")]
    ReasonMissing {
        /// Counted less expected.
        difference: Money,
    },
    /// A reason longer than [`super::REASON_LARGEST_CHARS`].
    #[error("the reason is too long")]
    ReasonTooLong,
    /// The ledger's expected sum is another than the one that the caller saw: a sale came between.
    #[error("the expected sum is now {expected:?}")]
    MovedMeanwhile {
        /// What the drawer should hold now.
        expected: Money,
    },
}
