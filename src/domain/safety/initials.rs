//! The letter by which a person shows that they have read a name: an allergy is confirmed by a letter of its own, never
//! by a key that a hand presses by habit.
//!
//! Each name has the first of its letters that no name before it has taken, so that one press confirms one name and a held
//! key no second one; where all are taken, a digit. The press is understood in another script and on another keyboard
//! layout.

use crate::domain::fold::{other_layouts, plain};

/// The letter of one name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Initial {
    /// Where it stands in the name, in bytes.
    pub at: usize,
    /// How many bytes it takes there; none for a digit that is no part of the name.
    pub length: usize,
    /// The letter itself, small; of a Chinese character the first of its pinyin.
    pub letter: char,
    /// Whether the letter has to be told, since nobody can read it off the name: of Chinese characters, and a digit.
    pub is_told: bool,
    /// The letter in the Latin alphabet.
    latin: char,
}

/// The letters of some names, in their order. Only where the digits run out too a name has none.
pub fn initials(names: &[String]) -> Vec<Option<Initial>> {
    let mut taken: Vec<char> = Vec::new();
    names
        .iter()
        .map(|name| {
            let free = |one: &Initial| !taken.contains(&one.letter) && !taken.contains(&one.latin);
            let own = name.char_indices().filter_map(|(at, letter)| initial(at, letter));
            let digits = ('1'..='9').map(|letter| Initial { at: 0, length: 0, letter, is_told: true, latin: letter });
            let found = own.chain(digits).find(free);
            taken.extend(found.iter().flat_map(|one| [one.letter, one.latin]));
            found
        })
        .collect()
}

/// What a character is pressed by; nothing where it is no letter.
fn initial(at: usize, written: char) -> Option<Initial> {
    if !written.is_alphanumeric() {
        return None;
    }
    let latin = plain(written.encode_utf8(&mut [0; 4])).chars().next()?;
    let is_told = is_han(written);
    let letter = if is_told { latin } else { written.to_lowercase().next()? };
    Some(Initial { at, length: written.len_utf8(), letter, is_told, latin })
}

/// Whether a character is Chinese: it is no key of a keyboard.
fn is_han(letter: char) -> bool {
    matches!(letter, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}')
}

/// Whose letter was pressed: the very letter goes before the same sound in another script, and that before the letter that
/// lies on the same key of another layout.
pub fn pressed(initials: &[Option<Initial>], typed: char) -> Option<usize> {
    let typed = typed.to_lowercase().next()?;
    let is = |letter: char| {
        let place = |means: fn(&Initial) -> char| {
            initials.iter().position(|one| one.as_ref().is_some_and(|one| means(one) == letter))
        };
        place(|one| one.letter).or_else(|| place(|one| one.latin))
    };
    let text = typed.to_string();
    is(typed)
        .or_else(|| plain(&text).chars().next().and_then(is))
        .or_else(|| other_layouts(&text).iter().filter_map(|other| other.chars().next()).find_map(is))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letters(names: &[&str]) -> String {
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        initials(&names).into_iter().map(|one| one.map_or('-', |one| one.letter)).collect()
    }

    #[test]
    fn each_name_has_a_letter_of_its_own() {
        for (names, expected) in [
            (&["lidocaine"][..], "l"),
            (&["lidocaine", "latex"], "la"),
            (&["Lidocaine", "latex", "lac", "la"], "lac1"), // of the last all letters are taken
            (&["лидокаин", "латекс", "мёд"], "лам"),
            (&["лидокаин", "latex"], "лa"), // л sounds as l: two keys that a hand would mix up
            (&["łubin"], "ł"),
            (&["利多卡因", "乳胶"], "lr"),
            (&["利多卡因", "lidocaine"], "li"),
            (&["2-phenoxyethanol"], "2"),
            (&["— ?"], "1"),
        ] {
            assert_eq!(letters(names), expected, "{names:?}");
        }
    }

    #[test]
    fn a_press_is_understood_in_any_script_and_layout() {
        for (names, typed, expected) in [
            (&["lidocaine", "latex"][..], 'l', Some(0)),
            (&["lidocaine", "latex"], 'L', Some(0)),
            (&["lidocaine", "latex"], 'a', Some(1)),
            (&["lidocaine", "latex"], 'x', None),
            (&["lidocaine"], 'л', Some(0)), // the same sound
            (&["lidocaine"], 'д', Some(0)), // the key of l on the Russian layout
            (&["лидокаин"], 'k', Some(0)),  // the key of л on the American one
            (&["лидокаин"], 'l', Some(0)),
            (&["кетопрофен", "лидокаин"], 'k', Some(0)), // the sound goes before the key
            (&["łubin"], 'l', Some(0)),
            (&["利多卡因"], 'l', Some(0)),
            (&["利多卡因"], 'д', Some(0)),
            (&["latex"], '\u{7f}', None),
            (&[], 'l', None),
        ] {
            let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
            assert_eq!(pressed(&initials(&names), typed), expected, "{names:?} {typed}");
        }
    }

    #[test]
    fn the_place_is_that_of_the_letter() {
        let names = ["ёлка".to_owned(), "ель".to_owned(), "利多".to_owned()];
        for (name, one) in names.iter().zip(initials(&names)) {
            let one = one.expect("a free letter");
            assert!(name.get(one.at..one.at + one.length).is_some(), "{name}");
        }
    }
}
