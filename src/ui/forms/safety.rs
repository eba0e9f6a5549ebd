//! The forms of the safety check: a specialist's decision, and any procedure checked for a client.

use crate::domain::safety::REASON_CHARS_MAX;
use crate::domain::typed::Looking;
use crate::ui::form::{Draft, Field, Form, Options, nothing_across};

/// Whether somebody else sits at this console than the specialist who decides.
fn is_somebody_elses(draft: &Draft) -> bool {
    !draft.yes("own")
}

/// A specialist's decision in spite of a stop.
pub static DECIDE: Form = Form {
    name: "safety-decide",
    title: "safety-decide-title",
    send: "safety-decide-send",
    fields: &[
        Field::text("reason", "safety-decide-reason")
            .required()
            .at_most(REASON_CHARS_MAX)
            .hinted("safety-decide-reason-hint"),
        Field::text("login", "safety-decide-login").required().at_most(80).shown_when(is_somebody_elses),
        Field::password("password", "safety-decide-password").required().shown_when(is_somebody_elses),
    ],
    check: nothing_across,
};

/// Any procedure, on any day, for a client.
pub static CHECK: Form = Form {
    name: "safety-check",
    title: "safety-check-title",
    send: "safety-check-send",
    fields: &[
        Field::choice("procedure", "book-procedure", Options::Given).required(),
        Field::date("day", "book-day", Looking::Ahead).required(),
    ],
    check: nothing_across,
};
