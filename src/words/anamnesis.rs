//! The anamnesis in words: questions in the client's language, answers as one says them.

use jiff::civil::Date;

use super::{Words, format};
use crate::args;
use crate::domain::anamnesis::{
    Again, CardLine, CardList, Given, HowOften, Item, Kind, Phototype, Profile, Question, Remark, Section, SkinType,
    ToldLine,
};
use crate::domain::client::SpokenLanguage;
use crate::domain::health::{Severity, allergens, conditions};
use crate::domain::language::Language;

/// The name of a section.
pub const fn section(section: Section) -> &'static str {
    match section {
        Section::Person => "anamnesis-section-person",
        Section::Goals => "anamnesis-section-goals",
        Section::Skin => "anamnesis-section-skin",
        Section::Lifestyle => "anamnesis-section-lifestyle",
        Section::HomeCare => "anamnesis-section-home-care",
        Section::Medication => "anamnesis-section-medication",
        Section::Allergy => "anamnesis-section-allergy",
        Section::Illness => "anamnesis-section-illness",
        Section::Pregnancy => "anamnesis-section-pregnancy",
        Section::History => "anamnesis-section-history",
    }
}

/// How a question is answered.
pub const fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::YesNo => "questionnaire-kind-yes-no",
        Kind::One => "questionnaire-kind-one",
        Kind::Several => "questionnaire-kind-several",
        Kind::Text => "questionnaire-kind-text",
        Kind::Day => "questionnaire-kind-day",
        Kind::Allergies => "questionnaire-kind-allergies",
        Kind::Medications => "questionnaire-kind-medications",
        Kind::Conditions => "questionnaire-kind-conditions",
        Kind::Procedures => "questionnaire-kind-procedures",
    }
}

/// When a question is asked again.
pub const fn again(again: Again) -> &'static str {
    match again {
        Again::Never => "questionnaire-again-never",
        Again::EachVisit => "questionnaire-again-visit",
        Again::HalfYear => "questionnaire-again-half-year",
        Again::Year => "questionnaire-again-year",
    }
}

/// The language of the console in which a client is asked best; none where they named none, or one of no use for that.
pub const fn asked_in(spoken: SpokenLanguage) -> Option<Language> {
    match spoken {
        // Who speaks Kazakh or Ukrainian at a front desk reads Russian rather than any other of the four.
        SpokenLanguage::Ru | SpokenLanguage::Kk | SpokenLanguage::Uk => Some(Language::Ru),
        SpokenLanguage::Pl => Some(Language::Pl),
        SpokenLanguage::Zh => Some(Language::Zh),
        SpokenLanguage::En => Some(Language::En),
        SpokenLanguage::De | SpokenLanguage::Tr | SpokenLanguage::Ko => None,
    }
}

/// What is asked.
pub fn question<'q>(question: &'q Question, words: &Words) -> &'q str {
    question.names.in_language(words.language().code())
}

/// What was answered.
pub fn answer(question: &Question, given: &Given, words: &Words) -> String {
    let language = words.language().code();
    match given {
        Given::Yes => words.say("anamnesis-yes"),
        Given::No => words.say("anamnesis-no"),
        Given::NotSaid => words.say("anamnesis-not-said"),
        Given::Text(text) => text.replace('\n', " "),
        Given::Day(day) => format::day_numbers(*day, words.language()),
        Given::Chosen(codes) => {
            let name =
                |code: &String| question.option(code).map(|option| option.names.in_language(language).to_owned());
            codes.iter().map(|code| name(code).unwrap_or_else(|| code.clone())).collect::<Vec<_>>().join(", ")
        }
        Given::Items(items) => items.iter().map(|listed| item(question, listed, words)).collect::<Vec<_>>().join("; "),
    }
}

/// One thing of a list: its name, the words where they differ, its days.
pub fn item(question: &Question, item: &Item, words: &Words) -> String {
    let list = if question.kind == Kind::Allergies { CardList::Allergies } else { CardList::Conditions };
    let severity = (item.severity != Severity::Unknown).then(|| words.say(severity_key(item.severity)));
    let parts = [Some(thing(list, &item.code, &item.said, words)), severity, days(item.since, item.until, words)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// The name of a code, with the client's own words where they say more.
fn thing(list: CardList, code: &str, said: &str, words: &Words) -> String {
    let language = words.language().code();
    let vocabulary = if list == CardList::Allergies { allergens() } else { conditions() };
    match vocabulary.name(code, language) {
        None => said.to_owned(),
        Some(name) if said.is_empty() || said.to_lowercase() == name.to_lowercase() => name.to_owned(),
        Some(name) => format!("{name} ({said})"),
    }
}

/// From a day to a day, where either is known.
fn days(since: Option<Date>, until: Option<Date>, words: &Words) -> Option<String> {
    let day = |day| format::day_numbers(day, words.language());
    Some(match (since, until) {
        (Some(since), Some(until)) => words.say_with("card-from-to", args!["from" => day(since), "to" => day(until)]),
        (Some(since), None) => words.say_with("card-from", args!["from" => day(since)]),
        (None, Some(until)) => words.say_with("card-to", args!["to" => day(until)]),
        (None, None) => return None,
    })
}

/// A line that the card gets.
pub fn told_line(line: &ToldLine, words: &Words) -> String {
    let detail = Some(line.detail.clone()).filter(|detail| !detail.is_empty());
    let parts = [Some(thing(line.list, &line.code, &line.said, words)), days(line.since, line.until, words), detail];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// A line that stands on the card.
pub fn card_line(line: &CardLine, words: &Words) -> String {
    let parts = [Some(thing(line.list, &line.code, &line.said, words)), days(line.since, line.until, words)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// What a person should know before finishing.
pub fn remark(remark: &Remark, words: &Words) -> String {
    match remark {
        Remark::Unmatched(said) => words.say_with("anamnesis-remark-unmatched", args!["words" => said.as_str()]),
        Remark::NoEnd(line) => {
            let name = thing(line.list, &line.code, &line.said, words);
            words.say_with("anamnesis-remark-no-end", args!["name" => name])
        }
        Remark::AllergiesDenied => words.say("anamnesis-remark-denied"),
    }
}

/// Phototype, skin and what the client fears, in one line; empty where nobody has asked.
pub fn skin_line(profile: &Profile, between: &str, words: &Words) -> String {
    let type_of = profile.skin.map(|skin| words.say(skin_key(skin)));
    let sensitive = profile.sensitive.filter(|often| *often != HowOften::Never).map(|often| {
        words.say(if often == HowOften::Often { "skin-sensitive-often" } else { "skin-sensitive-sometimes" })
    });
    let phototype =
        profile.phototype.map(|phototype| words.say_with("skin-phototype", args!["type" => roman(phototype)]));
    let pain = profile.fears_pain.filter(|fears| *fears).map(|_| words.say("skin-fears-pain"));
    [phototype, type_of, sensitive, pain].into_iter().flatten().collect::<Vec<_>>().join(between)
}

const fn roman(phototype: Phototype) -> &'static str {
    match phototype {
        Phototype::I => "I",
        Phototype::II => "II",
        Phototype::III => "III",
        Phototype::IV => "IV",
        Phototype::V => "V",
        Phototype::VI => "VI",
    }
}

const fn skin_key(skin: SkinType) -> &'static str {
    match skin {
        SkinType::Dry => "skin-dry",
        SkinType::Normal => "skin-normal",
        SkinType::Oily => "skin-oily",
        SkinType::Combination => "skin-combination",
    }
}

const fn severity_key(severity: Severity) -> &'static str {
    match severity {
        Severity::Unknown => "severity-unknown",
        Severity::Mild => "severity-mild",
        Severity::Moderate => "severity-moderate",
        Severity::Severe => "severity-severe",
    }
}
