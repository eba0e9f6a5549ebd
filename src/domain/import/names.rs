//! One cell with a whole name, split into its parts.

/// The parts of a name as a cell gave them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NameParts {
    /// The family name; empty where none was given.
    pub family: String,
    /// The given name or names.
    pub given: String,
    /// The patronymic; empty where none was given.
    pub patronymic: String,
    /// What stood beside the name: `(ботокс)`, a number, a title. It goes to the notes.
    pub aside: Vec<String>,
}

/// Chinese family names of two characters.
const TWO_CHARACTER_FAMILIES: [&str; 16] = [
    "欧阳", "司马", "上官", "诸葛", "司徒", "夏侯", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "端木", "长孙",
    "宇文", "南宫",
];

/// Titles that people write after a Chinese family name.
const HAN_TITLES: [&str; 6] = ["女士", "小姐", "先生", "太太", "老师", "阿姨"];

/// Endings of family names in Russian, Kazakh and Polish, in both scripts.
const FAMILY_ENDINGS: [&str; 30] = [
    "ов",
    "ова",
    "ев",
    "ева",
    "ёв",
    "ёва",
    "ин",
    "ина",
    "ын",
    "ына",
    "ский",
    "ская",
    "цкий",
    "цкая",
    "енко",
    "чук",
    "ян",
    "швили",
    "ova",
    "eva",
    "ov",
    "ev",
    "ski",
    "ska",
    "cki",
    "cka",
    "wicz",
    "czyk",
    "czuk",
    "enko",
];

/// Given names that end like family names.
const GIVEN_NAMES: [&str; 34] = [
    "марина",
    "екатерина",
    "ирина",
    "полина",
    "кристина",
    "алина",
    "дина",
    "нина",
    "галина",
    "арина",
    "карина",
    "регина",
    "сабина",
    "ангелина",
    "валентина",
    "антонина",
    "мадина",
    "марьяна",
    "альбина",
    "амина",
    "ева",
    "лев",
    "константин",
    "мартин",
    "эльмира",
    "севастьян",
    "алевтина",
    "мирина",
    "злата",
    "камила",
    "evа",
    "eva",
    "лина",
    "василина",
];

/// Reads a whole name from a cell.
pub fn read_name(text: &str) -> NameParts {
    let mut parts = NameParts::default();
    let plain = without_asides(text, &mut parts.aside);
    if let Some((family, rest)) = plain.split_once([',', '，']) {
        parts.family = proper_case(family.trim());
        let words: Vec<&str> = rest.split_whitespace().collect();
        let (patronymics, given): (Vec<&str>, Vec<&str>) = words.into_iter().partition(|word| is_patronymic(word));
        parts.given = proper_case(&given.join(" "));
        parts.patronymic = proper_case(&patronymics.join(" "));
        return parts;
    }
    let words: Vec<&str> = plain.split_whitespace().collect();
    if words.first().is_some_and(|word| word.chars().all(is_han)) {
        read_han(&words, &mut parts);
        return parts;
    }
    let words = joined_patronymics(&words);
    let [family, given, patronymic] = arrange(&words);
    parts.family = proper_case(&family);
    parts.given = proper_case(&given);
    parts.patronymic = proper_case(&patronymic);
    parts
}

/// Takes bracketed words, numbers and signs out of the text.
fn without_asides(text: &str, aside: &mut Vec<String>) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut inside = String::new();
    let mut depth = 0_u8;
    for letter in text.chars() {
        match letter {
            '(' | '[' | '（' | '【' => depth = depth.saturating_add(1),
            ')' | ']' | '）' | '】' if depth > 0 => {
                depth -= 1;
                if depth == 0 && !inside.trim().is_empty() {
                    aside.push(inside.trim().to_owned());
                    inside.clear();
                }
                plain.push(' ');
            }
            letter if depth > 0 => inside.push(letter),
            letter => plain.push(letter),
        }
    }
    if !inside.trim().is_empty() {
        aside.push(inside.trim().to_owned());
    }
    let (words, signs): (Vec<&str>, Vec<&str>) =
        plain.split_whitespace().partition(|word| word.chars().any(char::is_alphabetic));
    // A hyphen between two spaces is only punctuation; a number means something.
    aside.extend(signs.into_iter().filter(|sign| sign.bytes().any(|byte| byte.is_ascii_digit())).map(str::to_owned));
    words.join(" ")
}

/// A Chinese name: the family name stands first; what follows in Latin letters is its transcription.
fn read_han(words: &[&str], parts: &mut NameParts) {
    let mut han: String = words.iter().take_while(|word| word.chars().all(is_han)).copied().collect();
    let rest: Vec<&str> = words.iter().skip_while(|word| word.chars().all(is_han)).copied().collect();
    if !rest.is_empty() {
        parts.aside.push(rest.join(" "));
    }
    for title in HAN_TITLES {
        if let Some(name) = han.strip_suffix(title).filter(|name| !name.is_empty()) {
            parts.aside.push(han.clone());
            han = name.to_owned();
            break;
        }
    }
    let double = TWO_CHARACTER_FAMILIES.iter().any(|family| han.starts_with(family)) && han.chars().count() > 2;
    let family: String = han.chars().take(if double { 2 } else { 1 }).collect();
    let given = han[family.len()..].to_owned();
    // One character alone is how she is called.
    (parts.family, parts.given) =
        if given.is_empty() && parts.aside.is_empty() { (given, family) } else { (family, given) };
}

/// Whether a letter is a Chinese character.
fn is_han(letter: char) -> bool {
    ('\u{3400}'..='\u{9fff}').contains(&letter) || letter == '·'
}

/// `Ахмет кызы` is one patronymic.
fn joined_patronymics(words: &[&str]) -> Vec<String> {
    let mut joined: Vec<String> = Vec::with_capacity(words.len());
    for word in words {
        let small = word.to_lowercase();
        let particle = ["кызы", "қызы", "улы", "ұлы", "оглы", "оғлы", "kyzy", "uly", "ogly"].contains(&small.as_str());
        match joined.last_mut() {
            Some(last) if particle && words.len() > 2 => {
                last.push(' ');
                last.push_str(word);
            }
            _ => joined.push((*word).to_owned()),
        }
    }
    joined
}

/// Whether a word is a patronymic by its ending.
fn is_patronymic(word: &str) -> bool {
    const ENDINGS: [&str; 16] = [
        "вич",
        "вна",
        "ична",
        "инична",
        "льич",
        "мич",
        "қызы",
        "кызы",
        "ұлы",
        "оглы",
        "оғлы",
        "улы",
        "vich",
        "vna",
        "kyzy",
        "uly",
    ];
    let small = word.to_lowercase();
    small.chars().count() > 4 && ENDINGS.iter().any(|ending| small.ends_with(ending))
}

/// Whether a word is a family name by its ending.
fn is_family(word: &str) -> bool {
    let small = word.to_lowercase();
    small.chars().count() > 3
        && !GIVEN_NAMES.contains(&small.as_str())
        && FAMILY_ENDINGS.iter().any(|ending| small.ends_with(ending))
}

/// Family, given and patronymic of a name's words.
fn arrange(words: &[String]) -> [String; 3] {
    let some = |range: &[String]| range.join(" ");
    let none = String::new();
    let cyrillic = words.iter().any(|word| word.chars().any(|letter| ('\u{400}'..='\u{52f}').contains(&letter)));
    match words {
        [] => [none.clone(), none.clone(), none],
        [only] => [none.clone(), only.clone(), none],
        [given, patronymic] if is_patronymic(patronymic) && !is_family(given) => {
            [none, given.clone(), patronymic.clone()]
        }
        [first, second] => match (is_family(first), is_family(second)) {
            (true, false) => [first.clone(), second.clone(), none],
            (false, true) => [second.clone(), first.clone(), none],
            _ if cyrillic => [first.clone(), second.clone(), none],
            _ => [second.clone(), first.clone(), none],
        },
        [family, given @ .., patronymic] if is_patronymic(patronymic) => {
            [family.clone(), some(given), patronymic.clone()]
        }
        [given, patronymic, family @ ..] if is_patronymic(patronymic) => {
            [some(family), given.clone(), patronymic.clone()]
        }
        [family, given @ ..] if cyrillic || is_family(family) => [family.clone(), some(given), none],
        [given @ .., family] => [family.clone(), some(given), none],
    }
}

/// `ИВАНОВА` and `иванова` become `Иванова`; mixed case is left as its owner writes it.
fn proper_case(name: &str) -> String {
    let mixed = name.chars().any(char::is_lowercase) && name.chars().any(char::is_uppercase);
    if mixed {
        return name.to_owned();
    }
    let mut proper = String::with_capacity(name.len());
    let mut begins = true;
    for letter in name.chars() {
        if begins {
            proper.extend(letter.to_uppercase());
        } else {
            proper.extend(letter.to_lowercase());
        }
        begins = !letter.is_alphabetic() && letter != '\'' && letter != '’';
    }
    proper
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_names_split_into_parts() {
        for (text, family, given, patronymic, aside) in [
            ("Иванова Анна Петровна", "Иванова", "Анна", "Петровна", ""),
            ("Анна Петровна Иванова", "Иванова", "Анна", "Петровна", ""),
            ("Анна Петровна", "", "Анна", "Петровна", ""),
            ("Иванова Анна", "Иванова", "Анна", "", ""),
            ("Анна Иванова", "Иванова", "Анна", "", ""),
            ("Ирина Иванова", "Иванова", "Ирина", "", ""),
            ("Ким Ольга", "Ким", "Ольга", "", ""),
            ("ИВАНОВА АННА", "Иванова", "Анна", "", ""),
            ("айгерим", "", "Айгерим", "", ""),
            ("Айгерим (ботокс)", "", "Айгерим", "", "ботокс"),
            ("Айгерим (ботокс", "", "Айгерим", "", "ботокс"),
            ("Сатпаева Айгуль Маратқызы", "Сатпаева", "Айгуль", "Маратқызы", ""),
            ("Алиева Лейла Ахмет кызы", "Алиева", "Лейла", "Ахмет кызы", ""),
            ("Anna Nowak", "Nowak", "Anna", "", ""),
            ("Kowalska Ewa", "Kowalska", "Ewa", "", ""),
            ("Anna Maria Nowak-Kowalska", "Nowak-Kowalska", "Anna Maria", "", ""),
            ("Nowak, Anna", "Nowak", "Anna", "", ""),
            ("NOWAK-WILK, ANNA", "Nowak-Wilk", "Anna", "", ""),
            ("张伟", "张", "伟", "", ""),
            ("欧阳娜娜", "欧阳", "娜娜", "", ""),
            ("王女士", "王", "", "", "王女士"),
            ("张伟 Zhang Wei", "张", "伟", "", "Zhang Wei"),
            ("Анна 2", "", "Анна", "", "2"),
            ("Анна - Мария", "Анна", "Мария", "", ""),
            ("O'Brien Mary", "Mary", "O'Brien", "", ""),
            ("  ", "", "", "", ""),
            ("()", "", "", "", ""),
        ] {
            let read = read_name(text);
            let got = (&*read.family, &*read.given, &*read.patronymic, &*read.aside.join("|"));
            assert_eq!(got, (family, given, patronymic, aside), "{text:?}");
        }
    }
}
