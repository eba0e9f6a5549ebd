//! The salon's printer.

use crate::ui::form::{Draft, Field, Form, Options, nothing_across};

/// How a printer is reached.
const WAYS: Options = Options::Fixed(&[
    ("nowhere", "paper-way-nowhere"),
    ("system", "paper-way-system"),
    ("command", "paper-way-command"),
    ("device", "paper-way-device"),
]);

/// What paper lies in it.
const SIZES: Options =
    Options::Fixed(&[("roll58", "paper-size-roll58"), ("roll80", "paper-size-roll80"), ("a4", "paper-size-a4")]);

/// Way, paper, and whether receipts print themselves.
pub static PRINTER: Form = Form {
    name: "printer",
    title: "paper-settings-title",
    send: "paper-settings-send",
    fields: &[
        Field::choice("way", "paper-way", WAYS).required().hinted("paper-way-hint"),
        Field::text("target", "paper-target").hinted("paper-target-hint").shown_when(is_somewhere),
        Field::choice("size", "paper-size", SIZES).required().shown_when(is_somewhere),
        Field::yes_no("by-itself", "paper-by-itself").hinted("paper-by-itself-hint").shown_when(is_somewhere),
    ],
    check: nothing_across,
};

/// Whether there is a printer at all.
fn is_somewhere(draft: &Draft) -> bool {
    draft.text("way") != "nowhere"
}
