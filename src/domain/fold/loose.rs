//! The loose forms: the usual Latin ways of writing one sound become one letter.

/// Letter groups and the one letter that stands for all ways of writing their sound; longer groups first.
/// `w` is free for `sh`, since the letter w itself becomes v.
const GROUPS: &[(&str, &str)] = &[
    ("shch", "w"),
    ("szcz", "w"),
    ("sch", "w"),
    ("tch", "c"),
    ("dzh", "z"),
    ("sh", "w"),
    ("sz", "w"),
    ("ch", "c"),
    ("cz", "c"),
    ("ts", "c"),
    ("tz", "c"),
    ("zh", "z"),
    ("rz", "z"),
    ("kh", "h"),
    ("gh", "g"),
    ("ph", "f"),
    ("th", "t"),
    ("ck", "k"),
    ("x", "ks"),
    ("q", "k"),
    ("w", "v"),
    ("y", "i"),
    ("j", "i"),
];

/// The loose forms of a plain one: the usual reading, then those in which a Latin letter of two sounds is read the
/// other way. What was written in Cyrillic has one reading only.
pub fn forms(plain: &str, from_cyrillic: bool) -> Vec<String> {
    let mut forms = vec![merge(plain, &[])];
    if !from_cyrillic {
        if plain.contains("ch") {
            forms.push(merge(plain, &[("ch", "h")])); // Polish Michał, Russian Михал
        }
        if plain.contains('j') {
            forms.push(merge(plain, &[("dj", "z"), ("j", "z")])); // Kazakh Janar, Zhanar
        }
        if hard_c(plain) {
            forms.push(merge(&harden(plain), &[])); // Victor, Viktor
        }
    }
    forms
}

/// Puts one letter for each group, then drops the soft i before a vowel and doubled letters.
fn merge(plain: &str, first: &[(&str, &str)]) -> String {
    let mut merged = String::with_capacity(plain.len());
    let mut rest = plain;
    while let Some(letter) = rest.chars().next() {
        let group = first.iter().chain(GROUPS).find(|(group, _)| rest.starts_with(group));
        if let Some((group, one)) = group {
            merged.push_str(one);
            rest = &rest[group.len()..];
        } else {
            merged.push(letter);
            rest = &rest[letter.len_utf8()..];
        }
    }
    drop_soft_i(&merged)
}

/// `mariia` and `maria` become `mara`, `ielena` becomes `elena`, `lliudmila` and `ludmila` meet; doubled letters go.
fn drop_soft_i(merged: &str) -> String {
    let mut kept = String::with_capacity(merged.len());
    let mut letters = merged.chars().peekable();
    while let Some(letter) = letters.next() {
        while letters.next_if_eq(&letter).is_some() {}
        let soft = letter == 'i'
            && match letters.peek() {
                Some('e') => true,
                Some('a' | 'o' | 'u') => kept.chars().last().is_some_and(|before| !"aeiou".contains(before)),
                _ => false,
            };
        if !soft && !kept.ends_with(letter) {
            kept.push(letter);
        }
    }
    kept
}

/// Whether a `c` stands where English and German read it as k.
fn hard_c(plain: &str) -> bool {
    plain.char_indices().any(|(at, letter)| letter == 'c' && is_hard(&plain[at + 1..]))
}

/// Writes k for each hard c.
fn harden(plain: &str) -> String {
    plain
        .char_indices()
        .map(|(at, letter)| if letter == 'c' && is_hard(&plain[at + 1..]) { 'k' } else { letter })
        .collect()
}

fn is_hard(after: &str) -> bool {
    !after.starts_with(['h', 'z', 'e', 'i', 'y', 'k'])
}
