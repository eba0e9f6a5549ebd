//! A new password of one's own. The old one is asked for; nothing of it is ever kept.

use crate::desk::staff::ChangePassword;
use crate::desk::{Actor, Answer, DeskError};
use crate::domain::password::Password;
use crate::ui::form::{Form, FormState};
use crate::ui::forms::staff::OWN_PASSWORD;
use crate::ui::screen::{Message, Turn, View};
use crate::ui::screens::{FormEnd, FormOwner};

/// Whether this person came in with a one-time password: then this form is all there is.
fn is_newcomer(view: &View) -> bool {
    view.actor.as_ref().is_some_and(|actor| actor.must_change)
}

/// The form of one's own password.
pub struct OwnPassword;

impl FormOwner for OwnPassword {
    fn form(&self) -> &'static Form {
        &OWN_PASSWORD
    }

    fn draft_name(&self) -> Option<String> {
        None
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        if super::typed_twice(form, "new", turn) {
            turn.ask(ChangePassword {
                old: Password::typed(form.secret("old")),
                new: Password::typed(form.secret("new")),
            });
        }
    }

    fn title(&self, view: &View) -> String {
        view.say(if is_newcomer(view) { "staff-own-first" } else { OWN_PASSWORD.title })
    }

    fn answered(&mut self, answer: Answer, _form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        let Answer::ChangePassword(_) = answer else { return FormEnd::Open };
        let view = turn.view();
        if is_newcomer(view)
            && let (Some(actor), Some(salon)) = (view.actor.clone(), view.salon.clone())
        {
            turn.enter(Actor { must_change: false, ..actor }, salon);
        }
        turn.say(Message::done(view.say("staff-own-done")));
        FormEnd::Done
    }

    fn field_of(&self, error: &DeskError) -> Option<&'static str> {
        match error {
            DeskError::Vault(_) => Some("old"),
            other => super::field_of(other, "new"),
        }
    }
}
