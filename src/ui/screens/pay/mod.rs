//! Taking payment: who pays, the bill with all that applies to it, receipts and what is taken back.

mod add_line;
mod bills;
mod certificate;
mod change;
mod discount;
mod new_sale;
mod paying;
mod reason;
mod receipt;
mod refund;
mod rows;
mod shop;
mod spots;
mod state;
mod tip;
mod view;
mod who_pays;
mod why;

pub use bills::Bills;
pub use new_sale::NewSale;
pub use paying::PayBill;
pub use receipt::ReceiptPage;
pub use refund::RefundPage;
pub use who_pays::WhoPays;

use crate::args;
use crate::domain::till::{BillLine, LineKind};
use crate::ui::screen::View;

/// The name of a line, in the language of the person at the desk.
fn line_name(line: &BillLine, view: &View) -> String {
    let name = line.name.in_language(view.words.language().code()).to_owned();
    match line.kind {
        LineKind::Procedure { .. } | LineKind::Goods { .. } => name,
        LineKind::Abonement { .. } => view.say_with("checkout-line-abonement", args!["name" => name]),
        LineKind::Certificate { .. } if name.is_empty() => view.say("checkout-line-certificate"),
        LineKind::Certificate { .. } => view.say_with("checkout-line-certificate-for", args!["name" => name]),
        LineKind::Deposit => view.say("checkout-line-deposit"),
        LineKind::DebtRepaid => view.say("checkout-line-debt"),
    }
}
