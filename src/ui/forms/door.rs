//! The forms of the door: coming in, coming in for the first time, and coming in without a password.

use crate::domain::market::Market;
use crate::domain::password::Password;
use crate::domain::salon::{LONGEST_NAME, Salon, login_of, named};
use crate::ui::form::{Field, FieldProblem, Form, FormContext, Options, nothing_across};
use crate::words::Language;

/// Login and password.
pub static LOG_IN: Form = Form {
    name: "log-in",
    title: "door-title",
    send: "door-send",
    fields: &[
        Field::choice("login", "door-login", Options::Given).required(),
        Field::password("password", "door-password").required(),
    ],
    check: nothing_across,
};

/// A new salon and its owner.
pub static SET_UP: Form = Form {
    name: "set-up",
    title: "setup-title",
    send: "setup-send",
    fields: &[
        Field::text("salon", "setup-salon")
            .required()
            .at_most(LONGEST_NAME)
            .checked(check_name)
            .hinted("setup-salon-hint")
            .under("setup-heading-salon"),
        Field::choice("market", "setup-market", Options::Fixed(MARKETS)).required().hinted("setup-market-hint"),
        Field::text("zone", "setup-zone").checked(check_zone).hinted("setup-zone-hint"),
        Field::choice("language", "setup-language", Options::Fixed(LANGUAGES)).required(),
        Field::yes_no("catalogue", "setup-catalogue").hinted("setup-catalogue-hint"),
        Field::text("name", "setup-name")
            .required()
            .at_most(LONGEST_NAME)
            .checked(check_name)
            .under("setup-heading-owner"),
        Field::text("login", "setup-login")
            .required()
            .at_most(LONGEST_NAME)
            .checked(check_login)
            .hinted("setup-login-hint"),
        Field::password("password", "setup-password")
            .required()
            .checked(check_password)
            .hinted("account-password-hint"),
        Field::password("again", "account-again").required(),
    ],
    check: nothing_across,
};

/// The recovery code, typed back from the paper.
pub static TYPE_BACK: Form = Form {
    name: "set-up-code",
    title: "setup-code-title",
    send: "setup-code-send",
    fields: &[Field::text("code", "setup-code").required().hinted("setup-code-hint")],
    check: nothing_across,
};

/// The recovery code in place of a forgotten password.
pub static RECOVER: Form = Form {
    name: "recover",
    title: "recover-title",
    send: "recover-send",
    fields: &[
        Field::text("code", "setup-code").required().hinted("setup-code-hint"),
        Field::choice("login", "recover-login", Options::Given).required().hinted("recover-login-hint"),
        Field::password("password", "account-new").required().checked(check_password).hinted("account-password-hint"),
        Field::password("again", "account-again").required(),
    ],
    check: nothing_across,
};

/// The markets with the keys of their names.
const MARKETS: &[(&str, &str)] =
    &[("KZ", "setup-market-kz"), ("RU", "setup-market-ru"), ("PL", "setup-market-pl"), ("CN", "setup-market-cn")];

/// The languages with the keys of their names.
const LANGUAGES: &[(&str, &str)] = &[
    ("en", "setup-language-en"),
    ("ru", "setup-language-ru"),
    ("pl", "setup-language-pl"),
    ("zh", "setup-language-zh"),
];

fn check_name(text: &str, _: &FormContext) -> Result<(), FieldProblem> {
    named(text).map(drop).map_err(|refusal| FieldProblem::told(move |words| words.refusal(&refusal.into())))
}

fn check_login(text: &str, _: &FormContext) -> Result<(), FieldProblem> {
    login_of(text).map(drop).map_err(|refusal| FieldProblem::told(move |words| words.refusal(&refusal.into())))
}

/// Only the zone is looked at: the rest is any salon's.
fn check_zone(text: &str, _: &FormContext) -> Result<(), FieldProblem> {
    Salon::new("-", Market::Kz, text, Language::En)
        .map(drop)
        .map_err(|refusal| FieldProblem::told(move |words| words.refusal(&refusal.into())))
}

/// A password fit to be chosen.
fn check_password(text: &str, _: &FormContext) -> Result<(), FieldProblem> {
    Password::chosen(text, &[])
        .map(drop)
        .map_err(|refusal| FieldProblem::told(move |words| words.refusal(&refusal.into())))
}
