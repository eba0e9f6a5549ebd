//! The forms of a plan: courses, reasons, advice in one's own words.

use crate::domain::plan::WORDS_CHARS_MAX;
use crate::domain::typed::Looking;
use crate::ui::form::{Field, Form, Options, nothing_across};

/// A course.
pub static COURSE: Form = Form {
    name: "plan-course",
    title: "plan-course-title",
    send: "plan-course-save",
    fields: &[
        Field::choice("procedure", "plan-course-procedure", Options::Given).required(),
        Field::number("sessions", "plan-course-sessions", 1, 40).required().hinted("plan-course-sessions-hint"),
        Field::number("interval", "plan-course-interval", 1, 730).required().hinted("plan-course-interval-hint"),
        Field::date("from", "plan-course-from", Looking::Ahead).required().hinted("plan-course-from-hint"),
        Field::text("note", "plan-course-note").at_most(WORDS_CHARS_MAX),
    ],
    check: nothing_across,
};

/// Why a session is left out.
pub static SKIP: Form = Form {
    name: "plan-skip",
    title: "plan-skip-title",
    send: "plan-skip-save",
    fields: &[Field::text("why", "plan-why").required().hinted("plan-why-hint").at_most(WORDS_CHARS_MAX)],
    check: nothing_across,
};

/// Why a course is ended.
pub static END_COURSE: Form = Form {
    name: "plan-end",
    title: "plan-end-title",
    send: "plan-end-save",
    fields: &[Field::text("why", "plan-why").required().hinted("plan-why-hint").at_most(WORDS_CHARS_MAX)],
    check: nothing_across,
};

/// Advice in one's own words.
pub static OWN_ADVICE: Form = Form {
    name: "plan-own",
    title: "plan-own-title",
    send: "plan-own-save",
    fields: &[Field::text("words", "plan-own-field").required().hinted("plan-own-hint").at_most(WORDS_CHARS_MAX)],
    check: nothing_across,
};

/// Other words for advice of the table.
pub static REWORD: Form = Form {
    name: "plan-reword",
    title: "plan-reword-title",
    send: "plan-reword-save",
    fields: &[Field::text("words", "plan-own-field").hinted("plan-reword-hint").at_most(WORDS_CHARS_MAX)],
    check: nothing_across,
};
