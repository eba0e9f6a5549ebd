//! The till: shifts, bills, payment.

mod close_shift;
mod explain_entry;
mod list_shifts;
mod open_bill;
mod open_shift;
mod pay;
mod receipt;
mod show_shift;
mod show_till;
#[cfg(test)]
mod tests;

pub use close_shift::CloseShift;
pub use explain_entry::{EntryExplained, ExplainEntry, PostingShown};
pub use list_shifts::{ListShifts, SHIFTS_MOST};
pub use open_bill::{BillShown, OpenBill};
pub use open_shift::OpenShift;
pub use pay::Pay;
pub use show_shift::ShowShift;
pub use show_till::ShowTill;
