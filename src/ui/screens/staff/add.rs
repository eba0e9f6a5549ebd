//! Takes a new colleague on.

use crate::args;
use crate::desk::staff::AddStaff;
use crate::desk::{Answer, DeskError};
use crate::domain::password::Password;
use crate::domain::role::Role;
use crate::ui::form::{Form, FormState};
use crate::ui::forms::staff::ADD;
use crate::ui::screen::{Message, Turn};
use crate::ui::screens::{FormEnd, FormOwner};

/// The form of a new colleague.
pub(super) struct AddColleague;

impl FormOwner for AddColleague {
    fn form(&self) -> &'static Form {
        &ADD
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        if !super::typed_twice(form, "password", turn) {
            return;
        }
        let draft = form.draft();
        let Some(role) = Role::from_code(draft.text("role")) else { return };
        turn.ask(AddStaff {
            login: draft.text("login").to_owned(),
            name: draft.text("name").to_owned(),
            role,
            password: Password::typed(form.secret("password")),
            one_time: true,
        });
    }

    fn answered(&mut self, answer: Answer, _form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        let Answer::AddStaff(member) = answer else { return FormEnd::Open };
        let values = args!["name" => member.name, "login" => member.login];
        turn.say(Message::done(turn.view().say_with("staff-added", values)));
        FormEnd::Done
    }

    fn field_of(&self, error: &DeskError) -> Option<&'static str> {
        super::field_of(error, "password")
    }
}
