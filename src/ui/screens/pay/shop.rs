//! What can be sold: goods, procedures, abonements, and what is sold by an amount. One choice in the form holds them all,
//! so that a part of a name is enough.

use crate::args;
use crate::desk::Answer;
use crate::desk::catalogue::ListCatalogue;
use crate::desk::goods::{ListGoods, OnShelf};
use crate::desk::till::LineWish;
use crate::desk::wallet::ListPlans;
use crate::domain::catalogue::Procedure;
use crate::domain::ids::{AbonementPlanId, ClientId, GoodsId, ProcedureId};
use crate::domain::money::Money;
use crate::domain::offers::AbonementPlan;
use crate::domain::safety::CheckedGoods;
use crate::domain::till::LineKind;
use crate::ui::form::{Draft, FormState};
use crate::ui::forms::checkout::{CERTIFICATE_SOLD, DEBT, DEPOSIT};
use crate::ui::screen::{Turn, View};
use crate::ui::screens::checkup::weight;
use crate::ui::screens::till::money;
use crate::ui::theme::Meaning;
use crate::ui::widgets::choices::Choice;
use crate::words::safety::{NamesInCheck, short};

/// What the salon sells, as far as the desk has answered.
#[derive(Default)]
pub(super) struct Shop {
    goods: Vec<OnShelf>,
    procedures: Vec<Procedure>,
    plans: Vec<AbonementPlan>,
    /// The goods that hold what the buyer is allergic to.
    unfit: Option<CheckedGoods>,
}

impl Shop {
    /// The shop of a buyer whose card speaks against some goods.
    pub(super) fn knowing(unfit: Option<CheckedGoods>) -> Self {
        Self { unfit, ..Self::default() }
    }

    /// What the card says of a product, shortly.
    fn against(&self, goods: GoodsId, view: &View) -> Option<(String, Meaning)> {
        let checked = self.unfit.as_ref()?;
        let found = checked.unfit.iter().find(|one| one.product.goods == goods)?;
        let names = NamesInCheck::of_goods(checked, &view.words);
        let (sign, means) = weight(found.finding.gravity, view.theme.signs());
        Some((format!("{sign} {}", short(&found.finding, &names, &view.words)), means))
    }

    /// Asks for all that is sold.
    pub(super) fn ask(turn: &mut Turn<'_>) {
        turn.ask(ListGoods::default());
        turn.ask(ListCatalogue { with_retired: false });
        turn.ask(ListPlans::default());
    }

    /// Takes an answer, where it is one of these, and offers what is known by now.
    pub(super) fn take(&mut self, answer: Answer, form: &mut FormState, view: &View) {
        match answer {
            Answer::ListGoods(on_shelf) => self.goods = on_shelf.goods,
            Answer::ListCatalogue(catalogue) => self.procedures = catalogue.procedures,
            Answer::ListPlans(offered) => self.plans = offered.plans,
            _ => return,
        }
        form.give_options("what", self.choices(view));
        form.give_options("procedure", self.procedures(view, ""));
    }

    /// Everything that is sold, by name, with its price.
    fn choices(&self, view: &View) -> Vec<Choice> {
        let language = view.words.language().code();
        let goods = self.goods.iter().filter(|one| one.goods.details.for_sale).map(|one| {
            let details = &one.goods.details;
            let name = format!("{} {}", details.names.in_language(language), details.size);
            let price = money(details.price, view);
            let against = self.against(one.goods.id, view);
            let (note, means) = if let Some(against) = against {
                against
            } else if one.sellable > 0 {
                let values = args!["price" => price, "pieces" => one.sellable];
                (view.say_with("line-in-stock", values), Meaning::Dim)
            } else {
                (view.say_with("line-out-of-stock", args!["price" => price]), Meaning::Caution)
            };
            Choice::new(format!("g{}", one.goods.id), name.trim()).noted(note, means)
        });
        let plans = self.plans.iter().map(|plan| {
            let name =
                view.say_with("checkout-line-abonement", args!["name" => plan.details.names.in_language(language)]);
            Choice::new(format!("a{}", plan.id), name).noted(money(plan.details.price, view), Meaning::Dim)
        });
        let by_amount = [
            (CERTIFICATE_SOLD, "checkout-line-certificate"),
            (DEPOSIT, "checkout-line-deposit"),
            (DEBT, "checkout-line-debt"),
        ];
        let mut all: Vec<Choice> = goods.collect();
        all.extend(by_amount.map(|(value, key)| Choice::new(value, view.say(key))));
        all.extend(plans);
        all.extend(self.procedures(view, "p"));
        all
    }

    /// The procedures, their numbers behind a letter.
    fn procedures(&self, view: &View, letter: &str) -> Vec<Choice> {
        let language = view.words.language().code();
        let one = |procedure: &Procedure| {
            let note = money(procedure.details.price, view);
            Choice::new(format!("{letter}{}", procedure.id), procedure.details.names.in_language(language))
                .noted(note, Meaning::Dim)
        };
        self.procedures.iter().map(one).collect()
    }
}

/// The line that a filled form wishes for; a certificate is the buyer's own to give away, so it bears no name.
pub(super) fn wish(draft: &Draft) -> Option<LineWish> {
    let what = draft.text("what");
    let number = |letter: &str| what.strip_prefix(letter)?.parse::<i64>().ok();
    let kind = match what {
        DEPOSIT => LineKind::Deposit,
        DEBT => LineKind::DebtRepaid,
        CERTIFICATE_SOLD => {
            let procedure = draft.number("procedure").map(ProcedureId);
            LineKind::Certificate { procedure, holder: None::<ClientId> }
        }
        _ => match (number("g"), number("p"), number("a")) {
            (Some(goods), _, _) => LineKind::Goods { goods: GoodsId(goods) },
            (_, Some(procedure), _) => LineKind::Procedure { procedure: ProcedureId(procedure) },
            (_, _, Some(plan)) => LineKind::Abonement { plan: AbonementPlanId(plan) },
            _ => return None,
        },
    };
    let amount: Option<Money> = draft.money("amount");
    Some(LineWish { kind, quantity: draft.number("quantity").unwrap_or(1), amount })
}
