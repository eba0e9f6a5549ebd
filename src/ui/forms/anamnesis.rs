//! The forms of the questionnaire.

use crate::ui::form::{Draft, Field, Form, Options, nothing_across};

/// The parts of the questionnaire.
const SECTIONS: Options = Options::Fixed(&[
    ("person", "anamnesis-section-person"),
    ("goals", "anamnesis-section-goals"),
    ("skin", "anamnesis-section-skin"),
    ("lifestyle", "anamnesis-section-lifestyle"),
    ("home_care", "anamnesis-section-home-care"),
    ("medication", "anamnesis-section-medication"),
    ("allergy", "anamnesis-section-allergy"),
    ("illness", "anamnesis-section-illness"),
    ("pregnancy", "anamnesis-section-pregnancy"),
    ("history", "anamnesis-section-history"),
]);

/// How a question is answered.
const KINDS: Options = Options::Fixed(&[
    ("yes_no", "questionnaire-kind-yes-no"),
    ("one", "questionnaire-kind-one"),
    ("several", "questionnaire-kind-several"),
    ("text", "questionnaire-kind-text"),
    ("day", "questionnaire-kind-day"),
    ("allergies", "questionnaire-kind-allergies"),
    ("medications", "questionnaire-kind-medications"),
    ("conditions", "questionnaire-kind-conditions"),
    ("procedures", "questionnaire-kind-procedures"),
]);

/// When a question is asked again.
const AGAIN: Options = Options::Fixed(&[
    ("never", "questionnaire-again-never"),
    ("each_visit", "questionnaire-again-visit"),
    ("half_year", "questionnaire-again-half-year"),
    ("year", "questionnaire-again-year"),
]);

/// Whether a question offers options.
fn offers_options(draft: &Draft) -> bool {
    matches!(draft.text("kind"), "one" | "several")
}

/// A further question.
pub static NEW_QUESTION: Form = Form {
    name: "question-new",
    title: "questionnaire-new",
    send: "questionnaire-save",
    fields: &[
        Field::text("en", "catalogue-name-en").under("questionnaire-words"),
        Field::text("ru", "catalogue-name-ru"),
        Field::text("pl", "catalogue-name-pl"),
        Field::text("zh", "catalogue-name-zh"),
        Field::choice("section", "questionnaire-column-section", SECTIONS).required(),
        Field::choice("kind", "questionnaire-kind", KINDS).required(),
        Field::notes("options", "questionnaire-options", 4)
            .hinted("questionnaire-options-hint")
            .shown_when(offers_options),
        Field::choice("again", "questionnaire-again", AGAIN).required(),
        Field::yes_no("must", "questionnaire-must-field"),
    ],
    check: nothing_across,
};

/// Other words for a question, or another time after which it is asked again.
pub static CHANGE_QUESTION: Form = Form {
    name: "question-change",
    title: "questionnaire-change",
    send: "questionnaire-save",
    fields: &[
        Field::text("en", "catalogue-name-en").under("questionnaire-words"),
        Field::text("ru", "catalogue-name-ru"),
        Field::text("pl", "catalogue-name-pl"),
        Field::text("zh", "catalogue-name-zh"),
        Field::choice("again", "questionnaire-again", AGAIN).required(),
        Field::yes_no("must", "questionnaire-must-field"),
    ],
    check: nothing_across,
};
