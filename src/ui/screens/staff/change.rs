//! Changes a colleague's name and role.

use crate::args;
use crate::desk::staff::{ChangeStaff, StaffMember};
use crate::desk::{Answer, DeskError};
use crate::domain::role::Role;
use crate::ui::form::{Draft, Form, FormState};
use crate::ui::forms::staff::CHANGE;
use crate::ui::screen::{Message, Turn, View};
use crate::ui::screens::{FormEnd, FormOwner};

/// The form of a colleague's name and role.
pub(super) struct ChangeColleague(pub(super) StaffMember);

impl FormOwner for ChangeColleague {
    fn form(&self) -> &'static Form {
        &CHANGE
    }

    fn start(&self, view: &View) -> Draft {
        let role = self.0.role;
        Draft::new().with("name", &self.0.name).with_chosen("role", role.code(), view.say(super::role_key(role)))
    }

    fn draft_name(&self) -> Option<String> {
        Some(format!("{}-{}", CHANGE.name, self.0.id))
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let draft = form.draft();
        let Some(role) = Role::from_code(draft.text("role")) else { return };
        turn.ask(ChangeStaff { id: self.0.id, name: draft.text("name").to_owned(), role });
    }

    fn answered(&mut self, answer: Answer, _form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        let Answer::ChangeStaff(member) = answer else { return FormEnd::Open };
        let role = turn.view().say(super::role_key(member.role));
        turn.say(Message::done(turn.view().say_with("staff-changed", args!["name" => member.name, "role" => role])));
        FormEnd::Done
    }

    fn field_of(&self, error: &DeskError) -> Option<&'static str> {
        super::field_of(error, "name")
    }
}
