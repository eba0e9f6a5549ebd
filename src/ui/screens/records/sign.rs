//! The signature under a record.

use crate::desk::record::SignRecord;
use crate::desk::{Answer, DeskError};
use crate::domain::ids::VisitId;
use crate::domain::password::Password;
use crate::domain::record::RecordRefusal;
use crate::domain::role::Permission;
use crate::ui::form::{Draft, Form, FormState};
use crate::ui::forms::record::SIGN;
use crate::ui::screen::{Message, Turn, View};
use crate::ui::screens::{FormEnd, FormOwner, form_context};

use super::writer::Writer;

/// The form into which whoever signs types login and password.
pub(super) struct Sign {
    visit: VisitId,
    version: u32,
}

impl Sign {
    /// Under what the salon has.
    pub(super) fn new(writer: &Writer) -> Self {
        Self { visit: writer.visit(), version: writer.version() }
    }
}

impl FormOwner for Sign {
    fn form(&self) -> &'static Form {
        &SIGN
    }

    fn start(&self, view: &View) -> Draft {
        // A receptionist does not sign: the specialist types both.
        let signer = view.actor.as_ref().filter(|actor| actor.role.may(Permission::WriteRecords));
        Draft::new().with("login", signer.map(|actor| actor.login.clone()).unwrap_or_default())
    }

    fn draft_name(&self) -> Option<String> {
        None // a signature is given anew, never kept half-given
    }

    fn refresh(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        if !form.draft().is_empty("login") && form.focused() == "login" {
            form.focus_on("password", &form_context(turn.view()));
        }
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        turn.ask(SignRecord {
            visit: self.visit,
            version: self.version,
            login: Some(form.draft().text("login").to_owned()),
            password: Password::typed(form.secret("password")),
        });
    }

    fn answered(&mut self, answer: Answer, _form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        let Answer::SignRecord(_) = answer else { return FormEnd::Open };
        turn.say(Message::done(turn.view().say("record-signed")));
        FormEnd::Done
    }

    fn field_of(&self, error: &DeskError) -> Option<&'static str> {
        match error {
            DeskError::Vault(_) => Some("password"),
            DeskError::Record(RecordRefusal::NotASpecialist) => Some("login"),
            _ => None,
        }
    }
}
