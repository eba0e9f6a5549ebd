//! What the safety check finds, as calm sentences: what, why, until when, and what would resolve it.
//!
//! Informational: the specialist decides.

use std::collections::BTreeMap;

use crate::args;
use crate::domain::catalogue::Names;
use crate::domain::health::{allergens, conditions};
use crate::domain::ids::{AllergyId, GoodsId};
use crate::domain::safety::{
    Anchor, Bringer, Cause, CheckedGoods, Checkup, Finding, Gravity, Hint, Reason, Resolution, Via, rule as rule_of,
};

use super::consent::purpose as purpose_key;
use super::{Words, format};

/// What the sentences of a check call things by. What has no name here is called by the list of allergens.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NamesInCheck {
    /// The procedure.
    pub procedure: String,
    /// The allergies of the card.
    pub allergies: BTreeMap<AllergyId, String>,
    /// The products that the procedure uses.
    pub products: BTreeMap<GoodsId, Names>,
}

impl NamesInCheck {
    /// Of a procedure, with the allergies of a card: number, code, words as told.
    pub fn of<'a>(
        procedure: impl Into<String>,
        allergies: impl IntoIterator<Item = (AllergyId, &'a str, &'a str)>,
        words: &Words,
    ) -> Self {
        let language = words.language().code();
        let named = |(id, code, said)| (id, allergens().name(code, language).unwrap_or(said).to_owned());
        Self {
            procedure: procedure.into(),
            allergies: allergies.into_iter().map(named).collect(),
            products: BTreeMap::new(),
        }
    }

    /// Of the goods of the shelf.
    pub fn of_goods(checked: &CheckedGoods, words: &Words) -> Self {
        let allergies = checked.allergies.iter().map(|one| (one.line, one.code.as_str(), one.said.as_str()));
        let mut names = Self::of("", allergies, words);
        names.products = checked.unfit.iter().map(|one| (one.product.goods, one.product.names.clone())).collect();
        names
    }

    /// Of a check, which knows what the card and the shelf call what it found.
    pub fn of_checkup(procedure: impl Into<String>, checkup: &Checkup, words: &Words) -> Self {
        let allergies = checkup.allergies.iter().map(|one| (one.line, one.code.as_str(), one.said.as_str()));
        let mut names = Self::of(procedure, allergies, words);
        names.products = checkup.products.iter().map(|one| (one.goods, one.names.clone())).collect();
        names
    }
}

/// The key of the word that says how much a finding weighs.
pub fn gravity_key(gravity: Gravity) -> &'static str {
    match gravity {
        Gravity::Stop => "safety-stop",
        Gravity::Caution => "safety-caution",
        Gravity::Ask => "safety-ask",
    }
}

/// What a finding is about, in a word or two: for a line with room for no more.
pub fn short(finding: &Finding, names: &NamesInCheck, words: &Words) -> String {
    let about = subject(&finding.reason, &finding.cause, names, words);
    match finding.clear_from.filter(|_| finding.gravity != Gravity::Ask) {
        Some(day) => {
            let day = format::day_numbers(day, words.language());
            words.say_with("safety-short-until", args!["what" => about, "day" => day])
        }
        None => about,
    }
}

/// The whole finding in one sentence: what, why, until when.
pub fn sentence(finding: &Finding, names: &NamesInCheck, words: &Words) -> String {
    let what = subject(&finding.reason, &finding.cause, names, words);
    let procedure = names.procedure.as_str();
    let said = match &finding.reason {
        Reason::Rule { .. } => rule(finding, &what, procedure, words),
        Reason::Brings { allergen, by, via } => brings(allergen, by, via, &what, names, words),
        Reason::Unmatched { said } => words.say_with("safety-unmatched", args!["said" => said.as_str()]),
        Reason::AllergiesNeverAsked => words.say("safety-never-asked"),
        Reason::AnamnesisDue { last: None } => words.say("safety-anamnesis-never"),
        Reason::AnamnesisDue { last: Some(day) } => {
            let day = format::day_numbers(*day, words.language());
            words.say_with("safety-anamnesis-due", args!["day" => day])
        }
        Reason::PatchTestMissing => words.say_with("safety-patch-missing", args!["procedure" => procedure]),
        Reason::PatchTestUnread => words.say("safety-patch-unread"),
        Reason::PatchTestReacted => words.say_with("safety-patch-reacted", args!["procedure" => procedure]),
        Reason::ConsentMissing(purpose) => {
            words.say_with("safety-consent-missing", args!["purpose" => words.say(purpose_key(*purpose))])
        }
    };
    capital(&said)
}

/// What would resolve a finding, in one sentence; nothing where nothing would.
pub fn resolution(finding: &Finding, words: &Words) -> Option<String> {
    let ways: Vec<String> = finding.resolved_by.iter().map(|way| resolved_by(way, words)).collect();
    (!ways.is_empty()).then(|| words.say_with("safety-resolved-by", args!["ways" => ways.join("; ")]))
}

/// What else speaks for the same fact, and what the table remarks: a sentence each. Two rows of the table may read the
/// same; that is said once.
pub fn remarks(finding: &Finding, names: &NamesInCheck, words: &Words) -> Vec<String> {
    let also = finding.also.iter().map(|reason| {
        let finding = Finding { reason: reason.clone(), clear_from: None, ..finding.clone() };
        words.say_with("safety-also", args!["what" => sentence(&finding, names, words)])
    });
    let hints = finding.hints.iter().map(|hint| words.say(hint_key(*hint)));
    let mut remarks: Vec<String> = Vec::new();
    for remark in also.chain(hints) {
        if !remarks.contains(&remark) {
            remarks.push(remark);
        }
    }
    remarks
}

/// How long a row of the table counts; nothing for what no row says.
pub fn window(finding: &Finding, words: &Words) -> Option<String> {
    let Reason::Rule { rule: number, .. } = &finding.reason else { return None };
    let row = rule_of(number)?;
    Some(match (row.anchor, row.days) {
        (Anchor::After, Some(days)) => words.say_with("safety-window-after", args!["days" => days]),
        (Anchor::Before, Some(days)) => words.say_with("safety-window-before", args!["days" => days]),
        (Anchor::Both, Some(days)) => words.say_with("safety-window-both", args!["days" => days]),
        (Anchor::Lifetime, _) => words.say("safety-window-lifetime"),
        _ => words.say("safety-window-while"),
    })
}

/// Where the rule is from; nothing for general knowledge of the field, and for what is no rule.
pub fn source(finding: &Finding, words: &Words) -> Option<String> {
    let named = Some(finding.source.as_str()).filter(|source| !source.is_empty())?;
    Some(match &finding.reason {
        Reason::Rule { rule, .. } => {
            words.say_with("safety-source-rule", args!["rule" => rule.as_str(), "source" => named])
        }
        _ => words.say_with("safety-source", args!["source" => named]),
    })
}

/// What a reason is about: the allergy as the card calls it, the condition, the medication, what is missing.
pub fn subject(reason: &Reason, cause: &Cause, names: &NamesInCheck, words: &Words) -> String {
    if let Cause::Allergy(id) = cause
        && let Some(name) = names.allergies.get(id)
    {
        return name.clone();
    }
    match reason {
        Reason::Rule { code, .. } => called(code, words),
        Reason::Brings { allergen, .. } => called(allergen, words),
        Reason::Unmatched { said } => words.say_with("safety-said", args!["said" => said.as_str()]),
        Reason::AllergiesNeverAsked => words.say("allergies-never-asked"),
        Reason::AnamnesisDue { .. } => words.say("safety-anamnesis"),
        Reason::PatchTestMissing => words.say("safety-patch"),
        Reason::PatchTestUnread => words.say("safety-patch-not-read"),
        Reason::PatchTestReacted => words.say("safety-patch-reaction"),
        Reason::ConsentMissing(purpose) => {
            words.say_with("safety-no-consent", args!["purpose" => words.say(purpose_key(*purpose))])
        }
    }
}

/// A row of the table: what it says of the procedure, and until when.
fn rule(finding: &Finding, what: &str, procedure: &str, words: &Words) -> String {
    match (finding.gravity, finding.clear_from) {
        (Gravity::Ask, _) => words.say_with("safety-rule-ask", args!["what" => what, "procedure" => procedure]),
        (gravity, Some(day)) => {
            let key = if gravity == Gravity::Stop { "safety-rule-stop-until" } else { "safety-rule-caution-until" };
            let day = format::day_numbers(day, words.language());
            words.say_with(key, args!["what" => what, "procedure" => procedure, "day" => day])
        }
        (gravity, None) => {
            let key = if gravity == Gravity::Stop { "safety-rule-stop" } else { "safety-rule-caution" };
            words.say_with(key, args!["what" => what, "procedure" => procedure])
        }
    }
}

/// What brings an allergen, and how it is related to the allergy of the card.
fn brings(allergen: &str, by: &Bringer, via: &Via, what: &str, names: &NamesInCheck, words: &Words) -> String {
    let brought = called(allergen, words);
    let product = match by {
        Bringer::Procedure => None,
        Bringer::Product(goods) => Some(
            names
                .products
                .get(goods)
                .map_or_else(String::new, |name| name.in_language(words.language().code()).to_owned()),
        ),
    };
    let key = match (via, product.is_some()) {
        (Via::Same, false) => "safety-brings",
        (Via::Same, true) => "safety-product-brings",
        (Via::Group(_), false) => "safety-brings-group",
        (Via::Group(_), true) => "safety-product-brings-group",
        (Via::Linked(_), false) => "safety-brings-linked",
        (Via::Linked(_), true) => "safety-product-brings-linked",
    };
    let by = product.filter(|name| !name.is_empty()).unwrap_or_else(|| names.procedure.clone());
    words.say_with(key, args!["what" => what, "by" => by, "brought" => brought])
}

/// The name of a code of either list, or of a whole group of allergens; the code itself is nobody's word.
fn called(code: &str, words: &Words) -> String {
    let language = words.language().code();
    let listed = conditions().name(code, language).or_else(|| allergens().name(code, language));
    listed.map_or_else(|| words.say("safety-related-allergen"), str::to_owned)
}

/// One way out.
fn resolved_by(way: &Resolution, words: &Words) -> String {
    match way {
        Resolution::Wait(day) => {
            words.say_with("safety-wait", args!["day" => format::day_numbers(*day, words.language())])
        }
        Resolution::PatchTest { hours } => words.say_with("safety-patch-test", args!["hours" => *hours]),
        Resolution::DoctorsWord => words.say("safety-doctors-word"),
        Resolution::Consent(purpose) => {
            words.say_with("safety-give-consent", args!["purpose" => words.say(purpose_key(*purpose))])
        }
        Resolution::AskClient => words.say("safety-ask-client"),
        Resolution::Instead => words.say("safety-instead"),
    }
}

/// The key of a remark of the table.
fn hint_key(hint: Hint) -> &'static str {
    match hint {
        Hint::Area => "safety-hint-area",
        Hint::Prescriber => "safety-hint-prescriber",
        Hint::Bruising => "safety-hint-bruising",
        Hint::Without => "safety-hint-without",
        Hint::Antiviral => "safety-hint-antiviral",
        Hint::SlowHealing => "safety-hint-slow-healing",
        Hint::TestSpot => "safety-hint-test-spot",
        Hint::Precautions => "safety-hint-precautions",
        Hint::SourcesDiffer => "safety-hint-sources-differ",
        Hint::Depth => "safety-hint-depth",
        Hint::Numbing => "safety-hint-numbing",
        Hint::Lying => "safety-hint-lying",
        Hint::UnderControl => "safety-hint-under-control",
    }
}

/// The sentence with a capital letter at its head.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
