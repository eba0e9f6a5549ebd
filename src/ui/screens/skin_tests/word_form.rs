//! A doctor's word about something on the card.

use crate::desk::client::{Card, OpenCard};
use crate::desk::safety::AddClearance;
use crate::desk::{Answer, DeskError};
use crate::domain::catalogue::Category;
use crate::domain::ids::ClientId;
use crate::domain::safety::SafetyRefusal;
use crate::domain::typed::Looking;
use crate::ui::form::{Form, FormState};
use crate::ui::forms::skin_tests::WORD;
use crate::ui::screen::{Message, Turn, View};
use crate::ui::screens::{FormEnd, FormOwner};
use crate::ui::widgets::choices::Choice;
use crate::words::schedule::category_key;

use super::written::called;

/// A doctor's word.
pub(super) struct WordForm {
    client: ClientId,
}

impl WordForm {
    /// About a client.
    pub(super) const fn of(client: ClientId) -> Self {
        Self { client }
    }
}

/// What a doctor may speak of: every condition, medication and allergy of the card that a list knows.
fn on_card(card: &Card, view: &View) -> Vec<Choice> {
    let conditions = card.conditions.iter().filter(|line| line.ended.is_none()).map(|line| line.code.as_str());
    let medications = card.medications.iter().filter(|line| line.ended.is_none()).map(|line| line.code.as_str());
    let allergies = card.allergies.iter().filter(|line| line.ended.is_none()).map(|line| line.code.as_str());
    let mut codes: Vec<&str> = conditions.chain(medications).chain(allergies).filter(|code| !code.is_empty()).collect();
    codes.dedup();
    codes.into_iter().map(|code| Choice::new(code, called(code, view))).collect()
}

impl FormOwner for WordForm {
    fn form(&self) -> &'static Form {
        &WORD
    }

    fn draft_name(&self) -> Option<String> {
        Some(format!("{}-of-{}", WORD.name, self.client.0))
    }

    fn refresh(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let view = turn.view();
        let families = Category::ALL.iter().map(|one| Choice::new(one.code(), view.say(category_key(*one))));
        form.give_options("category", families.collect());
        turn.ask(OpenCard { client: self.client });
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let draft = form.draft();
        let today = turn.view().wall().date();
        turn.ask(AddClearance {
            client: self.client,
            code: draft.text("code").to_owned(),
            category: Category::from_code(draft.text("category")),
            doctor: draft.text("doctor").to_owned(),
            note: draft.text("note").to_owned(),
            last_day: draft.day("last_day", today, Looking::Ahead),
        });
    }

    fn answered(&mut self, answer: Answer, form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        match answer {
            Answer::OpenCard(card) => {
                form.give_options("code", on_card(&card, turn.view()));
                FormEnd::Open
            }
            Answer::AddClearance(_) => {
                turn.say(Message::done(turn.view().say("checkup-word-was-noted")));
                FormEnd::Done
            }
            _ => FormEnd::Open,
        }
    }

    fn field_of(&self, error: &DeskError) -> Option<&'static str> {
        match error {
            DeskError::Safety(SafetyRefusal::DoctorMissing) => Some("doctor"),
            DeskError::Safety(SafetyRefusal::EndsBeforeItBegins) => Some("last_day"),
            DeskError::Safety(_) => Some("code"),
            _ => None,
        }
    }
}
