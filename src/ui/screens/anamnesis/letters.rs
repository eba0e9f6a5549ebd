//! Letters and digits as answers, whatever language stands on the screen.

use crate::domain::language::Language;

/// The languages that stand on the screen: that of the question and that of the console.
pub(super) type Shown = [Language; 2];

/// What a letter answers: the letters of the languages that stand on the screen, and `y` and `n` always.
///
/// On a Russian keyboard `н` lies where `y` lies on a Latin one. It says no where Russian stands on the screen, and
/// nothing where it does not: better no answer than the opposite of the one that was meant.
pub(super) fn is_yes(letter: char, shown: Shown) -> Option<bool> {
    let letter = letter.to_lowercase().next().unwrap_or(letter);
    match letter {
        'y' | 'д' | '1' | '是' | '有' => Some(true),
        't' if shown.contains(&Language::Pl) => Some(true),
        'n' | '2' | '0' | '否' | '无' => Some(false),
        'н' if shown.contains(&Language::Ru) => Some(false),
        _ => None,
    }
}

/// The place of a digit: 1 is the first, 0 the tenth, then letters from `a`.
pub(super) fn digit(letter: char) -> Option<usize> {
    match letter.to_ascii_lowercase() {
        '0' => Some(9),
        letter @ '1'..='9' => usize::try_from(letter.to_digit(10)?).ok()?.checked_sub(1),
        letter @ 'a'..='j' => Some(usize::try_from(letter.to_digit(20)?).ok()?),
        _ => None,
    }
}

/// The key that chooses the option of a place.
pub(super) fn key_of(at: usize) -> char {
    "1234567890abcdefghij".chars().nth(at).unwrap_or(' ')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_answer_in_each_language() {
        use Language::{En, Pl, Ru, Zh};
        for (letter, shown, expected) in [
            ('y', [Ru, Ru], Some(true)),
            ('Д', [En, Ru], Some(true)),
            ('н', [Ru, En], Some(false)),
            ('н', [Pl, Ru], Some(false)),
            ('н', [En, En], None),
            ('t', [Ru, Pl], Some(true)),
            ('t', [En, En], None),
            ('N', [Pl, Pl], Some(false)),
            ('1', [Zh, Zh], Some(true)),
            ('2', [Zh, Zh], Some(false)),
            ('x', [En, En], None),
        ] {
            assert_eq!(is_yes(letter, shown), expected, "{letter} {shown:?}");
        }
    }

    #[test]
    fn every_option_has_a_key() {
        for at in 0..20 {
            assert_eq!(digit(key_of(at)), Some(at));
        }
    }
}
