//! A new patch test: laid on now, or planned for a day.

use crate::desk::catalogue::ListCatalogue;
use crate::desk::safety::{LayPatchTest, PlanPatchTest};
use crate::desk::{Answer, DeskError};
use crate::domain::ids::{ClientId, ProcedureId};
use crate::domain::safety::SafetyRefusal;
use crate::domain::typed::Looking;
use crate::ui::form::{Draft, Form, FormState};
use crate::ui::forms::skin_tests::NEW_TEST;
use crate::ui::screen::{Message, Turn, View};
use crate::ui::screens::{FormEnd, FormOwner};
use crate::ui::widgets::choices::Choice;

use super::written::{day, named};

/// A new patch test.
pub(super) struct NewTestForm {
    client: ClientId,
}

impl NewTestForm {
    /// Of a client.
    pub(super) const fn of(client: ClientId) -> Self {
        Self { client }
    }
}

impl FormOwner for NewTestForm {
    fn form(&self) -> &'static Form {
        &NEW_TEST
    }

    fn start(&self, view: &View) -> Draft {
        Draft::new().with("day", day(view.wall().date(), view))
    }

    fn draft_name(&self) -> Option<String> {
        None // three fields are filled in again sooner than found again
    }

    fn refresh(&mut self, _form: &mut FormState, turn: &mut Turn<'_>) {
        turn.ask(ListCatalogue::default());
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let draft = form.draft();
        let today = turn.view().wall().date();
        let (Some(procedure), Some(on)) =
            (draft.number("procedure").map(ProcedureId), draft.day("day", today, Looking::Ahead))
        else {
            return;
        };
        let (client, note) = (self.client, draft.text("note").to_owned());
        if on == today {
            turn.ask(LayPatchTest { client, procedure, note });
        } else {
            turn.ask(PlanPatchTest { client, procedure, on, note });
        }
    }

    fn answered(&mut self, answer: Answer, form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        let view = turn.view();
        let said = match answer {
            Answer::ListCatalogue(catalogue) => {
                let mut procedures = catalogue.procedures;
                procedures.sort_by_key(|one| !one.details.patch_test);
                let choice =
                    |one: &crate::domain::catalogue::Procedure| Choice::new(one.id, named(&one.details.names, view));
                form.give_options("procedure", procedures.iter().map(choice).collect());
                return FormEnd::Open;
            }
            Answer::LayPatchTest(_) => "checkup-test-was-laid",
            Answer::PlanPatchTest(_) => "checkup-test-was-planned",
            _ => return FormEnd::Open,
        };
        turn.say(Message::done(view.say(said)));
        FormEnd::Done
    }

    fn field_of(&self, error: &DeskError) -> Option<&'static str> {
        match error {
            DeskError::Safety(SafetyRefusal::DayInPast) => Some("day"),
            DeskError::Safety(_) => Some("procedure"),
            _ => None,
        }
    }
}
