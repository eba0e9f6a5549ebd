//! Conditions and medications, matched while they are typed.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::allergy_form::draw_matching;
use super::allergy_line::condition;
use super::card_rows::told_by_key;
use crate::desk::client::Card;
use crate::desk::health::{
    AddCondition, AddMedication, ConditionDraft, EditCondition, EditMedication, MedicationDraft,
};
use crate::desk::{Answer, DeskError};
use crate::domain::health::{BadLine, ConditionLine, Matching, MedicationLine, ToldBy, conditions};
use crate::domain::ids::ClientId;
use crate::domain::typed::Looking;
use crate::ui::form::{Draft, Form, FormState};
use crate::ui::forms::client::{CONDITION, MEDICATION};
use crate::ui::screen::{Message, Turn, View};
use crate::ui::screens::{FormEnd, FormOwner};
use crate::ui::widgets::choices::Choice;
use crate::words::format;

/// Columns beside the form on the smallest screen, for what matched.
const ASIDE: u16 = 30;

/// Reads the words anew and chooses the first match; `medications` tells which part of the list is meant.
fn read(form: &mut FormState, medications: bool, view: &View) -> Matching {
    let matching = conditions().match_text(form.draft().text("said"));
    offer(form, medications, view);
    let first = matching.matches.iter().find(|one| !one.denied).and_then(|one| one.codes.first());
    match first {
        Some(code) => form.set_chosen("code", code.clone(), condition(code, "", view)),
        None => form.set("code", ""),
    }
    matching
}

/// The part of the list that is meant.
fn offer(form: &mut FormState, medications: bool, view: &View) {
    let language = view.words.language().code();
    let entries = conditions().entries().iter().filter(|entry| (entry.group == "medication") == medications);
    form.give_options(
        "code",
        entries.map(|entry| Choice::new(&entry.code, entry.names.in_language(language))).collect(),
    );
}

/// The words, the code and the rest as a form that is opened for a correction shows them.
fn started(code: &str, said: &str, told_by: ToldBy, view: &View) -> Draft {
    let name = condition(code, said, view);
    let draft = Draft::new().with("said", if said.is_empty() { &name } else { said }).with_chosen(
        "told_by",
        told_by.code(),
        view.say(told_by_key(told_by)),
    );
    if code.is_empty() { draft } else { draft.with_chosen("code", code, name) }
}

fn told_by(draft: &Draft) -> ToldBy {
    ToldBy::from_code(draft.text("told_by")).unwrap_or(ToldBy::Client)
}

fn field_of(error: &DeskError) -> Option<&'static str> {
    match error {
        DeskError::Health(BadLine::EndsBeforeItBegins) => Some("until"),
        DeskError::Health(_) => Some("said"),
        _ => None,
    }
}

/// Adds or corrects a condition.
pub(super) struct ConditionForm {
    client: ClientId,
    corrects: Option<ConditionLine>,
    matching: Matching,
}

impl ConditionForm {
    /// A new condition of a client.
    pub(super) fn adding(card: &Card) -> Self {
        Self { client: card.id, corrects: None, matching: Matching::default() }
    }

    /// A correction.
    pub(super) fn correcting(card: &Card, line: &ConditionLine) -> Self {
        Self { client: card.id, corrects: Some(line.clone()), matching: conditions().match_text(&line.said) }
    }
}

impl FormOwner for ConditionForm {
    fn form(&self) -> &'static Form {
        &CONDITION
    }

    fn start(&self, view: &View) -> Draft {
        let Some(line) = &self.corrects else { return Draft::new() };
        let day = |day: Option<jiff::civil::Date>| {
            day.map(|day| format::day_numbers(day, view.words.language())).unwrap_or_default()
        };
        started(&line.code, &line.said, line.told_by, view)
            .with("detail", line.detail.clone())
            .with("since", day(line.since))
            .with("until", day(line.until))
    }

    fn draft_name(&self) -> Option<String> {
        let number = self.corrects.as_ref().map_or(self.client.0, |line| line.id.0);
        let what = if self.corrects.is_some() { "edit" } else { "of" };
        Some(format!("{}-{what}-{number}", CONDITION.name))
    }

    fn refresh(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        offer(form, false, turn.view());
    }

    fn changed(&mut self, field: &'static str, form: &mut FormState, turn: &mut Turn<'_>) {
        if field == "said" {
            self.matching = read(form, false, turn.view());
        }
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let typed = form.draft();
        let today = turn.view().wall().date();
        let draft = ConditionDraft {
            code: typed.text("code").to_owned(),
            said: typed.text("said").to_owned(),
            detail: typed.text("detail").to_owned(),
            since: typed.day("since", today, Looking::Back),
            until: typed.day("until", today, Looking::Ahead),
            told_by: told_by(&typed),
        };
        match &self.corrects {
            Some(line) => turn.ask(EditCondition { line: line.id, version: line.version, draft }),
            None => turn.ask(AddCondition { client: self.client, draft }),
        }
    }

    fn answered(&mut self, answer: Answer, _form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        if !matches!(answer, Answer::AddCondition(_) | Answer::EditCondition(_)) {
            return FormEnd::Open;
        }
        turn.say(Message::done(turn.view().say("health-saved")));
        FormEnd::Done
    }

    fn field_of(&self, error: &DeskError) -> Option<&'static str> {
        field_of(error)
    }

    fn aside(&self) -> u16 {
        ASIDE
    }

    fn draw_aside(&self, form: &FormState, frame: &mut Frame<'_>, area: Rect, view: &View) {
        let empty = form.draft().is_empty("said");
        draw_matching(&self.matching, empty, &|code| condition(code, "", view), frame, area, view);
    }
}

/// Adds or corrects a medication.
pub(super) struct MedicationForm {
    client: ClientId,
    corrects: Option<MedicationLine>,
    matching: Matching,
}

impl MedicationForm {
    /// A new medication of a client.
    pub(super) fn adding(card: &Card) -> Self {
        Self { client: card.id, corrects: None, matching: Matching::default() }
    }

    /// A correction, or the last day of one that is no longer taken.
    pub(super) fn correcting(card: &Card, line: &MedicationLine) -> Self {
        Self { client: card.id, corrects: Some(line.clone()), matching: conditions().match_text(&line.said) }
    }
}

impl FormOwner for MedicationForm {
    fn form(&self) -> &'static Form {
        &MEDICATION
    }

    fn start(&self, view: &View) -> Draft {
        let Some(line) = &self.corrects else { return Draft::new() };
        let day = |day: Option<jiff::civil::Date>| {
            day.map(|day| format::day_numbers(day, view.words.language())).unwrap_or_default()
        };
        started(&line.code, &line.said, line.told_by, view)
            .with("dose", line.dose.clone())
            .with("since", day(line.starts))
            .with("until", day(line.ends))
    }

    fn draft_name(&self) -> Option<String> {
        let number = self.corrects.as_ref().map_or(self.client.0, |line| line.id.0);
        let what = if self.corrects.is_some() { "edit" } else { "of" };
        Some(format!("{}-{what}-{number}", MEDICATION.name))
    }

    fn refresh(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        offer(form, true, turn.view());
    }

    fn changed(&mut self, field: &'static str, form: &mut FormState, turn: &mut Turn<'_>) {
        if field == "said" {
            self.matching = read(form, true, turn.view());
        }
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let typed = form.draft();
        let today = turn.view().wall().date();
        let draft = MedicationDraft {
            code: typed.text("code").to_owned(),
            said: typed.text("said").to_owned(),
            dose: typed.text("dose").to_owned(),
            starts: typed.day("since", today, Looking::Back),
            ends: typed.day("until", today, Looking::Back),
            told_by: told_by(&typed),
        };
        match &self.corrects {
            Some(line) => turn.ask(EditMedication { line: line.id, version: line.version, draft }),
            None => turn.ask(AddMedication { client: self.client, draft }),
        }
    }

    fn answered(&mut self, answer: Answer, _form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        if !matches!(answer, Answer::AddMedication(_) | Answer::EditMedication(_)) {
            return FormEnd::Open;
        }
        turn.say(Message::done(turn.view().say("health-saved")));
        FormEnd::Done
    }

    fn field_of(&self, error: &DeskError) -> Option<&'static str> {
        field_of(error)
    }

    fn aside(&self) -> u16 {
        ASIDE
    }

    fn draw_aside(&self, form: &FormState, frame: &mut Frame<'_>, area: Rect, view: &View) {
        let empty = form.draft().is_empty("said");
        draw_matching(&self.matching, empty, &|code| condition(code, "", view), frame, area, view);
    }
}
