//! Misspelt words meet where letters are left out (the deletion index of SymSpell): a word one slip away from another
//! equals it after at most one letter is left out of each.

/// How many first letters of a word take part. Later slips are found by the beginning and told by the distance.
const PREFIX: usize = 7;

/// The slips forgiven in a typed word of so many letters: none below four, one from four, two from seven.
pub const fn forgiven(letters: usize) -> usize {
    match letters {
        0..=3 => 0,
        4..=6 => 1,
        _ => 2,
    }
}

/// The numbers under which a word of the index stands. A typed word may be one letter longer than the stored one.
pub fn kept(word: &str) -> Vec<i64> {
    if !word.is_ascii() || word.len() < 3 {
        return Vec::new();
    }
    left_out(word, forgiven(word.len() + 1))
}

/// The numbers under which a typed word looks.
pub fn sought(word: &str) -> Vec<i64> {
    if !word.is_ascii() || forgiven(word.len()) == 0 {
        return Vec::new();
    }
    left_out(word, forgiven(word.len()))
}

/// Whether a typed word is the stored one with no more slips than are forgiven: a letter wrong, missing, too many, or
/// two neighbours exchanged.
pub fn is_slip_of(typed: &str, stored: &str) -> bool {
    typed.len().abs_diff(stored.len()) <= forgiven(typed.len())
        && strsim::osa_distance(typed, stored) <= forgiven(typed.len())
}

/// The beginning of a word as it is, and with up to `most` letters left out, each as a number.
fn left_out(word: &str, most: usize) -> Vec<i64> {
    let start: Vec<u8> = word.bytes().take(PREFIX).collect();
    let mut level = vec![start];
    let mut numbers: Vec<i64> = level.iter().map(|word| number(word)).collect();
    for _ in 0..most {
        let mut next: Vec<Vec<u8>> = Vec::new();
        for word in &level {
            for at in 0..word.len() {
                let mut shorter = word.clone();
                shorter.remove(at);
                if !next.contains(&shorter) {
                    next.push(shorter);
                }
            }
        }
        numbers.extend(next.iter().map(|word| number(word)));
        level = next;
    }
    numbers.sort_unstable();
    numbers.dedup();
    numbers
}

/// At most seven letters or digits, five and a half bits each, as one number without collisions.
fn number(word: &[u8]) -> i64 {
    word.iter().fold(0, |number, letter| {
        let place = match letter {
            b'a'..=b'z' => letter - b'a' + 1,
            b'0'..=b'9' => letter - b'0' + 27,
            _ => 37,
        };
        number * 38 + i64::from(place)
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn found(typed: &str, stored: &str) -> bool {
        let kept = kept(stored);
        sought(typed).iter().any(|number| kept.contains(number)) && is_slip_of(typed, stored)
    }

    #[test]
    fn slips_of_the_finger() {
        for (typed, stored, expected) in [
            ("aigerim", "aigerim", true),
            ("aigirim", "aigerim", true),
            ("agerim", "aigerim", true),
            ("aigreim", "aigerim", true),
            ("aigerimm", "aigerim", true),
            ("sadikva", "sadikova", true),
            ("sdikva", "sadikova", false), // two slips in six letters
            ("kovalcki", "kovalcik", true),
            ("ana", "anna", false), // three letters: too short to guess
            ("annna", "anna", true),
            ("olga", "olta", true),
            ("olga", "inna", false),
        ] {
            assert_eq!(found(typed, stored), expected, "{typed} {stored}");
        }
    }

    proptest! {
        #[test]
        fn one_slip_is_always_found(stored in "[a-z]{4,14}", at in 0usize..14, letter in "[a-z]", kind in 0u8..4) {
            let mut letters: Vec<char> = stored.chars().collect();
            let at = at % letters.len();
            let new = letter.chars().next().unwrap();
            match kind {
                0 => letters[at] = new,
                1 => { letters.insert(at, new); }
                2 if letters.len() > 4 => { letters.remove(at); }
                _ => { let next = (at + 1) % letters.len(); if next > at { letters.swap(at, next); } }
            }
            let typed: String = letters.into_iter().collect();
            prop_assert!(found(&typed, &stored), "{} {}", typed, stored);
        }
    }
}
