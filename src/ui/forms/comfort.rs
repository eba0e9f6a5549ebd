//! The forms of what makes clients feel at home.

use crate::domain::comfort::{TAG_CHARS_MAX, WORDS_CHARS_MAX};
use crate::ui::form::{Draft, Field, FieldProblem, Form, FormContext, Options, nothing_across};

/// The drinks, as they stand in the choice.
const DRINKS: &[(&str, &str)] = &[
    ("tea", "comfort-drink-tea"),
    ("green_tea", "comfort-drink-green-tea"),
    ("herbal_tea", "comfort-drink-herbal-tea"),
    ("coffee", "comfort-drink-coffee"),
    ("milk_coffee", "comfort-drink-milk-coffee"),
    ("water", "comfort-drink-water"),
    ("sparkling_water", "comfort-drink-sparkling-water"),
    ("juice", "comfort-drink-juice"),
    ("other", "comfort-drink-other"),
];

/// What is known of a small child.
const BABY: &[(&str, &str)] = &[("along", "comfort-baby-comes"), ("home", "comfort-baby-sleeps")];

/// What makes a client feel at home.
pub static LIKES: Form = Form {
    name: "comfort-likes",
    title: "comfort-form-title",
    send: "comfort-form-save",
    fields: &[
        Field::choice("drink", "comfort-field-drink", Options::Fixed(DRINKS)),
        Field::text("how", "comfort-field-how")
            .hinted("comfort-field-how-hint")
            .at_most(WORDS_CHARS_MAX)
            .shown_when(|draft| !draft.is_empty("drink")),
        Field::yes_no("silence", "comfort-field-silence"),
        Field::yes_no("no-ringing", "comfort-field-no-ringing"),
        Field::choice("baby", "comfort-field-baby", Options::Fixed(BABY)),
        Field::time("from", "comfort-field-from").required().shown_when(|draft| draft.text("baby") == "home"),
        Field::time("until", "comfort-field-until").required().shown_when(|draft| draft.text("baby") == "home"),
        Field::notes("little", "comfort-field-little", 4).hinted("comfort-field-little-hint"),
    ],
    check: other_is_named,
};

/// Another drink has a name.
fn other_is_named(draft: &Draft, _: &FormContext) -> Option<(&'static str, FieldProblem)> {
    let is_missing = draft.text("drink") == "other" && draft.is_empty("how");
    is_missing.then(|| ("how", FieldProblem::says("comfort-refused-no-words")))
}

/// A drink that is not in the list.
pub static OWN_DRINK: Form = Form {
    name: "comfort-own-drink",
    title: "comfort-own-drink-title",
    send: "comfort-own-drink-save",
    fields: &[
        Field::text("words", "comfort-field-own-drink").required().at_most(WORDS_CHARS_MAX),
        Field::yes_no("remember", "comfort-field-remember"),
    ],
    check: nothing_across,
};

/// The tag of a coat.
pub static TAG: Form = Form {
    name: "comfort-tag",
    title: "comfort-tag-title",
    send: "comfort-tag-save",
    fields: &[Field::text("tag", "comfort-field-tag")
        .required()
        .hinted("comfort-field-tag-hint")
        .at_most(TAG_CHARS_MAX)],
    check: nothing_across,
};
