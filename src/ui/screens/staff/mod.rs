//! The people who work here: who may log in, as what, and with which password.

mod add;
mod change;
mod list;
mod one_time;
mod own_password;

pub use list::StaffList;
pub use own_password::OwnPassword;

use crate::desk::DeskError;
use crate::domain::password::PasswordRefusal;
use crate::domain::role::Role;
use crate::domain::salon::NamingRefusal;
use crate::ui::form::{FieldProblem, FormState};
use crate::ui::screen::Turn;
use crate::ui::screens::form_context;

/// The key of a role's name.
pub(in crate::ui::screens) const fn role_key(role: Role) -> &'static str {
    match role {
        Role::Administrator => "role-administrator",
        Role::Specialist => "role-specialist",
        Role::Manager => "role-manager",
        Role::Owner => "role-owner",
    }
}

/// The key of what a role may do, in a sentence.
const fn role_may_key(role: Role) -> &'static str {
    match role {
        Role::Administrator => "role-administrator-may",
        Role::Specialist => "role-specialist-may",
        Role::Manager => "role-manager-may",
        Role::Owner => "role-owner-may",
    }
}

/// Whether the password was typed twice alike; if not, it is said at the second one.
fn typed_twice(form: &mut FormState, first: &str, turn: &Turn<'_>) -> bool {
    let alike = form.secret(first) == form.secret("again");
    if !alike {
        let problem = FieldProblem::told(|words| words.refusal(&PasswordRefusal::Differs.into()));
        form.refuse(Some("again"), problem, &form_context(turn.view()));
    }
    alike
}

/// The field that a refusal of staff is about.
fn field_of(error: &DeskError, new_password: &'static str) -> Option<&'static str> {
    match error {
        DeskError::Password(_) => Some(new_password),
        DeskError::Naming(NamingRefusal::LoginTaken | NamingRefusal::NotALogin) => Some("login"),
        DeskError::Naming(_) => Some("name"),
        DeskError::Staff(_) => Some("role"),
        _ => None,
    }
}
