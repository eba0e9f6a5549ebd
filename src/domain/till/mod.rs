//! The till: bills, how they are met, and shifts from the float to the count.

mod bill;
mod count;
mod give_back;
mod receipt;
mod refund;
mod refusal;
mod rounding;
mod shift;
mod tender;

pub use bill::{Bill, BillLine, BillState, BillSummary, Family, LineKind, QUANTITY_LARGEST, total};
pub use count::{CashCount, PIECES_LARGEST, Pieces};
pub use give_back::{GiveBack, GivenBack, PaidBill, give_back};
pub use receipt::{IssuedCode, Receipt};
pub use refund::{Refund, RefundLine, RefundMade, RefundWay};
pub use refusal::TillRefusal;
pub use rounding::{CashRounding, RoundingWay};
pub use shift::{
    REASON_LARGEST_CHARS, Reconciled, ShiftLine, ShiftReport, ShiftTotals, TillNow, check_float, reconcile,
};
pub use tender::{CashPart, Tender, likely_given};
