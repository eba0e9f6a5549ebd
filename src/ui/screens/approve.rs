//! A manager's word on the spot: login and password typed at somebody else's console.
//!
//! ```text
//! turn.show(FormScreen::new(Approval::new(Purpose::Discount, reason).or_later(), view));
//! // … and the screen beneath is told:
//! if let News::Approved(approval) = news { … }        // none: a manager looks at it later
//! ```

use crate::desk::approval::Approve;
use crate::desk::{Answer, DeskError};
use crate::domain::approval::Purpose;
use crate::domain::password::Password;
use crate::ui::form::{Draft, Form, FormState};
use crate::ui::forms::checkout::APPROVE;
use crate::ui::screen::{News, Turn, View};
use crate::ui::screens::{FormEnd, FormOwner};

/// Asks for a manager's word.
pub struct Approval {
    purpose: Purpose,
    reason: String,
    may_wait: bool,
}

impl Approval {
    /// For one thing of a kind, with the reason that is known already.
    pub fn new(purpose: Purpose, reason: impl Into<String>) -> Self {
        Self { purpose, reason: reason.into(), may_wait: false }
    }

    /// Where no manager is in the house it may be done now, and one looks at it later.
    #[must_use]
    pub fn or_later(mut self) -> Self {
        self.may_wait = true;
        self
    }
}

impl FormOwner for Approval {
    fn form(&self) -> &'static Form {
        &APPROVE
    }

    fn start(&self, _view: &View) -> Draft {
        let draft = Draft::new().with("reason", self.reason.clone());
        if self.may_wait { draft } else { draft.with("now-only", "yes") }
    }

    fn draft_name(&self) -> Option<String> {
        None // a word on the spot is given anew, never kept half-said
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let draft = form.draft();
        if draft.yes("later") {
            turn.close_with(News::Approved(None));
            return;
        }
        turn.ask(Approve {
            login: draft.text("login").to_owned(),
            password: Password::typed(form.secret("password")),
            purpose: self.purpose,
            reason: draft.text("reason").to_owned(),
        });
    }

    fn answered(&mut self, answer: Answer, _form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        if let Answer::Approve(approval) = answer {
            turn.close_with(News::Approved(Some(approval.id)));
        }
        FormEnd::Open
    }

    fn field_of(&self, error: &DeskError) -> Option<&'static str> {
        match error {
            DeskError::Vault(_) => Some("password"),
            DeskError::Approval(_) => Some("login"),
            _ => None,
        }
    }
}
