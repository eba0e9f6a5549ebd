//! Rows that describe the same person: among themselves and against the clients there are.

use std::collections::HashMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::client::{BirthDate, Personal};
use crate::domain::fold::FoldedWord;

/// Why two cards may be one person's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Twin {
    /// The same phone and a name alike.
    PhoneAndName,
    /// A name alike and the same birth date.
    NameAndBirth,
    /// The same phone and another name: a family, or a number that changed hands.
    PhoneOnly,
}

/// What is done with a row that describes somebody known: the same person by phone and name, or by name and birth date.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum OnTwin {
    /// Left out and told.
    #[default]
    Skip,
    /// Made one with the card there is: nothing of either is lost, and undoing the import parts them again.
    Merge,
    /// Added all the same.
    Add,
}

/// What is done with a row that shares a phone with somebody of another name. Such cards are never made one: mothers
/// and children share a number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum OnSharedPhone {
    /// Left out and told.
    #[default]
    Skip,
    /// Added: one more of the family.
    Add,
}

/// What an import does with rows that look like somebody known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct TwinPolicy {
    /// The same person.
    pub same_person: OnTwin,
    /// Another person with the same phone.
    pub shared_phone: OnSharedPhone,
}

impl TwinPolicy {
    /// What it says of a likeness.
    pub fn of(self, twin: Twin) -> OnTwin {
        match (twin, self.shared_phone) {
            (Twin::PhoneAndName | Twin::NameAndBirth, _) => self.same_person,
            (Twin::PhoneOnly, OnSharedPhone::Skip) => OnTwin::Skip,
            (Twin::PhoneOnly, OnSharedPhone::Add) => OnTwin::Add,
        }
    }
}

/// A name folded for comparing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NameKey(Vec<String>);

impl NameKey {
    /// The words of family and given name, in any script.
    pub fn of(family: &str, given: &str) -> Self {
        let words = [family, given].into_iter().flat_map(|part| part.split([' ', '-']));
        Self(words.filter_map(|word| FoldedWord::of(word).map(|folded| folded.loose().to_owned())).collect())
    }

    /// Whether two names can be the same person's: every word of the shorter one has a word like it in the longer one.
    pub fn alike(&self, other: &Self) -> bool {
        let (short, long) = if self.0.len() <= other.0.len() { (self, other) } else { (other, self) };
        !short.0.is_empty() && short.0.iter().all(|word| long.0.iter().any(|candidate| like(word, candidate)))
    }
}

/// Whether two folded words are the same but for a slip.
fn like(one: &str, other: &str) -> bool {
    one == other || (one.len().min(other.len()) >= 4 && strsim::osa_distance(one, other) <= 1)
}

/// What was met so far in a file, for telling twins before anything is written.
#[derive(Debug, Default)]
pub struct Twins {
    people: Vec<(u64, NameKey)>,
    by_phone: HashMap<u64, Vec<u32>>,
    by_birth: HashMap<BirthDate, Vec<u32>>,
}

impl Twins {
    /// The earlier row that describes the same person, the surest first.
    pub fn find(&self, personal: &Personal) -> Option<(u64, Twin)> {
        let name = NameKey::of(&personal.name.family, &personal.name.given);
        let met = |at: &u32| self.people.get(*at as usize);
        let phones = personal.phones.iter().filter_map(|phone| self.by_phone.get(&number(phone.digits()))).flatten();
        let by_phone = phones
            .filter_map(met)
            .map(|(row, other)| (*row, if name.alike(other) { Twin::PhoneAndName } else { Twin::PhoneOnly }));
        let born = personal.birth.and_then(|birth| self.by_birth.get(&birth)).into_iter().flatten();
        let by_birth =
            born.filter_map(met).filter(|(_, other)| name.alike(other)).map(|(row, _)| (*row, Twin::NameAndBirth));
        by_phone.chain(by_birth).min_by_key(|(row, twin)| (*twin, *row))
    }

    /// Remembers a row that becomes a client.
    pub fn add(&mut self, row: u64, personal: &Personal) {
        let Ok(at) = u32::try_from(self.people.len()) else { return };
        self.people.push((row, NameKey::of(&personal.name.family, &personal.name.given)));
        for phone in &personal.phones {
            self.by_phone.entry(number(phone.digits())).or_default().push(at);
        }
        if let Some(birth) = personal.birth {
            self.by_birth.entry(birth).or_default().push(at);
        }
    }
}

/// A phone's digits as a number: E.164 has at most fifteen.
fn number(digits: &str) -> u64 {
    digits.parse().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::domain::client::ClientDraft;
    use crate::domain::market::Market;

    #[test]
    fn names_alike() {
        for (one, other, expected) in [
            (("Садыкова", "Айгерим"), ("Sadykova", "Aigerim"), true),
            (("Нович", "Анна"), ("Анна", "Нович"), true),
            (("", "Анна"), ("Иванова", "Анна"), true),
            (("Иванова", "Анна"), ("Иванова", "Ольга"), false),
            (("Kowalska", "Łucja"), ("Kowalska", "Lucja"), true),
            (("", ""), ("Иванова", "Ольга"), false),
        ] {
            assert_eq!(NameKey::of(one.0, one.1).alike(&NameKey::of(other.0, other.1)), expected, "{one:?} {other:?}");
        }
    }

    #[test]
    fn twins_within_a_file() {
        let person = |given: &str, family: &str, phone: &str, birth: &str| {
            let draft = ClientDraft {
                family: family.to_owned(),
                given: given.to_owned(),
                phones: vec![phone.to_owned()],
                birth: birth.to_owned(),
                ..ClientDraft::default()
            };
            draft.check(Market::Kz, date(2026, 11, 22)).expect("a good card")
        };
        let mut twins = Twins::default();
        twins.add(2, &person("Айгерим", "Садыкова", "87011234567", "1992-03-08"));
        for (other, expected) in [
            (person("Aigerim", "Sadykova", "+77011234567", ""), Some((2, Twin::PhoneAndName))),
            (person("Мадина", "Оспанова", "87011234567", ""), Some((2, Twin::PhoneOnly))),
            (person("Айгерим", "Садыкова", "87770000000", "1992-03-08"), Some((2, Twin::NameAndBirth))),
            (person("Ольга", "Ким", "87770000000", "1992-03-08"), None),
            (person("Айгерим", "Садыкова", "87770000000", ""), None),
        ] {
            assert_eq!(twins.find(&other), expected);
        }
    }
}
