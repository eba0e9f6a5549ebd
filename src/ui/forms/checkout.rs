//! The forms of the checkout: what is added to a bill, a discount by hand, a tip, a certificate's code, a manager's word.

use crate::domain::till::QUANTITY_LARGEST;
use crate::ui::form::{Draft, Field, FieldProblem, Form, FormContext, Options, nothing_across};

/// What is sold that has no list: an amount put on a certificate.
pub const CERTIFICATE_SOLD: &str = "certificate";
/// What is sold that has no list: money paid in advance.
pub const DEPOSIT: &str = "deposit";
/// What is sold that has no list: a debt paid back.
pub const DEBT: &str = "debt";

/// Whether what is sold has no price of its own.
fn is_by_amount(draft: &Draft) -> bool {
    matches!(draft.text("what"), DEPOSIT | DEBT) || (is_certificate(draft) && draft.is_empty("procedure"))
}

/// Whether a certificate is sold.
fn is_certificate(draft: &Draft) -> bool {
    draft.text("what") == CERTIFICATE_SOLD
}

/// Whether several pieces may be sold at once: all but a deposit and a debt.
fn is_counted(draft: &Draft) -> bool {
    !draft.is_empty("what") && !matches!(draft.text("what"), DEPOSIT | DEBT)
}

/// The fields of a line.
const WHAT: Field = Field::choice("what", "line-what", Options::Given).required().hinted("line-what-hint");
/// For a procedure, where the certificate is for one.
const FOR: Field =
    Field::choice("procedure", "line-for", Options::Given).hinted("line-for-hint").shown_when(is_certificate);
/// How much.
const AMOUNT: Field = Field::money("amount", "line-amount").required().shown_when(is_by_amount);
/// How many.
const QUANTITY: Field =
    Field::number("quantity", "line-quantity", 1, QUANTITY_LARGEST).hinted("line-quantity-hint").shown_when(is_counted);

/// Something added to a bill.
pub static ADD_LINE: Form = Form {
    name: "bill-line",
    title: "line-add-title",
    send: "line-add-send",
    fields: &[WHAT, FOR, AMOUNT, QUANTITY],
    check: nothing_across,
};

/// A sale without a visit: to whom, and the first thing.
pub static NEW_SALE: Form = Form {
    name: "sale-new",
    title: "sale-new-title",
    send: "sale-new-send",
    fields: &[
        Field::choice("client", "sale-client", Options::Sought).hinted("sale-client-hint"),
        WHAT,
        FOR,
        AMOUNT,
        QUANTITY,
    ],
    check: nothing_across,
};

/// A discount by hand.
pub static DISCOUNT: Form = Form {
    name: "bill-discount",
    title: "discount-title",
    send: "discount-send",
    fields: &[
        Field::number("percent", "discount-percent", 1, 100).hinted("discount-percent-hint"),
        Field::money("amount", "discount-amount").shown_when(|draft| draft.is_empty("percent")),
        Field::choice("line", "discount-line", Options::Given).hinted("discount-line-hint"),
        Field::text("reason", "discount-reason").required().at_most(120).hinted("discount-reason-hint"),
    ],
    check: either_share_or_amount,
};

/// A discount is a share or an amount.
fn either_share_or_amount(draft: &Draft, _: &FormContext) -> Option<(&'static str, FieldProblem)> {
    let is_neither = draft.is_empty("percent") && draft.is_empty("amount");
    is_neither.then(|| ("percent", FieldProblem::says("discount-neither")))
}

/// A tip.
pub static TIP: Form = Form {
    name: "bill-tip",
    title: "tip-title",
    send: "tip-send",
    fields: &[
        Field::money("amount", "tip-amount").required(),
        Field::choice("to", "tip-to", Options::Given).required(),
    ],
    check: nothing_across,
};

/// A certificate to pay with.
pub static CERTIFICATE: Form = Form {
    name: "bill-certificate",
    title: "certificate-use-title",
    send: "certificate-use-send",
    fields: &[
        Field::text("code", "certificate-use-code").at_most(40).hinted("certificate-use-code-hint"),
        Field::choice("own", "certificate-use-own", Options::Given).shown_when(|draft| draft.is_empty("code")),
    ],
    check: either_code_or_own,
};

/// A certificate is typed or chosen.
fn either_code_or_own(draft: &Draft, _: &FormContext) -> Option<(&'static str, FieldProblem)> {
    let is_neither = draft.is_empty("code") && draft.is_empty("own");
    is_neither.then(|| ("code", FieldProblem::says("certificate-use-neither")))
}

/// A manager's word at somebody else's console.
pub static APPROVE: Form = Form {
    name: "approve",
    title: "approve-title",
    send: "approve-send",
    fields: &[
        Field::text("login", "approve-login").required().at_most(80).shown_when(is_there),
        Field::password("password", "approve-password").required().shown_when(is_there),
        Field::text("reason", "approve-reason").required().at_most(300).shown_when(is_there),
        Field::yes_no("later", "approve-later").hinted("approve-later-hint").shown_when(may_wait),
    ],
    check: nothing_across,
};

/// Whether a manager is there.
fn is_there(draft: &Draft) -> bool {
    !draft.yes("later")
}

/// Whether it may be done now and looked at later.
fn may_wait(draft: &Draft) -> bool {
    !draft.yes("now-only")
}

/// Why a bill is taken back.
pub static REFUND_REASON: Form = Form {
    name: "refund-reason",
    title: "refund-reason-title",
    send: "refund-reason-send",
    fields: &[Field::text("reason", "refund-reason").required().at_most(300).hinted("refund-reason-hint")],
    check: nothing_across,
};
