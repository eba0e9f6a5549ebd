//! All rules of offers in one list: the bonus programme, what holds at the till, and the promotions.

use jiff::civil::Date;

use crate::args;
use crate::desk::catalogue::{Catalogue, ListCatalogue};
use crate::desk::goods::{ListGoods, Shelf};
use crate::desk::offers::{
    ListPromotions, ProgrammeHistory, ProgrammeShown, RetirePromotion, Saved, ShowProgramme, ShowTillRules,
    TillRulesShown,
};
use crate::desk::{Answer, Noun};
use crate::domain::market::Market;
use crate::domain::offers::Promotion;
use crate::domain::role::Permission;
use crate::ui::action::Action;
use crate::ui::screen::{Handled, Message, News, Question, Turn, View};
use crate::ui::screens::{Confirm, Explain, ExplainLine, FormScreen, Listing, form_context};
use crate::ui::theme::Meaning;
use crate::ui::widgets::table::{Column, TableCell};
use crate::words::format;
use crate::words::offers::{self, NamedOffers, Standing};

use super::programme_form::EditProgramme;
use super::promotion_form::EditPromotion;
use super::till_rules_form::EditTillRules;

/// What the question of this list is about.
const END: &str = "offers-end";

/// One rule.
pub enum Row {
    /// The bonus programme.
    Programme(ProgrammeShown),
    /// Limits of discounts and the rounding of cash.
    TillRules(TillRulesShown),
    /// A promotion, and how it stands today.
    Promotion(Promotion, Standing),
}

/// The rules, as far as they were answered.
#[derive(Default)]
pub struct Offers {
    programme: Option<ProgrammeShown>,
    till_rules: Option<TillRulesShown>,
    promotions: Option<Vec<(Promotion, Standing)>>,
    catalogue: Option<Catalogue>,
    goods: Option<Shelf>,
    asked_about: Option<RetirePromotion>,
}

impl Offers {
    /// The names of what promotions cover, in the language that runs.
    fn names(&self, view: &View) -> NamedOffers {
        let language = view.words.language().code();
        let procedures = self.catalogue.iter().flat_map(|catalogue| &catalogue.procedures);
        let goods = self.goods.iter().flat_map(|shelf| &shelf.goods);
        NamedOffers {
            procedures: procedures
                .map(|known| (known.id, known.details.names.in_language(language).to_owned()))
                .collect(),
            goods: goods
                .map(|known| (known.goods.id, known.goods.details.names.in_language(language).to_owned()))
                .collect(),
        }
    }

    /// The rows, once every part was answered.
    fn rows(&self) -> Option<Vec<Row>> {
        let first = [Row::Programme(self.programme.clone()?), Row::TillRules(self.till_rules.clone()?)];
        let promotions = self.promotions.clone()?.into_iter().map(|(row, standing)| Row::Promotion(row, standing));
        Some(first.into_iter().chain(promotions).collect())
    }

    /// A rule in plain words.
    fn told(&self, row: &Row, view: &View) -> Vec<String> {
        let (market, words) = (form_context(view).market, &view.words);
        match row {
            Row::Programme(shown) => programme_told(shown, market, view),
            Row::TillRules(shown) => offers::till_rules(&shown.rules, market, words),
            Row::Promotion(promotion, _) => offers::promotion(&promotion.details, &self.names(view), market, words),
        }
    }

    /// Opens the form of a rule.
    fn edit(&self, row: &Row, turn: &mut Turn<'_>) {
        let view = turn.view();
        match row {
            Row::Programme(shown) => turn.show(FormScreen::new(EditProgramme(shown.clone()), view)),
            Row::TillRules(shown) => turn.show(FormScreen::new(EditTillRules(shown.clone()), view)),
            Row::Promotion(promotion, _) => {
                let owner = EditPromotion::of(promotion.clone(), &self.names(view));
                turn.show(FormScreen::new(owner, view));
            }
        }
    }

    /// Ends a promotion once that was confirmed; lets an ended one run again.
    fn end(&mut self, promotion: &Promotion, turn: &mut Turn<'_>) {
        let request =
            RetirePromotion { promotion: promotion.id, version: promotion.version, retired: !promotion.retired };
        if promotion.retired {
            turn.ask(request);
            return;
        }
        self.asked_about = Some(request);
        let view = turn.view();
        let body = view.say_with("offers-end-ask", args!["name" => name_of(promotion, view)]);
        turn.show(Confirm::ask(END, "offers-end-title", body, "offers-end-yes", "offers-end-no"));
    }
}

/// The programme in plain words, without the parts that it is told by.
fn programme_told(shown: &ProgrammeShown, market: Market, view: &View) -> Vec<String> {
    offers::programme(&shown.programme, market, &view.words).into_iter().map(|(_, sentence)| sentence).collect()
}

/// A promotion's name in the language that runs.
fn name_of(promotion: &Promotion, view: &View) -> String {
    promotion.details.names.in_language(view.words.language().code()).to_owned()
}

/// Who kept a rule, and when.
fn saved_line(saved: Option<&Saved>, view: &View) -> String {
    match saved {
        Some(Saved { at, by }) => view
            .say_with("offers-saved-by", args!["when" => format::date_time(*at, &view.words), "name" => by.as_str()]),
        None => view.say("offers-never-saved"),
    }
}

/// The programme and what it was before: of each earlier version, what it said otherwise.
fn history(versions: &[ProgrammeShown], view: &View) -> Vec<ExplainLine> {
    let market = form_context(view).market;
    let mut lines = Vec::new();
    let mut newer: Vec<String> = Vec::new();
    for version in versions {
        let told = programme_told(version, market, view);
        lines.push(ExplainLine::Rule(saved_line(version.saved.as_ref(), view)));
        let other: Vec<&String> = told.iter().filter(|sentence| !newer.contains(sentence)).collect();
        if other.is_empty() {
            lines.push(ExplainLine::Text(view.say("offers-same"), Meaning::Hint));
        }
        lines.extend(other.into_iter().map(ExplainLine::text));
        newer = told;
    }
    lines
}

/// How a standing is meant.
const fn standing_means(standing: Standing) -> Meaning {
    match standing {
        Standing::Runs => Meaning::Good,
        Standing::OtherWeekday | Standing::Ahead => Meaning::Text,
        Standing::Over | Standing::Ended => Meaning::Dim,
    }
}

impl Listing for Offers {
    type Row = Row;

    fn title(&self) -> &'static str {
        "offers-list"
    }

    fn nothing(&self) -> &'static str {
        "offers-nothing"
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Offers, Noun::Catalogue, Noun::Goods]
    }

    fn ask(&mut self, turn: &mut Turn<'_>) {
        turn.ask(ShowProgramme {});
        turn.ask(ShowTillRules {});
        turn.ask(ListPromotions { with_retired: true });
        turn.ask(ListCatalogue { with_retired: true });
        turn.ask(ListGoods { with_retired: true });
    }

    fn take(&mut self, answer: Answer, turn: &mut Turn<'_>) -> Option<Vec<Row>> {
        let view = turn.view();
        match answer {
            Answer::ShowProgramme(shown) => self.programme = Some(shown),
            Answer::ShowTillRules(shown) => self.till_rules = Some(shown),
            Answer::ListPromotions(listed) => {
                let today: Date = listed.today;
                let standing = |promotion: Promotion| {
                    let standing = offers::standing(&promotion, today);
                    (promotion, standing)
                };
                let mut promotions: Vec<_> = listed.promotions.into_iter().map(standing).collect();
                promotions.sort_by_key(|(_, standing)| *standing);
                self.promotions = Some(promotions);
            }
            Answer::ListCatalogue(catalogue) => self.catalogue = Some(catalogue),
            Answer::ListGoods(goods) => self.goods = Some(goods),
            Answer::ProgrammeHistory(kept) => {
                let versions = match (&self.programme, kept.versions.is_empty()) {
                    (Some(shown), true) => vec![shown.clone()],
                    _ => kept.versions,
                };
                turn.show(Explain::of(history(&versions, view)).titled("offers-programme"));
                return None;
            }
            Answer::RetirePromotion(promotion) => {
                let key = if promotion.retired { "offers-ended" } else { "offers-runs-again" };
                turn.say(Message::done(view.say_with(key, args!["name" => name_of(&promotion, view)])));
                return None;
            }
            _ => return None,
        }
        self.rows()
    }

    fn id(row: &Row) -> i64 {
        match row {
            Row::Programme(_) => -2,
            Row::TillRules(_) => -1,
            Row::Promotion(promotion, _) => promotion.id.0,
        }
    }

    fn columns(&self, view: &View) -> Vec<Column> {
        vec![
            Column::share(view.say("offers-column-rule"), 1),
            Column::fixed(view.say("offers-column-standing"), 14),
            Column::fixed(view.say("offers-column-until"), 12).from(60),
        ]
    }

    fn cells(&self, row: &Row, view: &View) -> Vec<TableCell> {
        match row {
            Row::Programme(shown) => {
                let (key, means) = if shown.programme.is_on {
                    ("offers-is-on", Meaning::Good)
                } else {
                    ("offers-is-off", Meaning::Caution)
                };
                let standing = TableCell::meant(view.say(key), means);
                vec![TableCell::text(view.say("offers-programme")), standing, TableCell::text("")]
            }
            Row::TillRules(_) => {
                vec![TableCell::text(view.say("offers-till-rules")), TableCell::text(""), TableCell::text("")]
            }
            Row::Promotion(promotion, standing) => {
                let is_past = matches!(standing, Standing::Over | Standing::Ended);
                let means = if is_past { Meaning::Dim } else { Meaning::Text };
                let until = promotion.details.until;
                let until = until.map(|day| format::day_numbers(day, view.words.language())).unwrap_or_default();
                vec![
                    TableCell::meant(name_of(promotion, view), means),
                    TableCell::meant(view.say(offers::standing_key(*standing)), standing_means(*standing)),
                    TableCell::meant(until, Meaning::Dim),
                ]
            }
        }
    }

    fn aside(&self, row: &Row, view: &View) -> Vec<(String, Meaning)> {
        let title = match row {
            Row::Programme(_) => view.say("offers-programme"),
            Row::TillRules(_) => view.say("offers-till-rules"),
            Row::Promotion(promotion, _) => name_of(promotion, view),
        };
        let mut lines = vec![(title, Meaning::Title)];
        if matches!(row, Row::Programme(_)) {
            lines.push((view.say("offers-ask-all"), Meaning::Hint));
        }
        lines.extend(self.told(row, view).into_iter().map(|sentence| (sentence, Meaning::Text)));
        lines
    }

    fn offers(&self, row: Option<&Row>, view: &View) -> Vec<Action> {
        let may = view.actor.as_ref().is_some_and(|actor| actor.role.may(Permission::EditOffers));
        let mut offers = Vec::new();
        if may {
            offers.push(Action::New);
            if row.is_some() {
                offers.push(Action::Edit);
            }
            if matches!(row, Some(Row::Promotion(..))) {
                offers.push(Action::Remove);
            }
        }
        if row.is_some() {
            offers.push(Action::Explain);
        }
        offers
    }

    fn act(&mut self, action: Action, row: Option<&Row>, turn: &mut Turn<'_>) -> Handled {
        let view = turn.view();
        let may = view.actor.as_ref().is_some_and(|actor| actor.role.may(Permission::EditOffers));
        match (action, row) {
            (Action::New, _) if may => {
                turn.show(FormScreen::new(EditPromotion::default(), view));
            }
            (Action::Edit | Action::Open, Some(row)) if may => self.edit(row, turn),
            (Action::Remove, Some(Row::Promotion(promotion, _))) if may => self.end(promotion, turn),
            (Action::Explain | Action::Open, Some(Row::Programme(_))) => turn.ask(ProgrammeHistory {}),
            (Action::Explain | Action::Open, Some(row)) => {
                let title = match row {
                    Row::TillRules(_) => "offers-till-rules",
                    Row::Programme(_) | Row::Promotion(..) => "offers-promotion",
                };
                let mut lines: Vec<ExplainLine> =
                    self.aside(row, view).into_iter().map(|(text, means)| ExplainLine::Text(text, means)).collect();
                if let Row::TillRules(shown) = row {
                    lines.push(ExplainLine::Text(saved_line(shown.saved.as_ref(), view), Meaning::Dim));
                }
                turn.show(Explain::of(lines).titled(title));
            }
            _ => return Handled::No,
        }
        Handled::Yes
    }

    fn told(&mut self, news: News, turn: &mut Turn<'_>) {
        if let (News::Agreed(Question::Own(END)), Some(request)) = (news, self.asked_about.take()) {
            turn.ask(request);
        }
    }
}
