//! The forms of patch tests and doctors' words.

use crate::domain::typed::Looking;
use crate::ui::form::{Field, Form, Options, nothing_across};

/// What a patch test can show. Neither is chosen beforehand: one has to look.
const SHOWN: &[(&str, &str)] = &[("no", "checkup-reading-clear"), ("yes", "checkup-reading-reacted")];

/// A new patch test.
pub static NEW_TEST: Form = Form {
    name: "skin-test",
    title: "checkup-new-test",
    send: "checkup-new-test-send",
    fields: &[
        Field::choice("procedure", "checkup-test-procedure", Options::Given).required(),
        Field::date("day", "checkup-test-day", Looking::Ahead).required().hinted("checkup-test-day-hint"),
        Field::text("note", "checkup-test-note").hinted("checkup-test-note-hint"),
    ],
    check: nothing_across,
};

/// What a patch test showed.
pub static READ_TEST: Form = Form {
    name: "skin-test-reading",
    title: "checkup-read-test",
    send: "checkup-read-test-send",
    fields: &[
        Field::choice("reacted", "checkup-reading", Options::Fixed(SHOWN)).required(),
        Field::text("note", "checkup-reading-note"),
    ],
    check: nothing_across,
};

/// A doctor's word.
pub static WORD: Form = Form {
    name: "doctors-word",
    title: "checkup-new-word",
    send: "checkup-new-word-send",
    fields: &[
        Field::choice("code", "checkup-word-about", Options::Given).required().hinted("checkup-word-about-hint"),
        Field::choice("category", "checkup-word-category", Options::Given).hinted("checkup-word-category-hint"),
        Field::text("doctor", "checkup-word-doctor").required().hinted("checkup-word-doctor-hint"),
        Field::text("note", "checkup-word-note"),
        Field::date("last_day", "checkup-word-last-day", Looking::Ahead).hinted("checkup-word-last-day-hint"),
    ],
    check: nothing_across,
};
