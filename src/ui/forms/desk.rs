//! The forms of the desk: a telephone call, a promised call, for how long the desk may stand empty.

use crate::domain::call::{CALLER_CHARS_MAX, NOTE_CHARS_MAX, NUMBER_CHARS_MAX};
use crate::domain::phone::Phone;
use crate::domain::typed::Looking;
use crate::ui::form::{Draft, Field, Form, FormContext, Options, nothing_across};
use crate::words::format;

/// A call while it goes on.
pub static CALL: Form = Form {
    name: "call",
    title: "call-title",
    send: "call-send",
    fields: &[
        Field::text("caller", "call-caller").at_most(CALLER_CHARS_MAX),
        Field::text("number", "call-number").at_most(NUMBER_CHARS_MAX).tidied(tidy_number),
        Field::notes("note", "call-note", 5).at_most(NOTE_CHARS_MAX),
        Field::choice("ending", "call-ending", Options::Fixed(ENDINGS)).required(),
        Field::date("day", "call-day", Looking::Ahead).required().shown_when(calls_back),
        Field::time("time", "call-time").required().shown_when(calls_back),
    ],
    check: nothing_across,
};

/// A promised call that is put off.
pub static CALL_AGAIN: Form = Form {
    name: "call-again",
    title: "call-again-title",
    send: "call-again-send",
    fields: &[
        Field::date("day", "call-day", Looking::Ahead).required(),
        Field::time("time", "call-time").required(),
        Field::notes("note", "call-note", 3).at_most(NOTE_CHARS_MAX),
    ],
    check: nothing_across,
};

/// For how long the desk may stand empty.
pub static DESK_RULES: Form = Form {
    name: "desk-rules",
    title: "away-rules-title",
    send: "away-rules-send",
    fields: &[Field::number("minutes", "away-rules-minutes", 1, MINUTES_MOST)
        .required()
        .hinted("away-rules-minutes-hint")],
    check: nothing_across,
};

/// The longest that the desk may stand empty, in minutes: the domain's limit.
const MINUTES_MOST: i64 = 60;
/// How a call ends.
const ENDINGS: &[(&str, &str)] = &[("done", "call-ending-done"), ("callback", "call-ending-callback")];

/// Whether they want to be called back.
fn calls_back(draft: &Draft) -> bool {
    draft.chosen("ending") == ["callback"]
}

/// A number as its country writes it; anything else stays as it was typed.
fn tidy_number(text: &str, context: &FormContext) -> Option<String> {
    let phone = Phone::parse(text, context.market).ok()?;
    Some(format::phone(phone.e164(), context.market))
}
