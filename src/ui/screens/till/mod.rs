//! The till: who pays, payment, the shift from its float to its report.

mod amount;
mod board;
mod close_form;
mod close_shift;
mod close_view;
mod closing;
mod handovers;
mod move_cash;
mod open_shift;
mod overrides;
mod page;
mod report;
mod rules;
mod scroll;
mod sheet;
mod x_report;

pub(in crate::ui::screens) use amount::{COLUMNS, TypedAmount};
pub use board::TillBoard;
pub use handovers::HandoverPage;
pub use overrides::Overrides;
pub(in crate::ui::screens) use page::Page;
pub use report::ReportPage;

use crate::args;
use crate::domain::market::Market;
use crate::domain::money::Money;
use crate::domain::till::TillNow;
use crate::ui::screen::View;
use crate::words::format;

/// What the header says of the till: the number of the running shift.
pub fn head(till: &TillNow, view: &View) -> String {
    match &till.shift {
        Some(shift) if till.is_closing => {
            view.say_with("till-head-closing", args!["number" => shift.shift.to_string()])
        }
        Some(shift) => view.say_with("till-head-open", args!["number" => shift.shift.to_string()]),
        None => view.say("till-head-closed"),
    }
}

/// The market of the open salon.
pub(in crate::ui::screens) fn market(view: &View) -> Market {
    view.salon.as_ref().map_or(Market::Kz, |salon| salon.market)
}

/// An amount with the sign of the salon's currency.
pub(in crate::ui::screens) fn money(amount: Money, view: &View) -> String {
    format::money(amount, market(view))
}

/// An amount alone, for columns.
pub(in crate::ui::screens) fn amount(amount: Money, view: &View) -> String {
    format::amount(amount, market(view))
}

/// A difference with its sign, so that over and short never look alike.
fn signed(difference: Money, view: &View) -> String {
    let plus = if difference > Money::ZERO { "+" } else { "" };
    format!("{plus}{}", money(difference, view))
}
