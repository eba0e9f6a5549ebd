//! A reaction and its suspects, the likeliest first, each with its reasons beside it.

use crate::args;
use crate::desk::reaction::{AddReactionAllergy, Alternative, ReactionAllergyAdded, Suspected, Trace, TraceReaction};
use crate::desk::{Answer, Noun};
use crate::domain::health::allergens;
use crate::domain::ids::ReactionId;
use crate::domain::reaction::{What, Why};
use crate::domain::role::Permission;
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Destination, Handled, Message, Turn, View};
use crate::ui::screens::{Explain, ExplainLine, FormScreen, Listing};
use crate::ui::theme::Meaning;
use crate::ui::widgets::table::{Column, TableCell};
use crate::words::reaction::{outcome_key, why};

use super::forms::{Short, ShortForm};
use super::say::about_reaction;
use super::written::{day, emergency_number, lot_number, may, moment, named, seen};

/// The page of a reaction.
pub struct TracePage {
    reaction: ReactionId,
    trace: Option<Trace>,
}

impl TracePage {
    /// Of this reaction.
    pub fn new(reaction: ReactionId) -> Self {
        Self { reaction, trace: None }
    }

    /// Whether it is still followed up.
    fn is_open(&self) -> bool {
        self.trace.as_ref().is_some_and(|trace| trace.reaction.closed.is_none())
    }

    /// Writes the suspect on the card. A product that brings several allergens does not say which: a person chooses.
    fn add_allergy(&self, row: &Suspected, turn: &mut Turn<'_>) {
        let view = turn.view();
        let Some(trace) = &self.trace else { return };
        let words = seen(&trace.reaction.report, view);
        let request = |code: String, said: String| AddReactionAllergy { reaction: self.reaction, code, said, words };
        match (&row.suspect.what, row.suspect.allergens.as_slice()) {
            (_, [code]) => turn.ask(request(code.clone(), String::new())),
            (What::Product(..), []) => turn.ask(request(String::new(), named(&row.suspect.names, view))),
            (What::Procedure(_), []) => turn.say(Message::note(view.say("reaction-procedure-no-allergen"))),
            (_, several) => {
                let names: Vec<&str> = several.iter().map(|code| allergen(code, view)).collect();
                let values = args!["names" => names.join(", ")];
                turn.say(Message::note(view.say_with("reaction-which-allergen", values)));
            }
        }
    }

    /// Says what was written, and which bookings it concerns.
    fn added(added: &ReactionAllergyAdded, turn: &mut Turn<'_>) {
        let view = turn.view();
        let name = allergen(&added.code, view);
        let text = match (added.was_listed, name) {
            (false, "") => view.say("reaction-allergy-words-added"),
            (true, _) => view.say_with("reaction-allergy-listed", args!["name" => name]),
            (false, _) => view.say_with("reaction-allergy-added", args!["name" => name]),
        };
        turn.say(Message::done(text));
        if added.ahead.is_empty() {
            return;
        }
        let mut lines = vec![ExplainLine::Text(view.say("reaction-ahead"), Meaning::Danger)];
        for visit in &added.ahead {
            lines.push(ExplainLine::sum(named(&visit.names, view), moment(visit.starts, view)));
        }
        lines.push(ExplainLine::Text(view.say("reaction-ahead-next"), Meaning::Hint));
        turn.show(Explain::of(lines).titled("reaction-ahead-title"));
    }

    /// The whole of a suspect, and of the reaction beneath.
    fn details(&self, row: &Suspected, view: &View) -> Explain {
        let mut lines = vec![ExplainLine::Text(title(row, view), Meaning::Title)];
        for reason in &row.suspect.because {
            lines.push(ExplainLine::sum(why(&view.words, &reason.why), points(reason.points, view)));
        }
        lines.push(ExplainLine::sum(view.say("suspect-score"), row.suspect.score.to_string()));
        lines.push(ExplainLine::Text(view.say("suspect-informs"), Meaning::Hint));
        if let Some(trace) = &self.trace {
            let report = &trace.reaction.report;
            lines.push(ExplainLine::Rule(view.say("reaction-report-title")));
            lines.push(ExplainLine::sum(seen(report, view), moment(report.began, view)));
            for text in [&report.said, &report.done].into_iter().filter(|text| !text.is_empty()) {
                lines.push(ExplainLine::text(text.clone()));
            }
            for note in &trace.notes {
                lines.push(ExplainLine::sum(note.text.clone(), moment(note.at, view)));
            }
        }
        Explain::of(lines).titled("suspect-why")
    }
}

/// The name of an allergen.
fn allergen<'a>(code: &'a str, view: &View) -> &'a str {
    allergens().name(code, view.words.language().code()).unwrap_or(code)
}

/// Points with their sign.
fn points(points: i32, view: &View) -> String {
    let sign = if points < 0 { view.theme.signs().minus } else { "+" };
    format!("{sign}{}", points.unsigned_abs())
}

/// What is suspected, with its lot.
fn title(row: &Suspected, view: &View) -> String {
    let name = named(&row.suspect.names, view);
    match &row.suspect.lot {
        Some(lot) => [name, lot_number(lot, view)].join(&format!(" {} ", view.theme.signs().middot)),
        None => name,
    }
}

impl Listing for TracePage {
    type Row = Suspected;

    fn title(&self) -> &'static str {
        "reaction-trace"
    }

    fn head(&self, view: &View) -> String {
        let Some(trace) = &self.trace else { return view.say("reaction-trace") };
        let mut parts = vec![view.say("reaction-trace"), trace.name.clone(), moment(trace.reaction.report.began, view)];
        match trace.reaction.closed {
            Some((_, outcome)) => parts.push(view.say(outcome_key(outcome))),
            None if trace.is_emergency => {
                let call = view.say_with("reaction-call", args!["number" => emergency_number(view)]);
                parts.insert(0, format!("{} {call}", view.theme.signs().danger));
            }
            None => {}
        }
        parts.join(&format!(" {} ", view.theme.signs().middot))
    }

    fn nothing(&self) -> &'static str {
        "reaction-no-suspects"
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Reactions, Noun::Records, Noun::Goods]
    }

    fn ask(&mut self, turn: &mut Turn<'_>) {
        turn.ask(TraceReaction { reaction: self.reaction });
    }

    fn take(&mut self, answer: Answer, turn: &mut Turn<'_>) -> Option<Vec<Suspected>> {
        match answer {
            Answer::TraceReaction(trace) => {
                let rows = trace.suspects.clone();
                self.trace = Some(trace);
                Some(rows)
            }
            Answer::AddReactionAllergy(added) => {
                Self::added(&added, turn);
                None
            }
            _ => None,
        }
    }

    fn id(row: &Suspected) -> i64 {
        match &row.suspect.what {
            What::Ingredient(code) => {
                let place = allergens().entries().iter().position(|entry| entry.code == *code);
                place.and_then(|place| i64::try_from(place).ok()).unwrap_or(-1).saturating_mul(3)
            }
            What::Product(goods, lot) => {
                let lot = lot.map_or(0, |lot| lot.0);
                goods.0.saturating_mul(1 << 24).saturating_add(lot).saturating_mul(3).saturating_add(1)
            }
            What::Procedure(procedure) => procedure.0.saturating_mul(3).saturating_add(2),
        }
    }

    fn columns(&self, view: &View) -> Vec<Column> {
        vec![
            Column::fixed(view.say("suspect-column-score"), 6).right(),
            Column::share(view.say("suspect-column-what"), 1),
            Column::fixed(view.say("suspect-column-kind"), 11).from(90),
            Column::fixed(view.say("reactions-column-when"), 10).from(60),
        ]
    }

    fn cells(&self, row: &Suspected, view: &View) -> Vec<TableCell> {
        let on_card = row.suspect.because.iter().any(|reason| matches!(reason.why, Why::OnCard { .. }));
        let led_to = self.trace.as_ref().is_some_and(|trace| match &row.suspect.what {
            What::Ingredient(code) => trace.led_to.contains(code),
            _ => false,
        });
        let (sign, means) = match () {
            () if led_to => (view.theme.signs().good, Meaning::Good),
            () if on_card => (view.theme.signs().danger, Meaning::Danger),
            () => ("", Meaning::Text),
        };
        let kind = match row.suspect.what {
            What::Ingredient(_) => "suspect-kind-ingredient",
            What::Product(..) => "suspect-kind-product",
            What::Procedure(_) => "suspect-kind-procedure",
        };
        vec![
            TableCell::text(row.suspect.score.to_string()),
            TableCell::meant([sign, &title(row, view)].join(" ").trim().to_owned(), means),
            TableCell::meant(view.say(kind), Meaning::Dim),
            TableCell::meant(day(row.suspect.at, view), Meaning::Dim),
        ]
    }

    fn aside(&self, row: &Suspected, view: &View) -> Vec<(String, Meaning)> {
        let mut lines = vec![(title(row, view), Meaning::Title)];
        for reason in &row.suspect.because {
            let means = match reason.why {
                Why::OnCard { .. } | Why::OthersReacted { .. } => Meaning::Danger,
                _ if reason.points < 0 => Meaning::Dim,
                _ => Meaning::Text,
            };
            lines.push((format!("{} {}", points(reason.points, view), why(&view.words, &reason.why)), means));
        }
        let brought: Vec<String> = row.suspect.brought_by.iter().map(|names| named(names, view)).collect();
        if !brought.is_empty() {
            lines.push((view.say("suspect-brought-by"), Meaning::Label));
            lines.push((brought.join(", "), Meaning::Text));
        }
        if !row.instead.is_empty() {
            lines.push((view.say("suspect-instead"), Meaning::Label));
            let name = |one: &Alternative| match one {
                Alternative::Goods(_, names) | Alternative::Procedure(_, names) => named(names, view),
            };
            lines.extend(row.instead.iter().map(|one| (name(one), Meaning::Good)));
        }
        lines.push((view.say("suspect-informs"), Meaning::Hint));
        lines
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Reaction, Layer::List]
    }

    fn offers(&self, row: Option<&Suspected>, view: &View) -> Vec<Action> {
        let mut offers = Vec::new();
        if let Some(row) = row {
            if self.is_open() && may(view, Permission::WriteHealth) {
                offers.push(Action::AddSuspectAllergy);
            }
            if row.suspect.lot.is_some() {
                offers.push(Action::OpenLot);
            }
            offers.push(Action::Explain);
        }
        offers.push(Action::WhatToSay);
        if self.is_open() {
            offers.extend([Action::NoteReaction, Action::CloseReaction]);
        }
        offers
    }

    fn act(&mut self, action: Action, row: Option<&Suspected>, turn: &mut Turn<'_>) -> Handled {
        let view = turn.view();
        match (action, row) {
            (Action::AddSuspectAllergy, Some(row)) if self.is_open() && may(view, Permission::WriteHealth) => {
                self.add_allergy(row, turn);
            }
            (Action::OpenLot, Some(row)) => match &row.suspect.lot {
                Some(lot) => turn.go(Destination::Lot(lot.id)),
                None => turn.say(Message::note(view.say("suspect-no-lot"))),
            },
            (Action::Explain | Action::Open, Some(row)) => turn.show(self.details(row, view)),
            (Action::WhatToSay, _) => {
                let Some(trace) = &self.trace else { return Handled::No };
                turn.show(about_reaction(trace, view));
            }
            (Action::NoteReaction, _) if self.is_open() => {
                turn.show(FormScreen::new(ShortForm(Short::Note(self.reaction)), view));
            }
            (Action::CloseReaction, _) if self.is_open() => {
                turn.show(FormScreen::new(ShortForm(Short::Close(self.reaction)), view));
            }
            _ => return Handled::No,
        }
        Handled::Yes
    }
}
