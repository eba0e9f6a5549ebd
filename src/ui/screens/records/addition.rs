//! What is added to a signed record.

use crate::desk::record::AddToRecord;
use crate::desk::{Answer, DeskError};
use crate::domain::ids::{RequestKey, VisitId};
use crate::domain::record::RecordRefusal;
use crate::ui::form::{Form, FormState};
use crate::ui::forms::record::ADDITION;
use crate::ui::screen::{Message, Turn};
use crate::ui::screens::{FormEnd, FormOwner};

/// The form of an addition.
pub(super) struct Addition {
    visit: VisitId,
    key: Option<RequestKey>,
}

impl Addition {
    /// To the record of a visit.
    pub(super) fn new(visit: VisitId) -> Self {
        Self { visit, key: None }
    }
}

impl FormOwner for Addition {
    fn form(&self) -> &'static Form {
        &ADDITION
    }

    fn draft_name(&self) -> Option<String> {
        Some(format!("{}-{}", ADDITION.name, self.visit))
    }

    fn changed(&mut self, _field: &'static str, _form: &mut FormState, _turn: &mut Turn<'_>) {
        self.key = None; // another addition than the one that was sent
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let key = *self.key.get_or_insert_with(|| turn.request_key());
        turn.ask(AddToRecord { key, visit: self.visit, text: form.draft().text("text").to_owned() });
    }

    fn answered(&mut self, answer: Answer, _form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        let Answer::AddToRecord(_) = answer else { return FormEnd::Open };
        turn.say(Message::done(turn.view().say("record-addition-kept")));
        FormEnd::Done
    }

    fn field_of(&self, error: &DeskError) -> Option<&'static str> {
        matches!(error, DeskError::Record(RecordRefusal::NoWords)).then_some("text")
    }
}
