//! Booking a visit, and moving it.

use crate::domain::typed::Looking;
use crate::ui::form::{Draft, Field, Form, Options, nothing_across};

/// The option of the client's field that asks for a name and a phone in the form itself.
pub const NEW_CLIENT: &str = "new";

/// Whether the visit is for somebody who has no card yet.
fn is_new(draft: &Draft) -> bool {
    draft.text("client") == NEW_CLIENT
}

/// Books a visit.
pub static BOOK: Form = Form {
    name: "visit-book",
    title: "book-title",
    send: "book-send",
    fields: &[
        Field::choice("client", "book-client", Options::Sought).required().hinted("book-client-hint"),
        Field::text("given", "book-new-given").required().at_most(80).shown_when(is_new),
        Field::text("family", "book-new-family").at_most(80).shown_when(is_new),
        Field::phone("phone", "book-new-phone").shown_when(is_new),
        Field::choice("procedure", "book-procedure", Options::Given).required(),
        Field::choice("specialist", "book-specialist", Options::Given).hinted("book-specialist-hint"),
        Field::date("day", "book-day", Looking::Ahead).required(),
        Field::minutes("minutes", "book-minutes").hinted("book-minutes-hint"),
        Field::choice("slot", "book-slot", Options::Given).required().hinted("book-slot-hint"),
        Field::choice("room", "book-room", Options::Given).hinted("book-room-hint"),
        Field::choice("device", "book-device", Options::Given).hinted("book-room-hint"),
        Field::notes("note", "book-note", 2),
    ],
    check: nothing_across,
};

/// Moves a visit.
pub static MOVE: Form = Form {
    name: "visit-move",
    title: "move-title",
    send: "move-send",
    fields: &[
        Field::choice("specialist", "book-specialist", Options::Given).hinted("book-specialist-hint"),
        Field::date("day", "book-day", Looking::Ahead).required(),
        Field::choice("slot", "book-slot", Options::Given).required().hinted("book-slot-hint"),
        Field::choice("room", "book-room", Options::Given).hinted("book-room-hint"),
        Field::choice("device", "book-device", Options::Given).hinted("book-room-hint"),
    ],
    check: nothing_across,
};
