//! The forms about what the standard wants: a reason in one's own words, a note on what is marked late.

use crate::domain::standard::MARK_WORDS_MAX;
use crate::ui::form::{Field, Form, nothing_across};

/// Why something is not done.
pub static OWN_REASON: Form = Form {
    name: "prompt-why",
    title: "prompt-why-title",
    send: "prompt-form-send",
    fields: &[Field::text("reason", "prompt-form-reason").required().at_most(MARK_WORDS_MAX)],
    check: nothing_across,
};

/// How something was done that nobody marked at its moment.
pub static LATE: Form = Form {
    name: "prompt-late",
    title: "prompt-late-title",
    send: "prompt-form-send",
    fields: &[Field::text("note", "prompt-late-note")
        .required()
        .at_most(MARK_WORDS_MAX)
        .hinted("prompt-late-note-hint")],
    check: nothing_across,
};
