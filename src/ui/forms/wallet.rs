//! The forms of what clients hold: points by hand, longer holding, stopping, people, plans of abonements.

use crate::desk::DeskError;
use crate::domain::money::Money;
use crate::domain::offers::{
    ADJUSTED_MOST, CertificateCode, PLAN_DAYS_MOST, PlanRefusal, SESSIONS_MOST, WalletRefusal,
};
use crate::domain::typed::Looking;
use crate::ui::form::{Draft, Field, FieldProblem, Form, FormContext, Options, nothing_across};

/// The reason of everything that is changed by hand.
const REASON: Field = Field::text("reason", "wallet-reason").required().at_most(300).hinted("wallet-reason-hint");

/// Somebody who is looked for.
const PERSON: Field = Field::choice("person", "wallet-person", Options::Sought).required().hinted("wallet-person-hint");

/// Points by hand.
pub static ADJUST: Form = Form {
    name: "wallet-adjust",
    title: "wallet-adjust-title",
    send: "wallet-adjust-send",
    fields: &[
        Field::number("points", "wallet-points", -ADJUSTED_MOST, ADJUSTED_MOST).required().hinted("wallet-points-hint"),
        REASON,
    ],
    check: nothing_across,
};

/// A later last day.
pub static EXTEND: Form = Form {
    name: "wallet-extend",
    title: "wallet-extend-title",
    send: "wallet-extend-send",
    fields: &[Field::date("until", "wallet-until", Looking::Ahead).hinted("wallet-until-hint"), REASON],
    check: nothing_across,
};

/// A certificate stopped.
pub static STOP: Form = Form {
    name: "certificate-stop",
    title: "certificate-stop-title",
    send: "certificate-stop-send",
    fields: &[Field::yes_no("replace", "certificate-replace").hinted("certificate-replace-hint"), REASON],
    check: nothing_across,
};

/// What is left, written off.
pub static WRITE_OFF: Form = Form {
    name: "wallet-write-off",
    title: "wallet-write-off-title",
    send: "wallet-write-off-send",
    fields: &[REASON],
    check: nothing_across,
};

/// An abonement taken back.
pub static REFUND: Form = Form {
    name: "abonement-refund",
    title: "abonement-refund-title",
    send: "abonement-refund-send",
    fields: &[
        Field::yes_no("to_deposit", "abonement-refund-to-deposit").hinted("abonement-refund-to-deposit-hint"),
        REASON,
    ],
    check: nothing_across,
};

/// Another person.
pub static WITH: Form = Form {
    name: "wallet-with",
    title: "wallet-with-title",
    send: "wallet-with-send",
    fields: &[PERSON],
    check: nothing_across,
};

/// Sessions for another person.
pub static SPLIT: Form = Form {
    name: "abonement-split",
    title: "abonement-split-title",
    send: "abonement-split-send",
    fields: &[PERSON, Field::number("sessions", "abonement-split-sessions", 1, SESSIONS_MOST).required()],
    check: nothing_across,
};

/// The code of a certificate.
pub static READ_CODE: Form = Form {
    name: "certificate-read",
    title: "certificate-read-title",
    send: "certificate-read-send",
    fields: &[Field::text("code", "certificate-code")
        .required()
        .checked(code)
        .tidied(tidy_code)
        .at_most(20)
        .hinted("certificate-code-hint")],
    check: nothing_across,
};

/// By which rules certificates are sold.
pub static CERTIFICATE_RULES: Form = Form {
    name: "certificate-rules",
    title: "certificate-rules-title",
    send: "catalogue-save",
    fields: &[
        Field::number("days", "plan-valid-days", 1, PLAN_DAYS_MOST as i64).hinted("plan-valid-days-hint"),
        Field::yes_no("in_parts", "certificate-in-parts").hinted("certificate-in-parts-hint"),
    ],
    check: nothing_across,
};

/// From when an abonement's time runs.
const STARTS: Options = Options::Fixed(&[("sale", "plan-starts-sale"), ("first_visit", "plan-starts-first-visit")]);

/// What a refund gives back.
const REFUND_RULES: Options =
    Options::Fixed(&[("list_price", "plan-refund-list-price"), ("proportional", "plan-refund-proportional")]);

/// A plan of abonements.
pub static PLAN: Form = Form {
    name: "abonement-plan",
    title: "plan-form-title",
    send: "catalogue-save",
    fields: &[
        Field::text("en", "catalogue-name-en").under("catalogue-names"),
        Field::text("ru", "catalogue-name-ru"),
        Field::text("pl", "catalogue-name-pl"),
        Field::text("zh", "catalogue-name-zh"),
        Field::choices("procedures", "plan-procedures", Options::Given).required().under("plan-what"),
        Field::number("sessions", "plan-sessions", 1, SESSIONS_MOST).required(),
        Field::money("price", "plan-price").required().checked(price).hinted("plan-price-hint"),
        Field::choice("starts", "plan-starts", STARTS).required().under("plan-how-long"),
        Field::number("days", "plan-valid-days", 1, PLAN_DAYS_MOST as i64).hinted("plan-valid-days-hint"),
        Field::number("pause", "plan-pause", 0, PLAN_DAYS_MOST as i64).hinted("plan-pause-hint"),
        Field::yes_no("shared", "plan-shared").under("plan-rules"),
        Field::yes_no("transferable", "plan-transferable"),
        Field::yes_no("no_show", "plan-no-show"),
        Field::choice("refund", "plan-refund", REFUND_RULES).required(),
    ],
    check: some_name,
};

/// A problem that the words tell as they tell the same refusal of the desk.
fn told(refusal: impl Into<DeskError>) -> FieldProblem {
    let refusal = refusal.into();
    FieldProblem::told(move |words| words.refusal(&refusal))
}

fn code(text: &str, _: &FormContext) -> Result<(), FieldProblem> {
    text.parse::<CertificateCode>().map(drop).map_err(|bad| told(WalletRefusal::Code(bad)))
}

fn tidy_code(text: &str, _: &FormContext) -> Option<String> {
    text.parse::<CertificateCode>().ok().map(|code| code.to_string())
}

fn price(text: &str, _: &FormContext) -> Result<(), FieldProblem> {
    match Money::parse(text) {
        Ok(price) if price > Money::ZERO => Ok(()),
        _ => Err(told(PlanRefusal::Price)),
    }
}

fn some_name(draft: &Draft, _: &FormContext) -> Option<(&'static str, FieldProblem)> {
    let is_nameless = ["en", "ru", "pl", "zh"].iter().all(|language| draft.is_empty(language));
    is_nameless.then(|| ("en", told(PlanRefusal::NoName)))
}
