//! The forms of staff and their passwords.

use crate::desk::DeskError;
use crate::domain::password::Password;
use crate::domain::salon::{LONGEST_NAME, login_of, named};
use crate::ui::form::{Field, FieldProblem, Form, FormContext, Options, nothing_across};

/// The roles with the keys of their names.
const ROLES: Options = Options::Fixed(&[
    ("administrator", "role-administrator"),
    ("specialist", "role-specialist"),
    ("manager", "role-manager"),
    ("owner", "role-owner"),
]);

/// A new colleague.
pub static ADD: Form = Form {
    name: "staff-add",
    title: "staff-add-title",
    send: "staff-add-send",
    fields: &[
        Field::text("name", "staff-name").required().checked(name).at_most(LONGEST_NAME).hinted("staff-name-hint"),
        Field::text("login", "staff-login").required().checked(login).at_most(LONGEST_NAME).hinted("staff-login-hint"),
        Field::choice("role", "staff-role", ROLES).required(),
        Field::password("password", "staff-password").required().checked(password).hinted("staff-password-hint"),
        Field::password("again", "staff-again").required(),
    ],
    check: nothing_across,
};

/// Another name or role.
pub static CHANGE: Form = Form {
    name: "staff-change",
    title: "staff-change-title",
    send: "staff-change-send",
    fields: &[
        Field::text("name", "staff-name").required().checked(name).at_most(LONGEST_NAME).hinted("staff-name-hint"),
        Field::choice("role", "staff-role", ROLES).required(),
    ],
    check: nothing_across,
};

/// A new password of one's own.
pub static OWN_PASSWORD: Form = Form {
    name: "own-password",
    title: "staff-own-title",
    send: "staff-own-send",
    fields: &[
        Field::password("old", "staff-own-old").required(),
        Field::password("new", "staff-own-new").required().checked(password).hinted("staff-own-hint"),
        Field::password("again", "staff-again").required(),
    ],
    check: nothing_across,
};

/// A problem that the words tell as they tell the same refusal of the desk.
fn told<E: Into<DeskError> + Copy + Send + Sync + 'static>(refusal: E) -> FieldProblem {
    FieldProblem::told(move |words| words.refusal(&refusal.into()))
}

fn name(text: &str, _: &FormContext) -> Result<(), FieldProblem> {
    named(text).map(drop).map_err(told)
}

fn login(text: &str, _: &FormContext) -> Result<(), FieldProblem> {
    login_of(text).map(drop).map_err(told)
}

fn password(text: &str, _: &FormContext) -> Result<(), FieldProblem> {
    Password::typed(text).fit_to_choose(&[]).map_err(told)
}
