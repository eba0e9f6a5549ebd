//! The explanation of an amount of a bill: the steps by which it came about.

use crate::domain::offers::Quote;
use crate::domain::till::Tender;
use crate::ui::screen::View;
use crate::ui::screens::explain::ExplainLine;
use crate::ui::screens::till::market;
use crate::words::explain::{About, NamesOnBill, steps};

use super::spots::Spot;
use super::state::Checkout;

/// Why the amount is what it is on which one stands.
pub(super) fn of_spot(checkout: &Checkout, view: &View) -> Vec<ExplainLine> {
    let about = match checkout.at() {
        Spot::Line(at) | Spot::Covered(at, _) | Spot::Promotion(at, _) | Spot::ByHand(at) => About::Line(at),
        Spot::Tender(nth) => match checkout.base().tenders.get(nth) {
            Some(Tender::Bonus { .. }) => About::Bonuses,
            Some(Tender::Certificate { .. }) => About::Certificates,
            _ => About::Bill,
        },
        Spot::Rounding => About::Rounding,
        Spot::Earns => About::Earned,
        Spot::Tip(_) | Spot::Total | Spot::Card | Spot::Transfer | Spot::Cash | Spot::Kept => About::Bill,
    };
    lines(checkout.quote(), about, &names(checkout, view), view)
}

/// The names of what stands on a bill.
fn names(checkout: &Checkout, view: &View) -> NamesOnBill {
    let lines = checkout.facts().lines.iter().map(|fact| super::line_name(&fact.line, view)).collect();
    NamesOnBill { lines, ..NamesOnBill::of(checkout.facts(), &view.words) }
}

/// How many bonuses may be used, and why no more.
pub(super) fn bonuses(checkout: &Checkout, view: &View) -> Vec<ExplainLine> {
    lines(checkout.quote(), About::Bonuses, &names(checkout, view), view)
}

/// The steps of a quote that speak of something.
pub(super) fn lines(quote: &Quote, about: About, names: &NamesOnBill, view: &View) -> Vec<ExplainLine> {
    let steps = steps(quote, about, names, market(view), &view.words);
    steps
        .into_iter()
        .map(|step| match step.amount {
            Some(amount) => ExplainLine::sum(step.text, amount),
            None => ExplainLine::text(step.text),
        })
        .collect()
}
