//! The standard's own texts, filled with what is known.

use crate::args;
use crate::domain::catalogue::Names;
use crate::domain::health::allergens;
use crate::domain::market::Market;
use crate::domain::standard::placeholder::{Piece, pieces};
use crate::domain::standard::{Facts, Value};

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
        Value::Drink(drink) => super::comfort::drink_of(drink, words),
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
