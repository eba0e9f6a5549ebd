//! The form of a promotion, with the promotion read out beside it as it is written.

use jiff::civil::Date;
use ratatui::Frame;
use ratatui::layout::Rect;

use crate::args;
use crate::desk::catalogue::ListCatalogue;
use crate::desk::goods::ListGoods;
use crate::desk::offers::SavePromotion;
use crate::desk::{Answer, DeskError, Noun};
use crate::domain::catalogue::Names;
use crate::domain::ids::{GoodsId, ProcedureId};
use crate::domain::offers::{Gives, Promotion, PromotionDetails, Rate, RuleRefusal, Scope};
use crate::domain::schedule::Weekday;
use crate::domain::text::clean_line;
use crate::domain::typed::Looking;
use crate::ui::form::{Draft, FieldProblem, Form, FormState};
use crate::ui::forms::offers::PROMOTION;
use crate::ui::screen::{Message, Turn, View};
use crate::ui::screens::{FormEnd, FormOwner, form_context};
use crate::ui::theme::Meaning;
use crate::ui::widgets::choices::Choice;
use crate::words::format;
use crate::words::offers::{NamedOffers, promotion};

use super::aside;
use super::programme_draft::{choose_families, family_choices, family_of, typed, yes_no};

/// The form of a promotion: a new one, or one that there is.
#[derive(Default)]
pub(super) struct EditPromotion {
    before: Option<Promotion>,
    /// The names of what may be covered, as the salon last told them.
    names: NamedOffers,
}

impl EditPromotion {
    /// To change one.
    pub(super) fn of(promotion: Promotion, names: &NamedOffers) -> Self {
        Self { before: Some(promotion), names: names.clone() }
    }

    /// What the draft means, with the field at which it goes wrong.
    fn read(draft: &Draft, today: Date) -> Result<PromotionDetails, (&'static str, RuleRefusal)> {
        let text = |key: &str| draft.text(key).to_owned();
        let amount = |key: &'static str| draft.money(key).ok_or((key, RuleRefusal::Amount));
        let procedures = |key| draft.numbers(key).into_iter().map(ProcedureId).collect();
        let gives = match draft.text("gives") {
            "amount" => Gives::Amount(amount("amount")?),
            "price" => Gives::Price(amount("price")?),
            "package" => Gives::Package { procedures: procedures("package"), price: amount("together")? },
            _ => Gives::Percent(Rate::parse(draft.text("percent")).map_err(|refusal| ("percent", refusal))?),
        };
        let details = PromotionDetails {
            names: Names { en: text("en"), ru: text("ru"), pl: text("pl"), zh: text("zh") },
            from: draft.day("from", today, Looking::ThisYear).unwrap_or(today),
            until: draft.day("until", today, Looking::Ahead),
            weekdays: draft.chosen("weekdays").into_iter().filter_map(Weekday::from_code).collect(),
            scope: Scope {
                families: draft.chosen("families").into_iter().filter_map(family_of).collect(),
                procedures: procedures("procedures"),
                goods: draft.numbers("goods").into_iter().map(GoodsId).collect(),
            },
            first_visit: draft.yes("first_visit"),
            gives,
            stacks: draft.yes("stacks"),
        };
        details.checked(clean_line).map_err(|refusal| (field_of(refusal, draft), refusal))
    }
}

/// The field at which a refusal is shown.
fn field_of(refusal: RuleRefusal, draft: &Draft) -> &'static str {
    match refusal {
        RuleRefusal::NoName => "en",
        RuleRefusal::EndsBeforeItBegins => "until",
        RuleRefusal::PackageSize(_) => "package",
        RuleRefusal::Prepaid => "families",
        _ => match draft.text("gives") {
            "amount" => "amount",
            "price" => "price",
            "package" => "together",
            _ => "percent",
        },
    }
}

impl FormOwner for EditPromotion {
    fn form(&self) -> &'static Form {
        &PROMOTION
    }

    fn start(&self, view: &View) -> Draft {
        let context = form_context(view);
        let day = |day: Date| format::day_numbers(day, view.words.language());
        let Some(Promotion { details, .. }) = &self.before else {
            return Draft::new()
                .with_chosen("gives", "percent", view.say("offers-gives-percent"))
                .with("from", day(context.today));
        };
        let Names { en, ru, pl, zh } = details.names.clone();
        let named = |ids: &[ProcedureId]| -> Vec<(String, String)> {
            let name = |id: &ProcedureId| self.names.procedures.get(id).cloned().unwrap_or_else(|| id.to_string());
            ids.iter().map(|id| (id.to_string(), name(id))).collect()
        };
        let mut draft = Draft::new()
            .with("en", en)
            .with("ru", ru)
            .with("pl", pl)
            .with("zh", zh)
            .with("from", day(details.from))
            .with("until", details.until.map(day).unwrap_or_default())
            .with("first_visit", yes_no(details.first_visit))
            .with("stacks", yes_no(details.stacks));
        draft = match &details.gives {
            Gives::Percent(rate) => draft
                .with_chosen("gives", "percent", view.say("offers-gives-percent"))
                .with("percent", format::share(*rate, context.market, &view.words)),
            Gives::Amount(amount) => draft
                .with_chosen("gives", "amount", view.say("offers-gives-amount"))
                .with("amount", typed(*amount, context.market)),
            Gives::Price(price) => draft
                .with_chosen("gives", "price", view.say("offers-gives-price"))
                .with("price", typed(*price, context.market)),
            Gives::Package { procedures, price } => {
                draft.choose("package", &named(procedures));
                draft
                    .with_chosen("gives", "package", view.say("offers-gives-package"))
                    .with("together", typed(*price, context.market))
            }
        };
        choose_families(&mut draft, "families", details.scope.families.iter().copied(), view);
        draft.choose("procedures", &named(&details.scope.procedures));
        let goods =
            |id: &GoodsId| (id.to_string(), self.names.goods.get(id).cloned().unwrap_or_else(|| id.to_string()));
        draft.choose("goods", &details.scope.goods.iter().map(goods).collect::<Vec<_>>());
        let weekdays = format::weekdays_short(&view.words);
        let chosen = Weekday::ALL.iter().zip(weekdays).filter(|(weekday, _)| details.weekdays.contains(weekday));
        draft.choose("weekdays", &chosen.map(|(day, name)| (day.code().to_owned(), name)).collect::<Vec<_>>());
        draft
    }

    fn draft_name(&self) -> Option<String> {
        let about = self.before.as_ref().map_or_else(|| "new".to_owned(), |promotion| promotion.id.to_string());
        Some([PROMOTION.name, about.as_str()].join("-"))
    }

    fn refresh(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        form.give_options("families", family_choices(turn.view()));
        turn.ask(ListCatalogue { with_retired: false });
        turn.ask(ListGoods { with_retired: false });
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Catalogue, Noun::Goods]
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let context = form_context(turn.view());
        match Self::read(&form.draft(), context.today) {
            Ok(promotion) => {
                let (id, version) = self.before.as_ref().map_or((None, 0), |known| (Some(known.id), known.version));
                turn.ask(SavePromotion { id, version, promotion });
            }
            Err((field, refusal)) => {
                let sentence = context.words.refusal(&DeskError::from(refusal));
                form.refuse(Some(field), FieldProblem::told(move |_| sentence.clone()), &context);
            }
        }
    }

    fn answered(&mut self, answer: Answer, form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        let view = turn.view();
        let language = view.words.language().code();
        match answer {
            Answer::ListCatalogue(catalogue) => {
                let named = catalogue
                    .procedures
                    .iter()
                    .map(|known| (known.id, known.details.names.in_language(language).to_owned()));
                self.names.procedures.extend(named);
                let choices = catalogue
                    .procedures
                    .iter()
                    .map(|known| Choice::new(known.id.to_string(), known.details.names.in_language(language)));
                let choices: Vec<Choice> = choices.collect();
                form.give_options("package", choices.clone());
                form.give_options("procedures", choices);
            }
            Answer::ListGoods(listed) => {
                let goods = listed.goods.iter().map(|known| &known.goods);
                let named = goods.map(|known| (known.id, known.details.names.in_language(language).to_owned()));
                let named: Vec<(GoodsId, String)> = named.collect();
                form.give_options("goods", named.iter().map(|(id, name)| Choice::new(id.to_string(), name)).collect());
                self.names.goods.extend(named);
            }
            Answer::SavePromotion(saved) => {
                let name = saved.details.names.in_language(language);
                turn.say(Message::done(view.say_with("offers-promotion-saved", args!["name" => name])));
                return FormEnd::Done;
            }
            _ => {}
        }
        FormEnd::Open
    }

    fn aside(&self) -> u16 {
        aside::ASIDE
    }

    fn draw_aside(&self, form: &FormState, frame: &mut Frame<'_>, area: Rect, view: &View) {
        let context = form_context(view);
        let sentences: Vec<(String, Meaning)> = match Self::read(&form.draft(), context.today) {
            Ok(details) => promotion(&details, &self.names, context.market, &view.words)
                .into_iter()
                .map(|sentence| (sentence, Meaning::Text))
                .collect(),
            Err((_, refusal)) => vec![(view.words.refusal(&DeskError::from(refusal)), Meaning::Hint)],
        };
        aside::draw(&sentences, frame, area, view);
    }
}
