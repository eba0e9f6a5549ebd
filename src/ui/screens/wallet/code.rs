//! A certificate by what is printed on it.

use crate::desk::wallet::ReadCertificate;
use crate::desk::{Answer, DeskError};
use crate::ui::form::{Form, FormState};
use crate::ui::forms::wallet::READ_CODE;
use crate::ui::screen::Turn;
use crate::ui::screens::{FormEnd, FormOwner};

use super::certificate_told::told;

/// The form into which a code is typed.
#[derive(Default)]
pub(super) struct ReadCode {}

impl FormOwner for ReadCode {
    fn form(&self) -> &'static Form {
        &READ_CODE
    }

    fn draft_name(&self) -> Option<String> {
        None // eight characters are typed again sooner
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        turn.ask(ReadCertificate { code: form.draft().text("code").to_owned() });
    }

    fn answered(&mut self, answer: Answer, _form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        let Answer::ReadCertificate(shown) = answer else { return FormEnd::Open };
        let view = turn.view();
        // The form makes way first: what is told lies over the list.
        turn.close();
        turn.show(told(&shown, view));
        FormEnd::Open
    }

    fn field_of(&self, error: &DeskError) -> Option<&'static str> {
        matches!(error, DeskError::Wallet(_)).then_some("code")
    }
}
