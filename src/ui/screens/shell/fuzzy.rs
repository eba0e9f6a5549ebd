//! Finding a command by some of its letters.

/// How well typed letters fit a name: `None` where a letter is missing; more is better. Letters in a row, at the start of
/// a word and at the start of the name count more.
pub(super) fn score(typed: &str, name: &str) -> Option<u32> {
    let name: Vec<char> = name.to_lowercase().chars().collect();
    let mut total = 0;
    let mut at = 0;
    let mut last = None;
    for letter in typed.to_lowercase().chars().filter(|letter| !letter.is_whitespace()) {
        let found = name.iter().skip(at).position(|other| *other == letter)? + at;
        let starts_word = found == 0 || name.get(found - 1).is_some_and(|before| !before.is_alphanumeric());
        let follows = last.is_some_and(|last: usize| last + 1 == found);
        total += 1 + if follows { 4 } else { 0 } + if starts_word { 3 } else { 0 } + if found == 0 { 2 } else { 0 };
        last = Some(found);
        at = found + 1;
    }
    Some(total)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn better_fits_score_more() {
        for (typed, better, worse) in [
            ("find", "Find a client", "File: bring in clients and documents"),
            ("fc", "Find a client", "Effect"),
            ("til", "Till", "Utility list"),
            ("найти", "Найти клиента", "Нанесение айти"),
        ] {
            assert!(score(typed, better) > score(typed, worse), "{typed}");
        }
        assert_eq!(score("xyz", "Find a client"), None);
        assert_eq!(score("", "Find a client"), Some(0));
    }
}
