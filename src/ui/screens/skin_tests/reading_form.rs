//! What a patch test showed.

use crate::args;
use crate::desk::safety::ReadPatchTest;
use crate::desk::{Answer, DeskError};
use crate::domain::ids::PatchTestId;
use crate::domain::safety::PatchTest;
use crate::ui::form::{Form, FormState};
use crate::ui::forms::skin_tests::READ_TEST;
use crate::ui::screen::{Message, Turn, View};
use crate::ui::screens::{FormEnd, FormOwner};

use super::written::named;

/// The reading of a patch test.
pub(super) struct ReadForm {
    test: PatchTestId,
    names: crate::domain::catalogue::Names,
}

impl ReadForm {
    /// Of a test that was laid on.
    pub(super) fn of(test: &PatchTest) -> Self {
        Self { test: test.id, names: test.procedure_names.clone() }
    }
}

impl FormOwner for ReadForm {
    fn form(&self) -> &'static Form {
        &READ_TEST
    }

    fn title(&self, view: &View) -> String {
        let name = named(&self.names, view);
        view.say_with("allergy-title-of", args!["title" => view.say(READ_TEST.title), "name" => name])
    }

    fn draft_name(&self) -> Option<String> {
        None // two fields are filled in again sooner than found again
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let draft = form.draft();
        let reacted = draft.text("reacted") == "yes";
        turn.ask(ReadPatchTest { test: self.test, reacted, note: draft.text("note").to_owned() });
    }

    fn answered(&mut self, answer: Answer, form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        if !matches!(answer, Answer::ReadPatchTest(_)) {
            return FormEnd::Open;
        }
        let reacted = form.draft().text("reacted") == "yes";
        let key = if reacted { "checkup-test-was-read-reacted" } else { "checkup-test-was-read-clear" };
        turn.say(Message::done(turn.view().say(key)));
        FormEnd::Done
    }

    fn field_of(&self, error: &DeskError) -> Option<&'static str> {
        matches!(error, DeskError::Safety(_)).then_some("reacted")
    }
}
