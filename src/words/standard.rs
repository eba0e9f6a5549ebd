//! The standard's own texts, filled with what is known.

use jiff::civil::{date, time};

use crate::args;
use crate::domain::catalogue::Names;
use crate::domain::comfort::Drink;
use crate::domain::health::allergens;
use crate::domain::market::Market;
use crate::domain::money::Money;
use crate::domain::standard::placeholder::{Piece, pieces};
use crate::domain::standard::{Comparison, Condition, Evidence, Fact, Facts, Value};

use super::comfort::drink_of;
use super::{Language, Words, format};

/// What a rule says, with what is known in it. None where it says nothing, or where something that it names is not known:
/// a sentence is never shown half-filled.
pub fn fill(text: &Names, facts: &Facts, market: Market, words: &Words) -> Option<String> {
    let (language, text) = shown_in(text, words.language())?;
    let mut filled = String::with_capacity(text.len());
    for piece in pieces(text, language).ok()? {
        match piece {
            Piece::Plain(plain) => filled.push_str(plain),
            Piece::Fact(fact) => filled.push_str(&value(facts.get(fact)?, market, words)?),
            Piece::Counted(fact, forms) => filled.push_str(form(facts.get(fact)?.number()?, &forms, words)),
        }
    }
    Some(filled)
}

/// The language in which a text is shown, and the text: one's own, else English, else any in which it is written.
fn shown_in(text: &Names, own: Language) -> Option<(Language, &str)> {
    [own, Language::En]
        .into_iter()
        .chain(Language::ALL)
        .map(|language| (language, text.own(language)))
        .find(|(_, text)| !text.is_empty())
}

/// A value as it is said. None for what only holds or not, and for an empty list.
pub fn value(value: &Value, market: Market, words: &Words) -> Option<String> {
    let language = words.language().code();
    let said = match value {
        Value::Yes => String::new(),
        Value::Number(number) => format::number(*number, market),
        Value::Money(money) => format::money(*money, market),
        Value::Day(day) => {
            let month = words.say_with("format-month-of", args!["month" => day.month()]);
            words.say_with("standard-day", args!["day" => day.day(), "month" => month])
        }
        Value::Time(time) => format::clock(*time),
        Value::Name(name) => name.clone(),
        Value::Names(names) => names.in_language(language).to_owned(),
        Value::List(list) => joined(list.iter().map(|names| names.in_language(language)), words),
        Value::Allergens(codes) => {
            let name = |code: &String| allergens().name(code, language).unwrap_or(code).to_owned();
            joined(codes.iter().map(name), words)
        }
        Value::Drink(drink) => drink_of(drink, words),
    };
    (!said.is_empty()).then_some(said)
}

/// Several in one line.
fn joined(items: impl Iterator<Item = impl AsRef<str>>, words: &Words) -> String {
    let mut line = String::new();
    for item in items.filter(|item| !item.as_ref().is_empty()) {
        if !line.is_empty() {
            line.push_str(&words.say("standard-comma"));
        }
        line.push_str(item.as_ref());
    }
    line
}

/// The form of a word that goes with a number.
fn form<'text>(number: i64, forms: &[&'text str], words: &Words) -> &'text str {
    let plural = words.say_with("standard-plural", args!["count" => number]);
    let at = match plural.as_str() {
        "one" => 0,
        "few" => 1,
        _ => forms.len().saturating_sub(1),
    };
    forms.get(at).or(forms.last()).copied().unwrap_or_default()
}

/// A condition in words.
pub fn condition(condition: Condition, words: &Words) -> String {
    let fact = words.say(fact_key(condition.fact));
    match condition.is {
        Comparison::Known => fact,
        Comparison::Not => words.say_with("standard-not", args!["fact" => fact]),
        Comparison::AtLeast(number) => {
            words.say_with("standard-at-least", args!["fact" => fact, "number" => number.to_string()])
        }
        Comparison::Below(number) => {
            words.say_with("standard-below", args!["fact" => fact, "number" => number.to_string()])
        }
    }
}

/// Made-up facts, by which a manager sees how a sentence will read.
pub fn samples(words: &Words) -> Facts {
    let named = |key: &str| Value::Name(words.say(key));
    let mut facts = Facts::default();
    for fact in Fact::ALL {
        let value = match fact {
            Fact::Name => named("standard-sample-name"),
            Fact::Specialist => named("standard-sample-specialist"),
            Fact::Room => named("standard-sample-room"),
            Fact::Procedure | Fact::NextProcedure => named("standard-sample-procedure"),
            Fact::Promotion | Fact::NextPromotion => named("standard-sample-promotion"),
            Fact::CareGoods => named("standard-sample-goods"),
            Fact::Salon => named("standard-sample-salon"),
            Fact::Desk => named("standard-sample-desk"),
            Fact::LittleThing => named("standard-sample-little"),
            Fact::CoatTag => Value::Name("17".to_owned()),
            Fact::Allergies => Value::Allergens(vec!["AN_LIDOCAINE".to_owned()]),
            Fact::Drink => Value::Drink(Drink::GreenTea.code().to_owned()),
            Fact::StartsAt => Value::Time(time(14, 30, 0, 0)),
            Fact::NextTime => Value::Time(time(11, 0, 0, 0)),
            Fact::NextDay => Value::Day(date(2026, 12, 19)),
            Fact::PointsUntil | Fact::CertificateUntil | Fact::PromotionUntil | Fact::NextPromotionUntil => {
                Value::Day(date(2026, 11, 30))
            }
            Fact::Certificates => Value::Money(Money::major(20_000)),
            Fact::Points => Value::Number(12_400),
            Fact::PointsExpiring => Value::Number(2_400),
            Fact::PointsUsable => Value::Number(8_900),
            Fact::PointsEarned => Value::Number(520),
            Fact::VisitNumber | Fact::Sessions | Fact::CareGoodsCount => Value::Number(3),
            Fact::MinutesEarly
            | Fact::MinutesLate
            | Fact::MinutesWaiting
            | Fact::MinutesToStart
            | Fact::SpecialistLate => Value::Number(12),
            _ => Value::Yes,
        };
        facts.set(*fact, value);
    }
    facts
}

/// The key of a fact's name.
pub const fn fact_key(fact: Fact) -> &'static str {
    match fact {
        Fact::Name => "standard-fact-name",
        Fact::AddressAs => "standard-fact-address-as",
        Fact::FirstVisit => "standard-fact-first-visit",
        Fact::VisitNumber => "standard-fact-visit-number",
        Fact::WalkedIn => "standard-fact-walked-in",
        Fact::Birthday => "standard-fact-birthday",
        Fact::Child => "standard-fact-child",
        Fact::Procedure => "standard-fact-procedure",
        Fact::Specialist => "standard-fact-specialist",
        Fact::Room => "standard-fact-room",
        Fact::StartsAt => "standard-fact-starts-at",
        Fact::MinutesEarly => "standard-fact-minutes-early",
        Fact::MinutesLate => "standard-fact-minutes-late",
        Fact::MinutesWaiting => "standard-fact-minutes-waiting",
        Fact::MinutesToStart => "standard-fact-minutes-to-start",
        Fact::SpecialistLate => "standard-fact-specialist-late",
        Fact::CoatSeason => "standard-fact-coat-season",
        Fact::CoatTag => "standard-fact-coat-tag",
        Fact::Drink => "standard-fact-drink",
        Fact::DrinkServed => "standard-fact-drink-served",
        Fact::NoHotDrink => "standard-fact-no-hot-drink",
        Fact::Silence => "standard-fact-silence",
        Fact::DoNotRing => "standard-fact-do-not-ring",
        Fact::BabyAsleep => "standard-fact-baby-asleep",
        Fact::LittleThing => "standard-fact-little-thing",
        Fact::PainWorry => "standard-fact-pain-worry",
        Fact::AllergiesNeverAsked => "standard-fact-allergies-never-asked",
        Fact::Allergies => "standard-fact-allergies",
        Fact::AnamnesisDue => "standard-fact-anamnesis-due",
        Fact::PhotographsMissing => "standard-fact-photographs-missing",
        Fact::PhotographsAllowed => "standard-fact-photographs-allowed",
        Fact::Points => "standard-fact-points",
        Fact::PointsExpiring => "standard-fact-points-expiring",
        Fact::PointsUntil => "standard-fact-points-until",
        Fact::PointsUsable => "standard-fact-points-usable",
        Fact::PointsEarned => "standard-fact-points-earned",
        Fact::Certificates => "standard-fact-certificates",
        Fact::CertificateUntil => "standard-fact-certificate-until",
        Fact::Sessions => "standard-fact-sessions",
        Fact::Promotion => "standard-fact-promotion",
        Fact::PromotionUntil => "standard-fact-promotion-until",
        Fact::CareGoods => "standard-fact-care-goods",
        Fact::CareGoodsCount => "standard-fact-care-goods-count",
        Fact::NextBooked => "standard-fact-next-booked",
        Fact::NextDay => "standard-fact-next-day",
        Fact::NextTime => "standard-fact-next-time",
        Fact::NextProcedure => "standard-fact-next-procedure",
        Fact::NextPromotion => "standard-fact-next-promotion",
        Fact::NextPromotionUntil => "standard-fact-next-promotion-until",
        Fact::Salon => "standard-fact-salon",
        Fact::Desk => "standard-fact-desk",
        Fact::GuestAtDesk => "standard-fact-guest-at-desk",
        Fact::OnThePhone => "standard-fact-on-the-phone",
    }
}

/// The key of what shows that a rule was kept.
pub const fn evidence_key(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::Mark => "standard-evidence-mark",
        Evidence::Drink => "standard-evidence-drink",
        Evidence::CoatTag => "standard-evidence-coat-tag",
        Evidence::CoatReturned => "standard-evidence-coat-returned",
        Evidence::AddressAs => "standard-evidence-address-as",
        Evidence::Anamnesis => "standard-evidence-anamnesis",
        Evidence::Photographs => "standard-evidence-photographs",
        Evidence::Allergies => "standard-evidence-allergies",
        Evidence::NextBooked => "standard-evidence-next-booked",
        Evidence::CareSold => "standard-evidence-care-sold",
        Evidence::Observed => "standard-evidence-observed",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::standard::{Rule, built_in};

    #[test]
    fn every_rule_can_be_said_in_every_language() {
        for language in Language::ALL {
            let words = Words::new(language);
            let samples = samples(&words);
            for Rule { id, say, act, .. } in &built_in().rules {
                for text in [say, act].into_iter().filter(|text| !text.is_empty()) {
                    let said = fill(text, &samples, Market::Kz, &words);
                    let said = said.unwrap_or_else(|| panic!("{id} says nothing in {language:?}"));
                    assert!(!said.contains(['{', '}', '|']), "{id}: {said}");
                    assert!(!said.contains("standard-"), "{id}: {said}");
                }
            }
        }
    }

    #[test]
    fn nothing_is_shown_half_filled() {
        let words = Words::new(Language::En);
        let text = Names { en: "{name}, {points} {points|bonus|bonuses}".to_owned(), ..Names::default() };
        let mut facts = Facts::default();
        assert_eq!(fill(&text, &facts, Market::Kz, &words), None);
        facts.set_name(Fact::Name, "Olga");
        assert_eq!(fill(&text, &facts, Market::Kz, &words), None);
        facts.set_number(Fact::Points, 1);
        assert_eq!(fill(&text, &facts, Market::Kz, &words).as_deref(), Some("Olga, 1 bonus"));
        facts.set_number(Fact::Points, 12_400);
        assert_eq!(fill(&text, &facts, Market::Kz, &words).as_deref(), Some("Olga, 12 400 bonuses"));
        facts.set(Fact::Name, Value::List(Vec::new()));
        assert_eq!(fill(&text, &facts, Market::Kz, &words), None, "an empty list is nothing to say");
    }

    #[test]
    fn counted_words_follow_the_language() {
        for (language, text, count, said) in [
            (Language::Ru, "{points|бонус|бонуса|бонусов}", 1, "бонус"),
            (Language::Ru, "{points|бонус|бонуса|бонусов}", 22, "бонуса"),
            (Language::Ru, "{points|бонус|бонуса|бонусов}", 11, "бонусов"),
            (Language::Pl, "{points|bonus|bonusy|bonusów}", 21, "bonusów"),
            (Language::Pl, "{points|bonus|bonusy|bonusów}", 3, "bonusy"),
            (Language::En, "{points|bonus|bonuses}", 21, "bonuses"),
            (Language::Zh, "{points|积分}", 2, "积分"),
        ] {
            let mut names = Names::default();
            text.clone_into(names.own_mut(language));
            let mut facts = Facts::default();
            facts.set_number(Fact::Points, count);
            let words = Words::new(language);
            assert_eq!(fill(&names, &facts, Market::Kz, &words).as_deref(), Some(said), "{count}");
        }
    }

    #[test]
    fn a_day_is_said_as_people_say_it() {
        let mut facts = Facts::default();
        facts.set(Fact::PointsUntil, Value::Day(date(2026, 11, 30)));
        let text = Names { en: "{points_until}".to_owned(), ..Names::default() };
        for (language, said) in [
            (Language::En, "30 November"),
            (Language::Ru, "30 ноября"),
            (Language::Pl, "30 listopada"),
            (Language::Zh, "11月30日"),
        ] {
            let words = Words::new(language);
            assert_eq!(fill(&text, &facts, Market::Kz, &words).as_deref(), Some(said));
        }
    }
}
