//! The forms of the weekly list.

use crate::domain::standard::OBSERVATION_NOTE_LONGEST;
use crate::ui::form::{Field, Form, Options, nothing_across};

/// How a rule was kept.
const KEPT: Options =
    Options::Fixed(&[("yes", "score-kept-yes"), ("partly", "score-kept-partly"), ("no", "score-kept-no")]);

/// What a manager saw, with a note.
pub static NOTE: Form = Form {
    name: "score-note",
    title: "score-note-title",
    send: "score-note-send",
    fields: &[
        Field::choice("kept", "score-note-kept", KEPT).required(),
        Field::text("note", "score-note").at_most(OBSERVATION_NOTE_LONGEST).hinted("score-note-hint"),
    ],
    check: nothing_across,
};
