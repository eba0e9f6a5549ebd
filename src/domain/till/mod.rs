//! The till: bills, how they are met, and shifts from the float to the count.

mod bill;
mod count;
mod refusal;
mod rounding;
mod shift;
mod tender;

pub use bill::{Bill, BillLine, BillState, Family, LineKind, QUANTITY_LARGEST, Receipt, total};
pub use count::{CashCount, PIECES_LARGEST, Pieces};
pub use refusal::TillRefusal;
pub use rounding::{CashRounding, RoundingWay};
pub use shift::{
    REASON_LARGEST_CHARS, Reconciled, ShiftLine, ShiftReport, ShiftTotals, TillNow, check_float, reconcile,
};
pub use tender::{CashPart, Settlement, Tender, likely_given, settle};
