//! The forms of a plan: courses, reasons, advice in one's own words.

use crate::domain::plan::WORDS_CHARS_MAX;
use crate::domain::typed::Looking;
use crate::ui::form::{Field, Form, Options, nothing_across};

/// A course.
pub static COURSE: Form = Form {
    name: "care-course",
    title: "care-course-title",
    send: "care-course-save",
    fields: &[
        Field::choice("procedure", "care-course-procedure", Options::Given).required(),
        Field::number("sessions", "care-course-sessions", 1, 40).required().hinted("care-course-sessions-hint"),
        Field::number("interval", "care-course-interval", 1, 730).required().hinted("care-course-interval-hint"),
        Field::date("from", "care-course-from", Looking::Ahead).required().hinted("care-course-from-hint"),
        Field::text("note", "care-course-note").at_most(WORDS_CHARS_MAX),
    ],
    check: nothing_across,
};

/// Why a session is left out.
pub static SKIP: Form = Form {
    name: "care-skip",
    title: "care-skip-title",
    send: "care-skip-save",
    fields: &[Field::text("why", "care-why").required().hinted("care-why-hint").at_most(WORDS_CHARS_MAX)],
    check: nothing_across,
};

/// Why a course is ended.
pub static END_COURSE: Form = Form {
    name: "care-end",
    title: "care-end-title",
    send: "care-end-save",
    fields: &[Field::text("why", "care-why").required().hinted("care-why-hint").at_most(WORDS_CHARS_MAX)],
    check: nothing_across,
};

/// Advice in one's own words.
pub static OWN_ADVICE: Form = Form {
    name: "care-own",
    title: "care-own-title",
    send: "care-own-save",
    fields: &[Field::text("words", "care-own-field").required().hinted("care-own-hint").at_most(WORDS_CHARS_MAX)],
    check: nothing_across,
};

/// Other words for advice of the table.
pub static REWORD: Form = Form {
    name: "care-reword",
    title: "care-reword-title",
    send: "care-reword-save",
    fields: &[Field::text("words", "care-own-field").hinted("care-reword-hint").at_most(WORDS_CHARS_MAX)],
    check: nothing_across,
};
