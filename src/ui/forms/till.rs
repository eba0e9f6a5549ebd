//! The forms of the till: cash moved, differences explained, a manager's word.

use crate::desk::DeskError;
use crate::domain::approval::clean_word;
use crate::domain::money::{Money, MoneyError};
use crate::domain::till::{CashReason, check_float, check_handover, check_moved};
use crate::ui::form::{Draft, Field, FieldProblem, Form, FormContext, Options, nothing_across};

/// Why cash moves, with the keys of the names.
const REASONS: Options = Options::Fixed(&[
    ("from_owner", "cash-from-owner"),
    ("from_safe", "cash-from-safe"),
    ("other_income", "cash-other-income"),
    ("to_safe", "cash-to-safe"),
    ("to_bank", "cash-to-bank"),
    ("purchases", "cash-purchases"),
    ("tips", "cash-tips"),
    ("to_owner", "cash-to-owner"),
]);

/// Where the rest of a closed drawer goes.
const PLACES: Options = Options::Fixed(&[("safe", "close-rest-safe"), ("bank", "close-rest-bank")]);

/// Cash in or out.
pub static MOVE_CASH: Form = Form {
    name: "till-move-cash",
    title: "cash-title",
    send: "cash-send",
    fields: &[
        Field::choice("reason", "cash-reason", REASONS).required(),
        Field::money("amount", "cash-amount").required().checked(moved),
        Field::choice("specialist", "cash-specialist", Options::Given)
            .required()
            .shown_when(|draft| draft.text("reason") == CashReason::Tips.code()),
        Field::text("note", "cash-note").hinted("cash-note-hint"),
    ],
    check: nothing_across,
};

/// Why the drawer does not hold what the last close left.
pub static OPENING_DIFFERENCE: Form = Form {
    name: "till-opening-difference",
    title: "shift-opening-title",
    send: "action-open-shift",
    fields: &[Field::text("reason", "shift-opening-why").required().hinted("shift-opening-hint")],
    check: nothing_across,
};

/// What the slips of the terminals say.
pub static TERMINALS: Form = Form {
    name: "till-terminals",
    title: "close-terminals-title",
    send: "close-terminals-send",
    fields: &[
        Field::money("card", "close-terminals-card").hinted("close-terminals-hint").checked(slip),
        Field::money("transfer", "close-terminals-transfer").hinted("close-terminals-hint").checked(slip),
    ],
    check: nothing_across,
};

/// The end of a close. Fields that a difference asks for are shown when the draft says that there is one.
pub static CLOSE: Form = Form {
    name: "till-close",
    title: "close-title",
    send: "close-send",
    fields: &[
        Field::text("reason", "close-reason-cash").required().shown_when(|draft| draft.yes("cash")),
        Field::text("card_reason", "close-reason-card").required().shown_when(|draft| draft.yes("card")),
        Field::text("transfer_reason", "close-reason-transfer").required().shown_when(|draft| draft.yes("transfer")),
        Field::money("float", "close-float-label").required().checked(float).hinted("close-next-float-hint"),
        Field::choice("place", "close-rest", PLACES).required(),
        Field::notes("handover", "close-handover-label", 3).hinted("close-handover-hint").checked(handover),
        Field::text("login", "approval-login").required().hinted("approval-hint").shown_when(needs_approval),
        Field::password("password", "approval-password").required().shown_when(needs_approval),
    ],
    check: nothing_across,
};

/// A manager's word for calling a counted close off.
pub static CALL_OFF: Form = Form {
    name: "till-call-off",
    title: "close-call-off-title",
    send: "close-call-off-yes",
    fields: &[
        Field::text("reason", "approval-reason").required().checked(word),
        Field::text("login", "approval-login").required().hinted("approval-hint").shown_when(needs_approval),
        Field::password("password", "approval-password").required().shown_when(needs_approval),
    ],
    check: nothing_across,
};

/// A manager's word on what was done above a limit.
pub static SETTLE_OVERRIDE: Form = Form {
    name: "till-settle-override",
    title: "override-settle-title",
    send: "override-settle-send",
    fields: &[
        Field::text("word", "override-word").required().checked(word).hinted("override-word-hint"),
        Field::text("login", "approval-login").required().hinted("approval-hint").shown_when(needs_approval),
        Field::password("password", "approval-password").required().shown_when(needs_approval),
    ],
    check: nothing_across,
};

/// The manager's rules of the till.
pub static RULES: Form = Form {
    name: "till-close-rules",
    title: "till-rules-title",
    send: "till-rules-send",
    fields: &[
        Field::money("tolerance", "till-rules-tolerance").required().checked(float).hinted("till-rules-tolerance-hint"),
        Field::money("float", "till-rules-float").required().checked(float).hinted("till-rules-float-hint"),
    ],
    check: nothing_across,
};

/// Whether whoever sits here cannot approve alone; the owner of the form says so in its draft.
fn needs_approval(draft: &Draft) -> bool {
    draft.yes("approval")
}

/// A problem that the words tell as they tell the same refusal of the desk.
fn told<E: Into<DeskError> + Copy + Send + Sync + 'static>(refusal: E) -> FieldProblem {
    FieldProblem::told(move |words| words.refusal(&refusal.into()))
}

fn moved(text: &str, _: &FormContext) -> Result<(), FieldProblem> {
    let amount = Money::parse(text).map_err(told::<MoneyError>)?;
    check_moved(amount).map(drop).map_err(told)
}

fn float(text: &str, _: &FormContext) -> Result<(), FieldProblem> {
    let amount = Money::parse(text).map_err(told::<MoneyError>)?;
    check_float(amount).map(drop).map_err(told)
}

fn slip(text: &str, _: &FormContext) -> Result<(), FieldProblem> {
    Money::parse(text).map(drop).map_err(told::<MoneyError>)
}

fn handover(text: &str, _: &FormContext) -> Result<(), FieldProblem> {
    check_handover(text).map(drop).map_err(told)
}

fn word(text: &str, _: &FormContext) -> Result<(), FieldProblem> {
    clean_word(text).map(drop).map_err(told)
}
