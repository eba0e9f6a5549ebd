//! What stands in a form: text by field, kept through lock and crash.

use std::collections::BTreeMap;

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use crate::domain::money::Money;
use crate::domain::typed::{Looking, parse_day, parse_minutes, parse_number, parse_time};

/// The texts of a form by the keys of its fields. Passwords are never in it.
///
/// A chosen option stands by its value, with its label beside it so that a kept draft can be shown again before the
/// options are known. The readers (`money`, `day`, …) give nothing for an empty or wrong text: a form that was sent has
/// been checked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Draft {
    values: BTreeMap<String, String>,
    labels: BTreeMap<String, String>,
}

/// Between the values of several choices. No value holds a line break.
const BETWEEN: char = '\n';

impl Draft {
    /// An empty draft.
    pub fn new() -> Self {
        Self::default()
    }

    /// The same with a text in a field, for forms that open filled in.
    #[must_use]
    pub fn with(mut self, key: &str, text: impl Into<String>) -> Self {
        self.set(key, text);
        self
    }

    /// The same with an option chosen.
    #[must_use]
    pub fn with_chosen(mut self, key: &str, value: impl Into<String>, label: impl Into<String>) -> Self {
        self.choose(key, &[(value.into(), label.into())]);
        self
    }

    /// The same with a question answered.
    #[must_use]
    pub fn with_answer(self, key: &str, yes: bool) -> Self {
        self.with(key, if yes { "yes" } else { "no" })
    }

    /// Puts a text into a field.
    pub fn set(&mut self, key: &str, text: impl Into<String>) {
        let text = text.into();
        if text.is_empty() {
            self.values.remove(key);
        } else {
            self.values.insert(key.to_owned(), text);
        }
        self.labels.remove(key);
    }

    /// Chooses options: values with their labels.
    pub fn choose(&mut self, key: &str, chosen: &[(String, String)]) {
        let join = |pick: fn(&(String, String)) -> &str| {
            chosen.iter().map(pick).collect::<Vec<_>>().join(BETWEEN.to_string().as_str())
        };
        let labels = join(|(_, label)| label);
        self.set(key, join(|(value, _)| value));
        if !labels.is_empty() {
            self.labels.insert(key.to_owned(), labels);
        }
    }

    /// What stands in a field, without the spaces around it.
    pub fn text(&self, key: &str) -> &str {
        self.raw(key).trim()
    }

    /// What stands in a field, with all its spaces.
    pub fn raw(&self, key: &str) -> &str {
        self.values.get(key).map_or("", String::as_str)
    }

    /// What stands in a field, or nothing where it is empty.
    pub fn some(&self, key: &str) -> Option<String> {
        Some(self.text(key)).filter(|text| !text.is_empty()).map(str::to_owned)
    }

    /// Whether nothing stands in a field.
    pub fn is_empty(&self, key: &str) -> bool {
        self.text(key).is_empty()
    }

    /// Whether the answer is yes.
    pub fn yes(&self, key: &str) -> bool {
        self.text(key) == "yes"
    }

    /// The amount.
    pub fn money(&self, key: &str) -> Option<Money> {
        Money::parse(self.text(key)).ok()
    }

    /// The day.
    pub fn day(&self, key: &str, today: Date, looking: Looking) -> Option<Date> {
        parse_day(self.text(key), today, looking).ok()
    }

    /// The time of day.
    pub fn time(&self, key: &str) -> Option<Time> {
        parse_time(self.text(key)).ok()
    }

    /// The duration in minutes.
    pub fn minutes(&self, key: &str) -> Option<u16> {
        parse_minutes(self.text(key)).ok()
    }

    /// The whole number; also the identity behind a chosen option.
    pub fn number(&self, key: &str) -> Option<i64> {
        parse_number(self.text(key)).ok()
    }

    /// The values of all chosen options.
    pub fn chosen(&self, key: &str) -> Vec<&str> {
        self.text(key).split(BETWEEN).filter(|value| !value.is_empty()).collect()
    }

    /// The identities behind all chosen options.
    pub fn numbers(&self, key: &str) -> Vec<i64> {
        self.chosen(key).into_iter().filter_map(|value| value.parse().ok()).collect()
    }

    /// The labels of all chosen options, as they were when chosen.
    pub fn labels(&self, key: &str) -> Vec<&str> {
        self.labels.get(key).map_or("", String::as_str).split(BETWEEN).filter(|label| !label.is_empty()).collect()
    }

    /// The keys of all fields in which something stands.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.values.keys().map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_draft_survives_its_text() {
        let draft = Draft::new()
            .with("family", " Садыкова ")
            .with("price", "12 500,50")
            .with("born", "22.11.92")
            .with_chosen("specialist", "7", "Kim");
        let kept = serde_json::to_string(&draft).expect("plain maps");
        let again: Draft = serde_json::from_str(&kept).expect("the same shape");
        assert_eq!(again, draft);
        assert_eq!(again.text("family"), "Садыкова");
        assert_eq!(again.money("price"), Some(Money(1_250_050)));
        assert_eq!(again.day("born", date(2026, 11, 22), Looking::Back), Some(date(1992, 11, 22)));
        assert_eq!((again.number("specialist"), again.labels("specialist")), (Some(7), vec!["Kim"]));
    }

    #[test]
    fn several_choices_stand_in_one_field() {
        let mut draft = Draft::new();
        draft.choose("skills", &[("3".into(), "Peel".into()), ("14".into(), "Laser, legs".into())]);
        assert_eq!(draft.numbers("skills"), [3, 14]);
        assert_eq!(draft.labels("skills"), ["Peel", "Laser, legs"]);
        draft.choose("skills", &[]);
        assert!(draft.is_empty("skills"));
        assert_eq!(draft, Draft::new());
    }
}
