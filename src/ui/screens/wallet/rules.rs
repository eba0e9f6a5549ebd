//! By which rules certificates are sold.

use crate::desk::wallet::SaveCertificateRules;
use crate::desk::{Answer, DeskError};
use crate::domain::offers::CertificateRules;
use crate::ui::form::{Draft, Form, FormState};
use crate::ui::forms::wallet::CERTIFICATE_RULES;
use crate::ui::screen::{Message, Turn, View};
use crate::ui::screens::{FormEnd, FormOwner};

/// The form of the rules.
pub(super) struct EditRules {
    before: CertificateRules,
}

impl EditRules {
    /// Of the rules in force.
    pub(super) const fn new(before: CertificateRules) -> Self {
        Self { before }
    }
}

impl FormOwner for EditRules {
    fn form(&self) -> &'static Form {
        &CERTIFICATE_RULES
    }

    fn start(&self, _view: &View) -> Draft {
        let days = self.before.valid_days.map(|days| days.to_string()).unwrap_or_default();
        Draft::new().with("days", days).with("in_parts", if self.before.in_parts { "yes" } else { "no" })
    }

    fn draft_name(&self) -> Option<String> {
        None // two answers
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let draft = form.draft();
        let valid_days = draft.number("days").and_then(|days| u16::try_from(days).ok());
        turn.ask(SaveCertificateRules { rules: CertificateRules { valid_days, in_parts: draft.yes("in_parts") } });
    }

    fn answered(&mut self, answer: Answer, _form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        let Answer::SaveCertificateRules(_) = answer else { return FormEnd::Open };
        turn.say(Message::done(turn.view().say("certificate-rules-saved")));
        FormEnd::Done
    }

    fn field_of(&self, error: &DeskError) -> Option<&'static str> {
        matches!(error, DeskError::Plan(_)).then_some("days")
    }
}
