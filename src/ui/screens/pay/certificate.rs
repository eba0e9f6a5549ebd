//! A certificate to pay with: one of the client's own, or read in by the code on it.

use crate::args;
use crate::desk::wallet::ReadCertificate;
use crate::desk::{Answer, DeskError};
use crate::domain::offers::{HeldCertificate, Worth};
use crate::ui::form::{Form, FormState};
use crate::ui::forms::checkout::CERTIFICATE;
use crate::ui::screen::{News, Turn};
use crate::ui::screens::till::money;
use crate::ui::screens::{FormEnd, FormOwner};
use crate::ui::theme::Meaning;
use crate::ui::widgets::choices::Choice;

/// The form of a certificate; the bill beneath is told which.
pub(super) struct UseCertificate {
    own: Vec<HeldCertificate>,
}

impl UseCertificate {
    /// With the client's own.
    pub(super) fn new(own: Vec<HeldCertificate>) -> Self {
        Self { own }
    }
}

impl FormOwner for UseCertificate {
    fn form(&self) -> &'static Form {
        &CERTIFICATE
    }

    fn draft_name(&self) -> Option<String> {
        None // a code is read off the card again
    }

    fn refresh(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let view = turn.view();
        let own = self.own.iter().map(|held| {
            let left = match held.worth {
                Worth::Money => view.say_with("certificate-left", args!["left" => money(held.left, view)]),
                Worth::Procedure(_) => view.say("certificate-for-procedure"),
            };
            Choice::new(held.id, held.code.clone()).noted(left, Meaning::Dim)
        });
        form.give_options("own", own.collect());
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let draft = form.draft();
        if draft.is_empty("code") {
            turn.close_with(News::Filled(CERTIFICATE.name, draft));
        } else {
            turn.ask(ReadCertificate { code: draft.text("code").to_owned() });
        }
    }

    fn answered(&mut self, answer: Answer, _form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        if let Answer::ReadCertificate(shown) = answer {
            turn.close_with(News::Certificate(Box::new(shown.held)));
        }
        FormEnd::Open
    }

    fn field_of(&self, _error: &DeskError) -> Option<&'static str> {
        Some("code")
    }
}
