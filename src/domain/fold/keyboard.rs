//! What was meant when the keyboard stood in the other layout: «fquthbv» is Айгерим, «фшпукшь» is Aigerim.

/// The keys of the American layout and what the Russian one has on them.
const RUSSIAN: (&str, &str) = ("`qwertyuiop[]asdfghjkl;'zxcvbnm,.", "ёйцукенгшщзхъфывапролджэячсмитьбю");
/// The keys with Kazakh letters on the Kazakh layout, above the Russian ones.
const KAZAKH: (&str, &str) = ("2345890-=", "әіңғүұқөһ");

/// The same keys in the other layouts: none where the text has no letter of theirs.
pub fn other_layouts(typed: &str) -> Vec<String> {
    let typed = typed.to_lowercase();
    let mut readings = Vec::new();
    if typed.chars().any(|letter| letter.is_ascii_alphabetic()) {
        readings.push(through(&typed, &[RUSSIAN]));
        if typed.chars().any(|letter| KAZAKH.0.contains(letter)) {
            readings.push(through(&typed, &[RUSSIAN, KAZAKH]));
        }
    } else if typed.chars().any(|letter| RUSSIAN.1.contains(letter) || KAZAKH.1.contains(letter)) {
        readings.push(through(&typed, &[(RUSSIAN.1, RUSSIAN.0), (KAZAKH.1, KAZAKH.0)]));
    }
    readings
}

/// Puts for each letter the one that lies on the same key.
fn through(typed: &str, layouts: &[(&str, &str)]) -> String {
    let swap = |letter: char| {
        layouts
            .iter()
            .find_map(|(from, to)| from.chars().position(|key| key == letter).and_then(|at| to.chars().nth(at)))
    };
    typed.chars().map(|letter| swap(letter).unwrap_or(letter)).collect()
}
