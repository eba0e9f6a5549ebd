//! Names as people bear them: with a family name and a patronymic, or one name alone.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::text::clean_line_to;

/// The longest name part kept, in characters.
pub const NAME_CHARS_MAX: usize = 80;

/// Why a name is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum BadName {
    /// No part has a letter.
    #[error("a name needs at least one letter")]
    Empty,
}

/// A person's name. At least one of family and given name is there; one name alone stands as the given name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ClientName {
    /// The family name; empty where the person has none or did not say.
    pub family: String,
    /// The given name.
    pub given: String,
    /// The patronymic, where the language has one.
    pub patronymic: String,
}

impl ClientName {
    /// Cleans the parts and checks that there is a name in them.
    pub fn new(family: &str, given: &str, patronymic: &str) -> Result<Self, BadName> {
        let part = |raw: &str| clean_line_to(raw, NAME_CHARS_MAX);
        let (mut family, mut given, patronymic) = (part(family), part(given), part(patronymic));
        if given.is_empty() {
            std::mem::swap(&mut family, &mut given);
        }
        if !given.chars().chain(family.chars()).any(char::is_alphanumeric) {
            return Err(BadName::Empty);
        }
        Ok(Self { family, given, patronymic })
    }

    /// As one says it: given name and family name; Chinese names family first and without a space.
    pub fn spoken(&self) -> String {
        if self.family.is_empty() {
            return self.given.clone();
        }
        if is_han(&self.family) && is_han(&self.given) {
            return format!("{}{}", self.family, self.given);
        }
        format!("{} {}", self.given, self.family)
    }

    /// As a list is sorted and a document written: family name, given name, patronymic.
    pub fn formal(&self) -> String {
        if is_han(&self.family) && is_han(&self.given) {
            return self.spoken();
        }
        let parts = [&self.family, &self.given, &self.patronymic];
        parts.into_iter().filter(|part| !part.is_empty()).map(String::as_str).collect::<Vec<_>>().join(" ")
    }

    /// The name by which one greets: the given name, or the whole for Chinese names of one letter.
    pub fn greeting(&self) -> String {
        if is_han(&self.given) && self.given.chars().count() == 1 { self.spoken() } else { self.given.clone() }
    }
}

/// Whether a text consists of Han characters alone.
fn is_han(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|letter| matches!(letter, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}' | '·'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_as_they_are_said_and_written() {
        for (family, given, patronymic, spoken, formal) in [
            ("Садыкова", "Айгерим", "Маратовна", "Айгерим Садыкова", "Садыкова Айгерим Маратовна"),
            ("Kowalczyk", "Ewa", "", "Ewa Kowalczyk", "Kowalczyk Ewa"),
            ("张", "伟", "", "张伟", "张伟"),
            ("欧阳", "小明", "", "欧阳小明", "欧阳小明"),
            ("", "Madonna", "", "Madonna", "Madonna"),
            ("Madonna", "", "", "Madonna", "Madonna"),
            (" Nowak\u{1b}[31m ", "\u{202e}Anna", "", "Anna Nowak", "Nowak Anna"),
        ] {
            let name = ClientName::new(family, given, patronymic).expect("a good name");
            assert_eq!((name.spoken().as_str(), name.formal().as_str()), (spoken, formal));
        }
        for empty in ["", "  ", "\u{200b}", "\u{1b}[2J", "—"] {
            assert_eq!(ClientName::new(empty, empty, "Маратовна"), Err(BadName::Empty), "{empty:?}");
        }
    }
}
