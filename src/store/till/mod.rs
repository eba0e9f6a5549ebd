//! The till: shifts with their counts, bills with their lines and tenders.

mod bill;
mod shift;
#[cfg(test)]
mod tests;

pub use bill::{BillRow, ToPay, add_bill, bill, bill_of_visit, change_lines, paid, pay, to_pay};
pub use shift::{Closing, ShiftRow, close_shift, counted, now, open_shift, running, shift, shifts};
