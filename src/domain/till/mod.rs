//! The till: bills, how they are met, and shifts from the float to the count.

mod bill;
mod cash_move;
mod close;
mod count;
mod give_back;
mod handover;
mod ledger_line;
mod receipt;
mod refund;
mod refusal;
mod report;
mod rounding;
mod shift;
mod shift_refusal;
mod tender;

pub use bill::{Bill, BillLine, BillState, BillSummary, Family, LineKind, QUANTITY_LARGEST, total};
pub use cash_move::{CashMoved, CashReason, MOVE_NOTE_LARGEST_CHARS, check_moved, check_note};
pub use close::{
    Blocker, CloseShown, CloseStep, Reckoning, SealedCount, TenderCheck, TerminalTotals, TillTender, agreed,
    check_unblocked, step_of,
};
pub use count::{CashCount, PIECES_LARGEST, Pieces, worth};
pub use give_back::{GiveBack, GivenBack, PaidBill, give_back};
pub use handover::{HANDOVER_LARGEST_CHARS, Handover, check_handover};
pub use ledger_line::{HeldCheck, LedgerLine, LedgerMoves};
pub use receipt::{IssuedCode, Receipt};
pub use refund::{Refund, RefundLine, RefundMade, RefundWay};
pub use refusal::TillRefusal;
pub use report::{PutAside, ShiftReport, XReport};
pub use rounding::{CashRounding, RoundingWay};
pub use shift::{
    REASON_LARGEST_CHARS, Reconciled, SHIFT_LONGEST, ShiftLine, ShiftTotals, Takings, TillNow, TillRules, check_float,
    is_overdue, reconcile,
};
pub use shift_refusal::ShiftRefusal;
pub use tender::{CashPart, Tender, likely_given};
