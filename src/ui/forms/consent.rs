//! What clients agree to, and take back.

use crate::domain::privacy::NOTICE_CHARS_MAX;
use crate::domain::typed::Looking;
use crate::ui::form::{Draft, Field, Form, Options, nothing_across};

/// How it was said.
const HOW: Options = Options::Fixed(&[
    ("paper", "consent-how-paper"),
    ("spoken", "consent-how-spoken"),
    ("written", "consent-how-written"),
]);

/// The ways in which a client may be reached.
const CHANNELS: Options = Options::Fixed(&[
    ("call", "consent-channel-call"),
    ("sms", "consent-channel-sms"),
    ("messenger", "consent-channel-messenger"),
    ("email", "consent-channel-email"),
]);

/// What a client can agree to.
const PURPOSES: Options = Options::Fixed(&[
    ("service", "consent-purpose-service"),
    ("health_data", "consent-purpose-health-data"),
    ("procedure", "consent-purpose-procedure"),
    ("guardian", "consent-purpose-guardian"),
    ("photographs", "consent-purpose-photographs"),
    ("photographs_shown", "consent-purpose-photographs-shown"),
    ("marketing", "consent-purpose-marketing"),
    ("sharing", "consent-purpose-sharing"),
]);

/// Whether the purpose is this.
fn is(draft: &Draft, purpose: &str) -> bool {
    draft.text("purpose") == purpose
}

/// A consent given.
pub static GIVE: Form = Form {
    name: "consent-give",
    title: "consent-give-title",
    send: "consent-give-send",
    fields: &[
        Field::choice("purpose", "consent-purpose", PURPOSES).required(),
        Field::choice("procedure", "consent-purpose-procedure", Options::Given)
            .required()
            .shown_when(|draft| is(draft, "procedure")),
        Field::choice("channel", "consent-channel", CHANNELS).required().shown_when(|draft| is(draft, "marketing")),
        Field::text("partner", "consent-partner").required().shown_when(|draft| is(draft, "sharing")),
        Field::text("by", "consent-guardian").required().shown_when(|draft| is(draft, "guardian")),
        Field::choice("how", "consent-how", HOW).required(),
        Field::text("notice", "consent-notice").at_most(NOTICE_CHARS_MAX).hinted("consent-notice-hint"),
        Field::date("until", "consent-until", Looking::Ahead).hinted("consent-until-hint"),
    ],
    check: nothing_across,
};

/// A consent taken back.
pub static WITHDRAW: Form = Form {
    name: "consent-withdraw",
    title: "consent-withdraw-title",
    send: "consent-withdraw-send",
    fields: &[Field::choice("how", "consent-how-withdrawn", HOW).required().hinted("consent-withdraw-hint")],
    check: nothing_across,
};
