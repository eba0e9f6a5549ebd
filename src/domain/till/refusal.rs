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
    /// The sale was dropped; another is begun instead.
    #[error("the sale was dropped")]
    Dropped,
    /// Nothing stands on the bill yet.
    #[error("the bill has no lines")]
    NothingSold,
    /// Only a sale without a visit is dropped: a visit's bill waits for its visit.
    #[error("a visit's bill is not dropped")]
    NotDroppable,
    /// The bill is not paid, so nothing of it can be taken back.
    #[error("the bill is not paid")]
    NotPaidYet,
    /// More pieces of a line are to go back than are left of it, or none.
    #[error("{left} pieces of line {line} are left")]
    RefundTooMuch {
        /// The line, counted from 0.
        line: usize,
        /// How many pieces are left.
        left: i64,
    },
    /// What was sold on a line was used since, so it does not go back as a line of its bill.
    #[error("what was sold on line {line} is used")]
    SoldIsUsed {
        /// The line, counted from 0.
        line: usize,
    },
    /// What the client owed of the bill was paid back since.
    #[error("the debt was paid back since")]
    DebtRepaidSince,
    /// A bill of another shift is refunded, not voided.
    #[error("the bill is of another shift")]
    VoidTooLate,
    /// A refund without a reason.
    #[error("a refund needs a reason")]
    RefundReason,
    /// The drawer does not hold what is to go back.
    #[error("only {held:?} lies in the drawer")]
    DrawerTooSmall {
        /// What lies in it.
        held: Money,
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
