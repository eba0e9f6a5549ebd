//! The order of names: the family first in Chinese, the given name first elsewhere.

use crate::domain::market::Market;

/// Whether a text is written in Chinese characters.
fn is_han(text: &str) -> bool {
    let mut letters = text.chars().filter(|c| c.is_alphabetic()).peekable();
    letters.peek().is_some()
        && letters.all(|c| matches!(c, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3134f}'))
}

/// The parts that are there, with one space between them.
fn joined(parts: [&str; 3]) -> String {
    parts.into_iter().map(str::trim).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The whole name as it is read: `张伟`, `Aigerim Sadykova`, `Ольга Ивановна Петрова`; in China Latin letters too put the
/// family first: `Zhang Wei`.
pub fn full_name(family: &str, given: &str, patronymic: &str, market: Market) -> String {
    let (family_name, given_name) = (family.trim(), given.trim());
    if is_han(family_name) && (given_name.is_empty() || is_han(given_name)) {
        return format!("{family_name}{given_name}");
    }
    match market {
        Market::Cn => joined([family_name, given_name, patronymic]),
        Market::Kz | Market::Ru | Market::Pl => joined([given_name, patronymic, family_name]),
    }
}

/// How a person is spoken to: given name and patronymic where she has one, else the given name; Chinese by the whole
/// name.
pub fn address_name(family: &str, given: &str, patronymic: &str) -> String {
    if given.trim().is_empty() || is_han(given) {
        return full_name(family, given, patronymic, Market::Cn);
    }
    joined([given, patronymic, ""])
}

/// A name in little room: `Aigerim S.`; Chinese names are short already.
pub fn initial_name(family: &str, given: &str, market: Market) -> String {
    let initial: String = family.trim().chars().take(1).collect();
    if given.trim().is_empty() || initial.is_empty() || is_han(family) || market == Market::Cn {
        return full_name(family, given, "", market);
    }
    format!("{} {initial}.", given.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_their_order() {
        use Market::{Cn, Kz, Pl, Ru};
        for (family, given, patronymic, market, full, address, initial) in [
            ("Sadykova", "Aigerim", "", Kz, "Aigerim Sadykova", "Aigerim", "Aigerim S."),
            ("Петрова", "Ольга", "Ивановна", Ru, "Ольга Ивановна Петрова", "Ольга Ивановна", "Ольга П."),
            ("张", "伟", "", Cn, "张伟", "张伟", "张伟"),
            ("张", "伟", "", Kz, "张伟", "张伟", "张伟"),
            ("Zhang", "Wei", "", Cn, "Zhang Wei", "Wei", "Zhang Wei"),
            ("Żak", "Łucja", "", Pl, "Łucja Żak", "Łucja", "Łucja Ż."),
            ("", "Anna", "", Pl, "Anna", "Anna", "Anna"),
            ("Kim", "", "", Kz, "Kim", "Kim", "Kim"),
            (" Kim ", " Vera ", " ", Kz, "Vera Kim", "Vera", "Vera K."),
        ] {
            assert_eq!(full_name(family, given, patronymic, market), full);
            assert_eq!(address_name(family, given, patronymic), address);
            assert_eq!(initial_name(family, given, market), initial);
        }
    }
}
