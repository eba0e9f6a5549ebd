//! What is to be known before a payment: another price, a closed till, goods that hold what the buyer is allergic to.

use crate::args;
use crate::desk::safety::CheckGoods;
use crate::desk::till::BillShown;
use crate::domain::till::LineKind;
use crate::ui::screen::{Turn, View};
use crate::ui::screens::checkup::weight;
use crate::ui::screens::till::money;
use crate::ui::theme::Meaning;
use crate::words::safety::{NamesInCheck, gravity_key, sentence};

use super::PayBill;

impl PayBill {
    /// Asks which goods the buyer's card speaks against, when the buyer is known or is another.
    pub(super) fn ask_of_goods(&mut self, shown: &BillShown, turn: &mut Turn<'_>) {
        let client = shown.facts.client;
        let known = self.unfit.as_ref().map(|checked| checked.client);
        if let Some(client) = client.filter(|client| known != Some(*client)) {
            turn.ask(CheckGoods { client });
        }
    }

    /// The goods on the bill that hold what the buyer is allergic to.
    fn unfit_on_bill(&self, shown: &BillShown, view: &View) -> Vec<(String, Meaning)> {
        let Some(checked) = &self.unfit else { return Vec::new() };
        let names = NamesInCheck::of_goods(checked, &view.words);
        let on_bill = |goods| {
            let mut lines = shown.facts.lines.iter();
            lines.any(|line| line.line.kind == LineKind::Goods { goods })
        };
        let unfit = checked.unfit.iter().filter(|one| on_bill(one.product.goods));
        unfit
            .map(|one| {
                let (sign, means) = weight(one.finding.gravity, view.theme.signs());
                let word = view.say(gravity_key(one.finding.gravity));
                (format!("{sign} {word} {}", sentence(&one.finding, &names, &view.words)), means)
            })
            .collect()
    }

    /// What is to be known before the payment.
    pub(super) fn warnings(&self, view: &View) -> Vec<(String, Meaning)> {
        let Some(shown) = &self.shown else { return Vec::new() };
        let caution = |text: String| (text, Meaning::Caution);
        let mut warnings = self.unfit_on_bill(shown, view);
        if shown.shift.is_none() {
            warnings.push(caution(view.say("till-refused-no-shift")));
        }
        if let Some(was) = self.total_was {
            warnings.push(caution(view.say_with("till-price-was", args!["total" => money(was, view)])));
        }
        if let Some(now) = shown.costs_now {
            warnings.push(caution(view.say_with("till-costs-now", args!["total" => money(now, view)])));
        }
        warnings
    }
}
