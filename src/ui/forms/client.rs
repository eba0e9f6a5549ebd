//! The forms of clients and their health.

use crate::domain::client::{BirthDate, ClientName, EmailAddress};
use crate::domain::phone::Phone;
use crate::domain::typed::Looking;
use crate::ui::form::{Draft, Field, FieldProblem, Form, FormContext, Options, nothing_across};
use crate::words::{errors, format};

/// Who told, in the order in which it is most often true.
const TOLD_BY: &[(&str, &str)] = &[
    ("client", "told-by-client"),
    ("relative", "told-by-relative"),
    ("doctor", "told-by-doctor"),
    ("document", "told-by-document"),
    ("seen_here", "told-by-seen-here"),
];
const SEVERITIES: &[(&str, &str)] = &[
    ("unknown", "severity-unknown"),
    ("mild", "severity-mild"),
    ("moderate", "severity-moderate"),
    ("severe", "severity-severe"),
];
const MESSENGERS: &[(&str, &str)] = &[
    ("whatsapp", "messenger-whatsapp"),
    ("telegram", "messenger-telegram"),
    ("wechat", "messenger-wechat"),
    ("instagram", "messenger-instagram"),
    ("viber", "messenger-viber"),
    ("facebook", "messenger-facebook"),
    ("vk", "messenger-vk"),
    ("max", "messenger-max"),
    ("other", "messenger-other"),
];
const SPOKEN: &[(&str, &str)] = &[
    ("kk", "spoken-kk"),
    ("ru", "spoken-ru"),
    ("pl", "spoken-pl"),
    ("uk", "spoken-uk"),
    ("zh", "spoken-zh"),
    ("en", "spoken-en"),
    ("de", "spoken-de"),
    ("tr", "spoken-tr"),
    ("ko", "spoken-ko"),
];
const HOW_FOUND: &[(&str, &str)] = &[
    ("recommended", "how-recommended"),
    ("social_network", "how-social-network"),
    ("map", "how-map"),
    ("website", "how-website"),
    ("portal", "how-portal"),
    ("walked_by", "how-walked-by"),
    ("advertisement", "how-advertisement"),
    ("partner", "how-partner"),
    ("other", "how-other"),
];

/// The personal part of a card: a new one and a correction ask the same.
const PERSON: &[Field] = &[
    Field::text("given", "client-given").required().checked(check_name).hinted("client-given-hint"),
    Field::text("family", "client-family"),
    Field::text("patronymic", "client-patronymic"),
    Field::phone("phone", "client-phone").checked(check_phone).tidied(tidy_phone),
    Field::text("birth", "client-birth").checked(check_birth).hinted("client-birth-hint"),
    Field::phone("phone2", "client-phone-more").checked(check_phone).tidied(tidy_phone),
    Field::text("also_written", "client-also-written").hinted("client-also-written-hint"),
    Field::text("address_as", "client-address-as").hinted("client-address-as-hint"),
    Field::choice("messenger", "client-messenger", Options::Fixed(MESSENGERS)),
    Field::text("handle", "client-handle").shown_when(has_messenger).required(),
    Field::text("email", "client-email").checked(check_email),
    Field::choice("language", "client-language", Options::Fixed(SPOKEN)),
    Field::choice("how_found", "client-how-found", Options::Fixed(HOW_FOUND)),
    Field::choice("specialist", "client-specialist", Options::Given),
    Field::notes("notes", "client-notes", 3),
];

/// A new card.
pub static NEW_CLIENT: Form =
    Form { name: "client-new", title: "client-new-title", send: "client-save", fields: PERSON, check: nothing_across };

/// A correction of the personal part.
pub static EDIT_CLIENT: Form = Form {
    name: "client-edit",
    title: "client-edit-title",
    send: "client-save",
    fields: PERSON,
    check: nothing_across,
};

/// Adding allergies and correcting one ask the same.
const ALLERGY_FIELDS: &[Field] = &[
    Field::text("said", "allergy-said").required().hinted("allergy-said-hint"),
    Field::choices("codes", "allergy-codes", Options::Given).hinted("allergy-codes-hint"),
    Field::text("reaction", "allergy-reaction"),
    Field::choice("severity", "allergy-severity", Options::Fixed(SEVERITIES)),
    Field::text("since", "allergy-since"),
    Field::choice("told_by", "allergy-told-by", Options::Fixed(TOLD_BY)),
];

/// Allergies as the client tells them: one or several in one breath.
pub static ALLERGY: Form = Form {
    name: "allergy-add",
    title: "allergy-add-title",
    send: "allergy-save",
    fields: ALLERGY_FIELDS,
    check: nothing_across,
};

/// A correction of one allergy.
pub static ALLERGY_EDIT: Form = Form {
    name: "allergy-edit",
    title: "allergy-edit-title",
    send: "allergy-save",
    fields: ALLERGY_FIELDS,
    check: nothing_across,
};

/// A condition.
pub static CONDITION: Form = Form {
    name: "condition-add",
    title: "condition-add-title",
    send: "condition-save",
    fields: &[
        Field::text("said", "condition-said").required().hinted("condition-said-hint"),
        Field::choice("code", "condition-code", Options::Given).hinted("allergy-codes-hint"),
        Field::text("detail", "condition-detail"),
        Field::date("since", "condition-since", Looking::Back),
        Field::date("until", "condition-until", Looking::Ahead),
        Field::choice("told_by", "allergy-told-by", Options::Fixed(TOLD_BY)),
    ],
    check: check_days,
};

/// A medication.
pub static MEDICATION: Form = Form {
    name: "medication-add",
    title: "medication-add-title",
    send: "medication-save",
    fields: &[
        Field::text("said", "medication-said").required().hinted("condition-said-hint"),
        Field::choice("code", "condition-code", Options::Given).hinted("allergy-codes-hint"),
        Field::text("dose", "medication-dose"),
        Field::date("since", "medication-starts", Looking::Back),
        Field::date("until", "medication-ends", Looking::Back),
        Field::choice("told_by", "allergy-told-by", Options::Fixed(TOLD_BY)),
    ],
    check: check_days,
};

/// Why a line no longer holds.
pub static END_LINE: Form = Form {
    name: "line-end",
    title: "line-end-title",
    send: "line-end-save",
    fields: &[Field::text("why", "line-end-why").required().hinted("line-end-why-hint")],
    check: nothing_across,
};

/// Which card to merge into this one.
pub static MERGE: Form = Form {
    name: "client-merge",
    title: "merge-title",
    send: "merge-save",
    fields: &[Field::choice("other", "merge-other", Options::Sought).required().hinted("merge-other-hint")],
    check: nothing_across,
};

fn check_name(text: &str, _: &FormContext) -> Result<(), FieldProblem> {
    ClientName::new("", text, "").map(drop).map_err(|_| FieldProblem::says("client-bad-name"))
}

fn check_phone(text: &str, context: &FormContext) -> Result<(), FieldProblem> {
    Phone::parse(text, context.market)
        .map(drop)
        .map_err(|bad| FieldProblem::told(move |words| errors::client::phone(words, bad)))
}

fn tidy_phone(text: &str, context: &FormContext) -> Option<String> {
    Phone::parse(text, context.market).ok().map(|phone| format::phone(phone.e164(), context.market))
}

fn check_birth(text: &str, context: &FormContext) -> Result<(), FieldProblem> {
    BirthDate::parse(text, context.today).map(drop).map_err(|bad| FieldProblem::says(errors::client::birth(bad)))
}

fn check_email(text: &str, _: &FormContext) -> Result<(), FieldProblem> {
    EmailAddress::parse(text).map(drop).map_err(|bad| FieldProblem::says(errors::client::contact(bad)))
}

fn has_messenger(draft: &Draft) -> bool {
    !draft.is_empty("messenger")
}

fn check_days(draft: &Draft, context: &FormContext) -> Option<(&'static str, FieldProblem)> {
    let day = |key, looking| draft.day(key, context.today, looking);
    match (day("since", Looking::Back), day("until", Looking::Ahead)) {
        (Some(since), Some(until)) if until < since => Some(("until", FieldProblem::says("health-bad-order"))),
        _ => None,
    }
}
