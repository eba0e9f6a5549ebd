//! The form of the door.

use crate::ui::form::{Field, Form, nothing_across};

/// Login and password.
pub static LOG_IN: Form = Form {
    name: "log-in",
    title: "door-title",
    send: "door-send",
    fields: &[Field::text("login", "door-login").required(), Field::password("password", "door-password").required()],
    check: nothing_across,
};
