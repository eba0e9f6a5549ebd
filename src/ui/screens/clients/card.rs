//! The card of a client: the allergy line first, then health, the person, the visits.

use std::cell::Cell;

use ratatui::Frame;
use ratatui::layout::Rect;

use super::allergy_form::AllergyForm;
use super::allergy_line::substance;
use super::card_rows::{About, Row, rows, visits};
use super::client_form::EditCard;
use super::end_form::EndLine;
use super::line_forms::{ConditionForm, MedicationForm};
use super::merge_form::MergeForm;
use crate::args;
use crate::desk::client::{Card, OpenCard, RevealPhone, RevealedPhone, UndoMerge};
use crate::desk::comfort::ShowComfort;
use crate::desk::health::{AllergyAnswer, SetAllergyState};
use crate::desk::{Answer, Noun};
use crate::domain::health::AllergyState;
use crate::domain::ids::{ClientId, VisitId};
use crate::domain::role::Permission;
use crate::domain::visit::VisitState;
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Destination, Handled, Message, Screen, Turn, View};
use crate::ui::screens::FormScreen;
use crate::ui::screens::checkup::CheckPage;
use crate::ui::screens::comfort::LikesForm;
use crate::ui::theme::Meaning;
use crate::ui::widgets::frame::{rule, split};
use crate::ui::widgets::place::ListPlace;
use crate::ui::widgets::text::{put, width, wrap};
use crate::words::format;

/// From this width on the visits have a pane of their own.
const TWO_PANES_FROM: u16 = 110;
/// Columns of the labels.
const LABELS: u16 = 24;
/// Rows that the allergy line may take.
const ALLERGY_ROWS: usize = 3;

/// A client's card.
pub struct CardPage {
    client: ClientId,
    card: Option<Card>,
    revealed: Option<Vec<RevealedPhone>>,
    /// Whether the form waits for the phones that it is to be filled with.
    edits_next: bool,
    place: ListPlace,
    /// Whether the visits had a pane of their own when last drawn.
    is_wide: Cell<bool>,
}

impl CardPage {
    /// The card of a client.
    pub fn new(client: ClientId) -> Self {
        Self {
            client,
            card: None,
            revealed: None,
            edits_next: false,
            place: ListPlace::new(),
            is_wide: Cell::new(false),
        }
    }

    /// The rows one moves in.
    fn rows(&self, view: &View) -> Vec<Row> {
        let Some(card) = &self.card else { return Vec::new() };
        let mut all = rows(card, self.revealed.as_deref(), view);
        if !self.is_wide.get() {
            all.extend(visits(card, view));
        }
        all
    }

    /// What the chosen row is about.
    fn about(&self, view: &View) -> Option<About> {
        let rows = self.rows(view);
        rows.get(self.place.at(rows.len())).and_then(Row::about)
    }

    /// The chosen visit, once something was done at it.
    fn visit_chosen(&self, view: &View) -> Option<VisitId> {
        let Some(About::Visit(at)) = self.about(view) else { return None };
        let visit = self.card.as_ref()?.visits.get(at)?;
        let has_begun = matches!(visit.state, VisitState::InProcedure | VisitState::ToPay | VisitState::Closed);
        has_begun.then_some(visit.id)
    }

    /// Moves to the next row that says something, in a direction.
    fn go(&mut self, down: bool, by: usize, view: &View) {
        let rows = self.rows(view);
        let at = self.place.at(rows.len());
        let stands = |at: &usize| rows.get(*at).is_some_and(|row| !matches!(row, Row::Heading(_)));
        let next = if down {
            (at + 1..rows.len()).filter(stands).take(by).last()
        } else {
            (0..at).rev().filter(stands).take(by).last()
        };
        // Above the first line stands its heading: go there, so that it is seen.
        self.place.choose(next.unwrap_or(if down { at } else { 0 }));
    }

    fn edit(&mut self, turn: &mut Turn<'_>) {
        let view = turn.view();
        let Some(card) = &self.card else { return };
        match self.about(view) {
            Some(About::Allergy(at)) if card.allergies.get(at).is_some_and(|line| line.ended.is_none()) => {
                if let Some(line) = card.allergies.get(at) {
                    turn.show(FormScreen::new(AllergyForm::correcting(card, line), view));
                }
            }
            Some(About::Condition(at)) if card.conditions.get(at).is_some_and(|line| line.ended.is_none()) => {
                if let Some(line) = card.conditions.get(at) {
                    turn.show(FormScreen::new(ConditionForm::correcting(card, line), view));
                }
            }
            Some(About::Medication(at)) if card.medications.get(at).is_some_and(|line| line.ended.is_none()) => {
                if let Some(line) = card.medications.get(at) {
                    turn.show(FormScreen::new(MedicationForm::correcting(card, line), view));
                }
            }
            Some(About::Allergy(_) | About::Condition(_) | About::Medication(_)) => {
                turn.say(Message::note(view.say("health-bad-ended")));
            }
            _ => {
                // The form shows the phones in full: that is an act of its own, and audited.
                self.edits_next = true;
                turn.ask(RevealPhone { client: card.id });
            }
        }
    }

    fn end(&self, turn: &mut Turn<'_>) -> Handled {
        let view = turn.view();
        let Some(card) = &self.card else { return Handled::No };
        let ending = match self.about(view) {
            Some(About::Allergy(at)) => card.allergies.get(at).and_then(|line| EndLine::allergy(line, view)),
            Some(About::Condition(at)) => card.conditions.get(at).and_then(|line| EndLine::condition(line, view)),
            Some(About::Medication(at)) => card.medications.get(at).and_then(|line| EndLine::medication(line, view)),
            _ => None,
        };
        match ending {
            Some(ending) => turn.show(FormScreen::new(ending, view)),
            None => turn.say(Message::note(view.say("card-nothing-to-end"))),
        }
        Handled::Yes
    }

    fn deny(card: &Card, turn: &mut Turn<'_>) {
        if card.allergy.state == AllergyState::Listed {
            turn.say(Message::refused(turn.view().say("health-bad-listed")));
        } else {
            turn.ask(SetAllergyState { client: card.id, answer: AllergyAnswer::NoneKnown });
        }
    }

    /// The line that is read first.
    fn allergy_text(card: &Card, view: &View) -> (String, Meaning) {
        let signs = view.theme.signs();
        let day = card.allergy.asked_on.map(|day| format::day_numbers(day, view.words.language())).unwrap_or_default();
        let who = card.allergy.asked_by.clone().unwrap_or_default();
        match card.allergy.state {
            AllergyState::Listed => {
                let lines = card.allergies.iter().filter(|line| line.ended.is_none());
                let said: Vec<String> = lines
                    .map(|line| {
                        let name = substance(&line.code, &line.said, view);
                        if line.reaction.is_empty() { name } else { format!("{name}: {}", line.reaction) }
                    })
                    .collect();
                let text = said.join(&format!(" {} ", signs.middot));
                (format!("{} {} {text}", signs.danger, view.say("allergy-word")), Meaning::Danger)
            }
            AllergyState::NoneKnown => {
                let text = view.say_with("allergy-none-known-by", args!["day" => day, "who" => who]);
                (format!("{} {text}", signs.good), Meaning::Good)
            }
            AllergyState::NeverAsked => {
                (format!("{} {}", signs.unknown, view.say("allergy-never-asked-next")), Meaning::Caution)
            }
        }
    }

    /// Name, age, phone; then the allergy line. Gives what is left below.
    fn draw_head(card: &Card, frame: &mut Frame<'_>, area: Rect, view: &View) -> Rect {
        let buffer = frame.buffer_mut();
        let ellipsis = view.theme.signs().ellipsis;
        let age = card.age.map(|age| format::age(age, &view.words));
        let last = card.last_visit.map(|day| {
            let day = format::day_relative(day, view.wall().date(), &view.words);
            view.say_with("find-last", args!["day" => day])
        });
        let facts = [age, Some(last.unwrap_or_else(|| view.say("find-never")))];
        let facts: Vec<String> = facts.into_iter().flatten().collect();
        let facts = facts.join(&format!(" {} ", view.theme.signs().middot));
        let at = area.right().saturating_sub(width(&facts) + 2);
        let name = if card.personal.also_written.is_empty() {
            card.name.clone()
        } else {
            format!("{} {}", card.name, card.personal.also_written)
        };
        put(buffer, area.x + 2, area.y, at.saturating_sub(1), &name, view.style(Meaning::Title), ellipsis);
        put(buffer, at, area.y, area.right(), &facts, view.style(Meaning::Dim), ellipsis);
        let (text, meaning) = Self::allergy_text(card, view);
        let mut lines = wrap(&text, area.width.saturating_sub(4));
        if lines.len() > ALLERGY_ROWS {
            lines.truncate(ALLERGY_ROWS);
            if let Some(last) = lines.last_mut() {
                last.push_str(ellipsis);
            }
        }
        let mut y = area.y + 1;
        for line in &lines {
            put(buffer, area.x + 2, y, area.right().saturating_sub(1), line, view.style(meaning), ellipsis);
            y += 1;
        }
        Rect { y, height: area.bottom().saturating_sub(y), ..area }
    }

    fn draw_rows(rows: &[Row], place: Option<&ListPlace>, frame: &mut Frame<'_>, area: Rect, view: &View) {
        let buffer = frame.buffer_mut();
        let signs = view.theme.signs();
        let chosen = place.map(|place| place.at(rows.len()));
        let window = place.map_or(0..rows.len().min(usize::from(area.height)), |place| {
            place.window(rows.len(), usize::from(area.height))
        });
        for (row, at) in area.rows().zip(window) {
            let Some(shown) = rows.get(at) else { return };
            let style = |meaning| if chosen == Some(at) { view.style(Meaning::Selected) } else { view.style(meaning) };
            if chosen == Some(at) && !matches!(shown, Row::Heading(_)) {
                buffer.set_style(row, view.style(Meaning::Selected));
                put(buffer, row.x, row.y, row.right(), signs.here, view.style(Meaning::Selected), "");
            }
            match shown {
                Row::Heading(key) => rule(row, buffer, &view.theme, &view.say(key)),
                Row::Hint(text) => {
                    put(buffer, row.x + 2, row.y, row.right(), text, style(Meaning::Hint), signs.ellipsis);
                }
                Row::Line { label, text, meaning, about } => {
                    let label_means = if *about == About::Person { Meaning::Label } else { *meaning };
                    let split = row.x + 2 + LABELS.min(row.width / 3).max(width(label).min(row.width / 2));
                    put(buffer, row.x + 2, row.y, split, label, style(label_means), signs.ellipsis);
                    put(buffer, split + 1, row.y, row.right().saturating_sub(1), text, style(*meaning), signs.ellipsis);
                }
            }
        }
    }
}

/// Whether whoever sits here may write on the card.
fn may_write(view: &View) -> bool {
    view.actor.as_ref().is_some_and(|actor| actor.role.may(Permission::WriteCard))
}

impl Screen for CardPage {
    fn title(&self, view: &View) -> String {
        view.say("card-title")
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Card, Layer::List]
    }

    fn listens_to(&self) -> &'static [Noun] {
        &[Noun::Clients, Noun::Visits, Noun::Consents, Noun::Photographs, Noun::Reactions, Noun::Comfort]
    }

    fn offers(&self, view: &View) -> Vec<Action> {
        let Some(card) = &self.card else { return vec![Action::Back] };
        let may = |right| view.actor.as_ref().is_some_and(|actor| actor.role.may(right));
        let mut offers = vec![Action::AddAllergy];
        if card.allergy.state != AllergyState::Listed {
            offers.push(Action::NoAllergies);
        }
        offers.extend([Action::AddCondition, Action::AddMedication, Action::Edit]);
        if !card.phone_tails.is_empty() && self.revealed.is_none() {
            offers.push(Action::RevealPhone);
        }
        offers.push(Action::Anamnesis);
        if may(Permission::SeeOffers) {
            offers.push(Action::Wallet);
        }
        offers.extend([
            Action::CheckProcedure,
            Action::SkinTests,
            Action::Plan,
            Action::Timeline,
            Action::Consents,
            Action::Photographs,
            Action::ReportReaction,
            Action::Remove,
        ]);
        offers.extend(may_write(view).then_some(Action::Comfort));
        if may(Permission::MergeClients) {
            offers.push(Action::MergeCards);
            if !card.merged.is_empty() {
                offers.push(Action::UndoMerge);
            }
        }
        offers.push(Action::Back);
        offers
    }

    fn refresh(&mut self, turn: &mut Turn<'_>) {
        turn.ask(OpenCard { client: self.client });
    }

    fn act(&mut self, action: Action, turn: &mut Turn<'_>) -> Handled {
        let view = turn.view();
        let action = match (action, self.about(view)) {
            (Action::Open, Some(About::Way(way))) => way,
            _ => action,
        };
        match action {
            Action::Up => self.go(false, 1, view),
            Action::Down => self.go(true, 1, view),
            Action::PageUp => self.go(false, 10, view),
            Action::PageDown => self.go(true, 10, view),
            Action::First => self.place.choose(0),
            Action::Last => self.go(true, usize::MAX, view),
            Action::Open if self.visit_chosen(view).is_some() => {
                if let Some(visit) = self.visit_chosen(view) {
                    turn.go(Destination::Record(visit));
                }
            }
            Action::Edit | Action::Open => self.edit(turn),
            Action::Anamnesis => turn.go(Destination::Anamnesis(self.client)),
            Action::Remove => return self.end(turn),
            Action::Bills => turn.go(Destination::BillsOf(self.client)),
            Action::Photographs => turn.go(Destination::Photographs(self.client, None)),
            Action::Consents => turn.go(Destination::Consents(self.client)),
            Action::SkinTests => turn.go(Destination::SkinTests(self.client)),
            Action::Plan => turn.go(Destination::Plan(self.client)),
            Action::Reactions if self.about(view) == Some(About::Way(Action::Reactions)) => {
                turn.go(Destination::ReactionsOf(self.client));
            }
            Action::Timeline => turn.go(Destination::Timeline(self.client)),
            // The answer opens the form.
            Action::Comfort if may_write(view) => turn.ask(ShowComfort { client: self.client }),
            _ => {
                let Some(card) = &self.card else { return Handled::No };
                match action {
                    Action::AddAllergy => turn.show(FormScreen::new(AllergyForm::adding(card), view)),
                    Action::NoAllergies => Self::deny(card, turn),
                    Action::AddCondition => turn.show(FormScreen::new(ConditionForm::adding(card), view)),
                    Action::AddMedication => turn.show(FormScreen::new(MedicationForm::adding(card), view)),
                    Action::Wallet => turn.go(Destination::Wallet(card.id)),
                    Action::ReportReaction => {
                        turn.go(Destination::ReportReaction { client: card.id, name: card.name.clone() });
                    }
                    Action::CheckProcedure => {
                        turn.show(FormScreen::new(CheckPage::of(card.id, &*card.name), view));
                    }
                    Action::RevealPhone => turn.ask(RevealPhone { client: card.id }),
                    Action::MergeCards => turn.show(FormScreen::new(MergeForm::into(card), view)),
                    Action::UndoMerge => match card.merged.first() {
                        Some(merged) => turn.ask(UndoMerge { merged: *merged }),
                        None => turn.say(Message::note(view.say("merge-refused-not-merged"))),
                    },
                    _ => return Handled::No,
                }
            }
        }
        Handled::Yes
    }

    fn answered(&mut self, answer: Answer, turn: &mut Turn<'_>) {
        let view = turn.view();
        match answer {
            Answer::OpenCard(card) => {
                self.client = card.id;
                if self.card.as_ref().is_some_and(|known| known.phone_tails != card.phone_tails) {
                    self.revealed = None;
                }
                self.card = Some(card);
            }
            Answer::RevealPhone(phones) => {
                if std::mem::take(&mut self.edits_next)
                    && let Some(card) = &self.card
                {
                    turn.show(FormScreen::new(EditCard::new(card, &phones), view));
                }
                self.revealed = Some(phones);
            }
            Answer::ShowComfort(shown) => turn.show(FormScreen::new(LikesForm::new(shown), view)),
            Answer::SetAllergyState(_) => turn.say(Message::done(view.say("card-none-noted"))),
            Answer::UndoMerge(_) => turn.say(Message::done(view.say("card-unmerged"))),
            _ => {}
        }
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, view: &View) {
        self.is_wide.set(area.width >= TWO_PANES_FROM);
        let Some(card) = &self.card else { return };
        let below = Self::draw_head(card, frame, area, view);
        let rows = self.rows(view);
        if self.is_wide.get() {
            let (left, right) = split(below, frame.buffer_mut(), &view.theme, 40);
            Self::draw_rows(&rows, Some(&self.place), frame, left, view);
            Self::draw_rows(&visits(card, view), None, frame, right, view);
        } else {
            Self::draw_rows(&rows, Some(&self.place), frame, below, view);
        }
    }
}
