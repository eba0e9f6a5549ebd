//! The till: shifts with their counts, bills with their lines, tenders and refunds.

mod bill;
mod differing;
mod line;
mod list;
mod payment;
mod refund;
mod shift;
#[cfg(test)]
mod tests;
mod waiting;

pub use bill::{
    BillRow, ToPay, add_bill, bill, bill_of_visit, change_lines, drop_bill, keep_choices, to_pay, void_bill,
};
pub use differing::differing;
pub use list::{BillFilter, bills};
pub use payment::{Payment, paid_plainly, pay};
pub use refund::{NewRefund, begin_refund, finish_refund, refunds};
pub use shift::{Closing, ShiftRow, close_shift, counted, open_shift, running, shift, shifts};
pub use waiting::{Waiting, waiting};
