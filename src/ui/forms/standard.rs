//! The forms of the standard: a rule, the months of coats.

use crate::domain::catalogue::Names;
use crate::domain::language::Language;
use crate::domain::standard::{
    Condition, Evidence, ID_CHARS_MAX, Key, Moment, Place, Rule, RuleFault, RuleId, TEXT_CHARS_MAX, TITLE_CHARS_MAX,
    Who,
};
use crate::ui::form::{Draft, Field, FieldProblem, Form, FormContext, Options, nothing_across};
use crate::words::fault;

/// In which months guests come in coats.
pub static COATS: Form = Form {
    name: "standard-coats",
    title: "standard-coats-title",
    send: "standard-coats-send",
    fields: &[
        Field::choice("room", "standard-coats-room", Options::Fixed(CLOAKROOM)).required(),
        Field::number("from", "standard-coats-from", 1, 12)
            .required()
            .hinted("standard-coats-hint")
            .shown_when(has_cloakroom),
        Field::number("until", "standard-coats-until", 1, 12)
            .required()
            .hinted("standard-coats-hint")
            .shown_when(has_cloakroom),
    ],
    check: nothing_across,
};

/// Whether the salon takes coats at all.
const CLOAKROOM: &[(&str, &str)] = &[("yes", "standard-coats-yes"), ("no", "standard-coats-no")];

/// Whether it does.
fn has_cloakroom(draft: &Draft) -> bool {
    draft.chosen("room") == ["yes"]
}

/// The moments.
const MOMENTS: Options = Options::Fixed(&[
    ("arrival", "prompt-moment-arrival"),
    ("waiting", "prompt-moment-waiting"),
    ("hand_over", "prompt-moment-hand-over"),
    ("return", "prompt-moment-return"),
    ("before_payment", "prompt-moment-before-payment"),
    ("after_payment", "prompt-moment-after-payment"),
    ("next_visit", "prompt-moment-next-visit"),
    ("leaving", "prompt-moment-leaving"),
    ("phone", "prompt-moment-phone"),
    ("walk_in", "prompt-moment-walk-in"),
    ("complaint", "prompt-moment-complaint"),
    ("always", "prompt-moment-always"),
]);

/// Who keeps a rule.
const PEOPLE: Options = Options::Fixed(&[
    ("desk", "prompt-who-desk"),
    ("specialist", "prompt-who-specialist"),
    ("manager", "prompt-who-manager"),
]);

/// What shows that a rule was kept.
const EVIDENCES: Options = Options::Fixed(&[
    ("mark", "standard-evidence-mark"),
    ("drink", "standard-evidence-drink"),
    ("coat_tag", "standard-evidence-coat-tag"),
    ("coat_returned", "standard-evidence-coat-returned"),
    ("address_as", "standard-evidence-address-as"),
    ("anamnesis", "standard-evidence-anamnesis"),
    ("photographs", "standard-evidence-photographs"),
    ("allergies", "standard-evidence-allergies"),
    ("next_booked", "standard-evidence-next-booked"),
    ("care_sold", "standard-evidence-care-sold"),
    ("observed", "standard-evidence-observed"),
]);

/// A rule of the standard.
pub static RULE: Form = Form {
    name: "standard-rule",
    title: "standard-rule-title",
    send: "standard-rule-send",
    fields: &[
        Field::choice("moment", "standard-field-moment", MOMENTS).required(),
        Field::number("order", "standard-field-order", 0, 9_999).hinted("standard-field-order-hint"),
        Field::notes("when", "standard-field-when", 3).hinted("standard-field-when-hint").checked(check_conditions),
        Field::text("title_en", "standard-field-title").at_most(TITLE_CHARS_MAX).under("standard-in-english"),
        Field::notes("say_en", "standard-field-say", 2).at_most(TEXT_CHARS_MAX).hinted("standard-field-say-hint"),
        Field::notes("act_en", "standard-field-act", 2).at_most(TEXT_CHARS_MAX),
        Field::text("title_ru", "standard-field-title").at_most(TITLE_CHARS_MAX).under("standard-in-russian"),
        Field::notes("say_ru", "standard-field-say", 2).at_most(TEXT_CHARS_MAX).hinted("standard-field-say-hint"),
        Field::notes("act_ru", "standard-field-act", 2).at_most(TEXT_CHARS_MAX),
        Field::text("title_pl", "standard-field-title").at_most(TITLE_CHARS_MAX).under("standard-in-polish"),
        Field::notes("say_pl", "standard-field-say", 2).at_most(TEXT_CHARS_MAX).hinted("standard-field-say-hint"),
        Field::notes("act_pl", "standard-field-act", 2).at_most(TEXT_CHARS_MAX),
        Field::text("title_zh", "standard-field-title").at_most(TITLE_CHARS_MAX).under("standard-in-chinese"),
        Field::notes("say_zh", "standard-field-say", 2).at_most(TEXT_CHARS_MAX).hinted("standard-field-say-hint"),
        Field::notes("act_zh", "standard-field-act", 2).at_most(TEXT_CHARS_MAX),
        Field::choice("evidence", "standard-field-evidence", EVIDENCES).required().under("standard-in-the-rest"),
        Field::choice("who", "standard-field-who", PEOPLE).required(),
        Field::text("number", "standard-field-number").at_most(ID_CHARS_MAX).hinted("standard-field-number-hint"),
        Field::yes_no("paused", "standard-field-paused"),
    ],
    check: check_rule,
};

/// The key of a moment's name, as the form offers it.
pub fn option_of(field: &str, value: &str) -> Option<&'static str> {
    let options = match field {
        "moment" => MOMENTS,
        "who" => PEOPLE,
        _ => EVIDENCES,
    };
    let Options::Fixed(options) = options else { return None };
    options.iter().find(|(code, _)| *code == value).map(|(_, key)| *key)
}

/// The rule that a draft means.
pub fn rule_of(draft: &Draft, id: RuleId) -> Rule {
    let text = |key: &str| draft.text(key).to_owned();
    let names = |en, ru, pl, zh| Names { en: text(en), ru: text(ru), pl: text(pl), zh: text(zh) };
    let rule = Rule {
        id,
        number: text("number"),
        title: names("title_en", "title_ru", "title_pl", "title_zh"),
        moment: Moment::from_code(draft.text("moment")).unwrap_or(Moment::Arrival),
        order: draft.number("order").and_then(|order| u16::try_from(order).ok()).unwrap_or(0),
        who: Who::from_code(draft.text("who")).unwrap_or(Who::Desk),
        when: lines(draft.text("when")).filter_map(|line| Condition::read(line).ok()).collect(),
        say: names("say_en", "say_ru", "say_pl", "say_zh"),
        act: names("act_en", "act_ru", "act_pl", "act_zh"),
        evidence: Evidence::from_code(draft.text("evidence")).unwrap_or(Evidence::Mark),
        is_paused: draft.yes("paused"),
    };
    rule.cleaned()
}

/// The conditions that are written, one a line or with commas between them.
pub fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.split(['\n', ',', ';']).map(str::trim).filter(|line| !line.is_empty())
}

/// The field at which a fault of a rule is shown.
pub fn field_of(place: Place) -> &'static str {
    match place {
        Place::Condition(_) | Place::Key(Key::When) => "when",
        Place::Text(Key::Title, language) => match language {
            Language::En => "title_en",
            Language::Ru => "title_ru",
            Language::Pl => "title_pl",
            Language::Zh => "title_zh",
        },
        Place::Text(Key::Act, language) => match language {
            Language::En => "act_en",
            Language::Ru => "act_ru",
            Language::Pl => "act_pl",
            Language::Zh => "act_zh",
        },
        Place::Text(_, language) => match language {
            Language::En => "say_en",
            Language::Ru => "say_ru",
            Language::Pl => "say_pl",
            Language::Zh => "say_zh",
        },
        Place::Key(Key::Number) => "number",
        Place::Key(Key::Order) => "order",
        Place::Key(Key::Moment) => "moment",
        Place::Key(Key::Who) => "who",
        Place::Key(Key::Evidence) => "evidence",
        Place::Key(Key::Paused) => "paused",
        Place::Key(_) | Place::Rule => "title_en",
    }
}

/// Each condition can be read.
fn check_conditions(text: &str, _: &FormContext) -> Result<(), FieldProblem> {
    let first = lines(text).find_map(|line| Condition::read(line).err());
    first.map_or(Ok(()), |kind| Err(FieldProblem::told(move |words| fault::what(&kind, words))))
}

/// The rule as a whole has no grave fault.
fn check_rule(draft: &Draft, _: &FormContext) -> Option<(&'static str, FieldProblem)> {
    let rule = rule_of(draft, RuleId("own".to_owned()));
    let found: RuleFault = rule.faults().into_iter().find(|fault| fault.kind.is_grave())?;
    let field = field_of(found.place);
    Some((field, FieldProblem::told(move |words| fault::in_rule(&found, words))))
}
