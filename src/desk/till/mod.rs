//! The till: shifts, bills, payment.

mod change_bill;
mod close_shift;
mod drop_bill;
mod explain_entry;
mod facts;
mod lines;
mod list_bills;
mod list_payers;
mod list_shifts;
mod open_bill;
mod open_sale;
mod open_shift;
mod pay;
mod receipt;
mod refund_bill;
mod returns;
mod show;
mod show_bill;
mod show_shift;
mod show_till;
#[cfg(test)]
mod tests;
mod values;

pub use change_bill::ChangeBill;
pub use close_shift::CloseShift;
pub use drop_bill::DropBill;
pub use explain_entry::{EntryExplained, ExplainEntry, PostingShown};
pub use lines::LineWish;
pub use list_bills::{BILLS_MOST, ListBills, WhichBills};
pub use list_payers::{ListPayers, Payer, PayerOf};
pub use list_shifts::{ListShifts, SHIFTS_MOST};
pub use open_bill::OpenBill;
pub use open_sale::OpenSale;
pub use open_shift::OpenShift;
pub use pay::Pay;
pub use refund_bill::{PlanRefund, RefundBill};
pub use show::BillShown;
pub use show_bill::ShowBill;
pub use show_shift::ShowShift;
pub use show_till::ShowTill;
