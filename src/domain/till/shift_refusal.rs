//! Why a shift does not do what it was asked: opening, moving cash, closing.

use serde::Serialize;

use crate::domain::ids::ShiftId;
use crate::domain::money::Money;

/// A closed list, in the order in which a shift lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum ShiftRefusal {
    /// The count at the opening is another than what the last close left, and no reason is given.
    #[error("the drawer holds {difference:?} more than the last close left")]
    OpeningDiffers {
        /// Counted less left.
        difference: Money,
    },
    /// The shift has run for more than [`super::SHIFT_LONGEST`]: it is closed before anything is sold.
    #[error("shift {0} was forgotten open")]
    Overdue(ShiftId),
    /// The shift is being closed: nothing is sold or moved until it is closed, or the close is called off.
    #[error("shift {0} is being closed")]
    BeingClosed(ShiftId),
    /// The drawer is being counted: what it should hold is told to nobody.
    #[error("the drawer of shift {0} is being counted")]
    BeingCounted(ShiftId),
    /// More than lies there is to be taken out.
    #[error("there is not {0:?} to take")]
    NotThatMuch(Money),
    /// Tips are handed to somebody: to whom is not said.
    #[error("who gets the tips is not said")]
    NobodyForTips,
    /// More than this specialist is owed.
    #[error("only {owed:?} of tips are owed")]
    TipsNotOwed {
        /// What is owed.
        owed: Money,
    },
    /// A movement that nobody would understand later.
    #[error("a note is missing")]
    NoteMissing,
    /// A close cannot begin or end over open ends.
    #[error("{visits} visits, {bills} bills and {overrides} overrides are open")]
    Blocked {
        /// Visits without outcome.
        visits: u32,
        /// Unpaid bills.
        bills: u32,
        /// Things done above a limit that no manager has looked at.
        overrides: u32,
    },
    /// The close was not begun.
    #[error("the close of shift {0} was not begun")]
    NotBegun(ShiftId),
    /// The counts agree: there is nothing more to count.
    #[error("the counts agree already")]
    CountedAlready,
    /// Something is asked for that waits for two counts that agree.
    #[error("two counts that agree come first")]
    CountFirst,
    /// What the terminal's slips say is not typed in yet.
    #[error("the terminal's totals come first")]
    TerminalsFirst,
    /// A figure was seen with the counts sealed: only a manager may call this close off now.
    #[error("only a manager calls off a counted close")]
    CountedForGood,
    /// Cards or transfers differ from the terminal's slips, and no reason is given.
    #[error("the terminal differs by {difference:?}")]
    TerminalDiffers {
        /// Slip less books.
        difference: Money,
    },
    /// A difference above the tolerance.
    #[error("a difference of {difference:?} needs a manager")]
    AboveTolerance {
        /// The largest one.
        difference: Money,
    },
    /// More is to stay in the drawer than was counted in it.
    #[error("only {counted:?} lie in the drawer")]
    FloatAboveCount {
        /// What was counted.
        counted: Money,
    },
    /// A handover note longer than a page.
    #[error("the note is too long")]
    NoteTooLong,
}
