//! The form of what holds at the till: limits of discounts by hand, rounding of cash.

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::desk::offers::{SaveTillRules, TillRulesShown};
use crate::desk::{Answer, DeskError};
use crate::domain::market::Market;
use crate::domain::money::Money;
use crate::domain::offers::{DiscountLimits, Rate, RuleRefusal, TillRules};
use crate::domain::till::{CashRounding, RoundingWay};
use crate::ui::form::{Draft, Form, FormState};
use crate::ui::forms::offers::TILL_RULES;
use crate::ui::screen::{Message, Turn, View};
use crate::ui::screens::{FormEnd, FormOwner, form_context};
use crate::ui::theme::Meaning;
use crate::ui::widgets::choices::Choice;
use crate::words::{format, offers};

use super::aside;

/// The form, with the rules as they were when it was opened.
pub(super) struct EditTillRules(pub(super) TillRulesShown);

/// The steps to which cash may be rounded: none, and what notes and coins allow.
fn units(market: Market) -> Vec<Money> {
    let largest = market.denominations().first().copied().unwrap_or(Money::ZERO).minor() / 100;
    let coins = market.denominations().iter().rev().copied();
    let coins = coins.filter(|coin| coin.minor() > 1 && coin.minor() <= largest);
    [Money(1)].into_iter().chain(coins).collect()
}

/// A step as it is offered.
fn unit_label(unit: Money, view: &View) -> String {
    if unit <= Money(1) { view.say("offers-unit-none") } else { format::money(unit, form_context(view).market) }
}

impl EditTillRules {
    /// What the draft means.
    fn read(draft: &Draft, market: Market) -> Result<TillRules, RuleRefusal> {
        let share = |key| Rate::parse(draft.text(key));
        let way = RoundingWay::from_code(draft.text("way")).unwrap_or(RoundingWay::Down);
        let unit = Money(draft.number("unit").unwrap_or_default());
        let limits = DiscountLimits { administrator: share("administrator")?, manager: share("manager")? };
        TillRules { limits, rounding: CashRounding { unit, way } }.checked(market)
    }
}

impl FormOwner for EditTillRules {
    fn form(&self) -> &'static Form {
        &TILL_RULES
    }

    fn start(&self, view: &View) -> Draft {
        let market = form_context(view).market;
        let TillRules { limits, rounding } = self.0.rules;
        let way = match rounding.way {
            RoundingWay::Down => "offers-way-down",
            RoundingWay::Nearest => "offers-way-nearest",
        };
        Draft::new()
            .with("administrator", format::share(limits.administrator, market, &view.words))
            .with("manager", format::share(limits.manager, market, &view.words))
            .with_chosen("unit", rounding.unit.minor().to_string(), unit_label(rounding.unit, view))
            .with_chosen("way", rounding.way.code(), view.say(way))
    }

    fn refresh(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let view = turn.view();
        let units = units(form_context(view).market).into_iter();
        form.give_options(
            "unit",
            units.map(|unit| Choice::new(unit.minor().to_string(), unit_label(unit, view))).collect(),
        );
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        // What is wrong across fields the salon says, and it is shown at its field.
        let market = form_context(turn.view()).market;
        let draft = form.draft();
        let share = |key| Rate::parse(draft.text(key)).unwrap_or_default();
        let rules = Self::read(&draft, market).unwrap_or(TillRules {
            limits: DiscountLimits { administrator: share("administrator"), manager: share("manager") },
            rounding: self.0.rules.rounding,
        });
        turn.ask(SaveTillRules { version: self.0.version, rules });
    }

    fn answered(&mut self, answer: Answer, _form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        let Answer::SaveTillRules(_) = answer else { return FormEnd::Open };
        turn.say(Message::done(turn.view().say("offers-till-rules-saved")));
        FormEnd::Done
    }

    fn field_of(&self, error: &DeskError) -> Option<&'static str> {
        match error {
            DeskError::Rule(RuleRefusal::LimitOrder) => Some("administrator"),
            DeskError::Rule(RuleRefusal::RoundingUnit) => Some("unit"),
            _ => None,
        }
    }

    fn aside(&self) -> u16 {
        aside::ASIDE
    }

    fn draw_aside(&self, form: &FormState, frame: &mut Frame<'_>, area: Rect, view: &View) {
        let market = form_context(view).market;
        let sentences: Vec<(String, Meaning)> = match Self::read(&form.draft(), market) {
            Ok(rules) => offers::till_rules(&rules, market, &view.words)
                .into_iter()
                .map(|sentence| (sentence, Meaning::Text))
                .collect(),
            Err(refusal) => vec![(view.words.refusal(&DeskError::from(refusal)), Meaning::Caution)],
        };
        aside::draw(&sentences, frame, area, view);
    }
}
