//! One cell with one or several phones, as people write them.

/// What a cell for phones holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PhoneCell {
    /// The numbers as they stood, one each.
    pub numbers: Vec<String>,
    /// Words that stood beside them: `WhatsApp`, `мама`.
    pub words: Vec<String>,
    /// A spreadsheet wrote the number in powers of ten and lost its last digits.
    pub rounded: bool,
}

/// Splits a cell into numbers and the words beside them.
pub fn split_phones(text: &str) -> PhoneCell {
    let mut cell = PhoneCell::default();
    for part in text.split(":::").flat_map(|part| part.split([';', '\n', '|', '、', '，', '；'])) {
        let part = part.trim().trim_start_matches('\'').trim();
        match exponent(part) {
            Exponent::Whole(number) => cell.numbers.push(number),
            Exponent::Rounded => cell.rounded = true,
            Exponent::None => part.split(',').flat_map(by_slash).for_each(|part| take(part.trim(), &mut cell)),
        }
    }
    cell
}

/// Cuts at a slash between two whole numbers; within one number (`701/123-45-67`) it is only a mark.
fn by_slash(part: &str) -> Vec<&str> {
    let pieces: Vec<&str> = part.split(['/', '\\']).collect();
    let whole = |piece: &&str| piece.bytes().filter(u8::is_ascii_digit).count() >= 7;
    if pieces.iter().all(|piece| whole(piece) || !piece.bytes().any(|byte| byte.is_ascii_digit())) {
        pieces
    } else {
        vec![part]
    }
}

/// What a text is that may be written in powers of ten.
enum Exponent {
    /// All digits stand there.
    Whole(String),
    /// Some were lost.
    Rounded,
    /// It is not written so.
    None,
}

/// Reads `7.70112E+10` and `7,7011234567E+10`.
fn exponent(part: &str) -> Exponent {
    let Some((mantissa, power)) = part.split_once(['E', 'e', 'Е', 'е']) else { return Exponent::None };
    let power = power.strip_prefix('+').and_then(|power| power.parse().ok()).filter(|power: &usize| *power < 20);
    let Some(power) = power else { return Exponent::None };
    let (whole, fraction) = mantissa.split_once(['.', ',']).unwrap_or((mantissa, ""));
    let figures = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.len() != 1 || !figures(whole) || !figures(fraction) {
        return Exponent::None;
    }
    // Up to two figures short may be zeros that were not written; more were rounded away.
    let missing = power.saturating_sub(fraction.len());
    if missing > 2 || fraction.len() > power {
        return Exponent::Rounded;
    }
    Exponent::Whole(format!("{whole}{fraction}{}", "0".repeat(missing)))
}

/// Parts the digits and their marks from the words.
fn take(part: &str, cell: &mut PhoneCell) {
    let is_mark = |letter: char| {
        letter.is_ascii_digit() || ('０'..='９').contains(&letter) || " +-().‐‑–—−＋\u{a0}/\u{202f}".contains(letter)
    };
    let (mut number, mut words) = (String::new(), String::new());
    for letter in part.chars() {
        if is_mark(letter) {
            number.push(letter);
            words.push(' ');
        } else if !letter.is_control() {
            words.push(letter);
            if !number.is_empty() {
                number.push(' ');
            }
        }
    }
    let words: Vec<&str> = words.split([' ', ':']).filter(|word| word.chars().any(char::is_alphabetic)).collect();
    let labels = ["тел", "моб", "сот", "tel", "kom", "mob", "phone", "mobile", "手机", "电话", "т", "м"];
    let words: Vec<&str> = words.into_iter().filter(|word| !labels.contains(&word.to_lowercase().as_str())).collect();
    if number.chars().any(char::is_numeric) {
        let begins = |letter: char| letter.is_numeric() || matches!(letter, '+' | '＋' | '(');
        let number = number.trim_start_matches(|letter| !begins(letter));
        cell.numbers.push(number.trim_end_matches(|letter: char| !letter.is_numeric()).to_owned());
    }
    if !words.is_empty() && !is_nothing(&words) {
        cell.words.push(words.join(" "));
    }
}

/// Words that say that there is no phone.
fn is_nothing(words: &[&str]) -> bool {
    words
        .iter()
        .all(|word| ["нет", "none", "null", "n", "a", "brak", "无", "no"].contains(&word.to_lowercase().as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_with_phones() {
        for (text, numbers, words, rounded) in [
            ("+7 (701) 123-45-67", "+7 (701) 123-45-67", "", false),
            ("'+77011234567", "+77011234567", "", false),
            ("87011234567 WhatsApp", "87011234567", "WhatsApp", false),
            ("WhatsApp 87011234567", "87011234567", "WhatsApp", false),
            ("WhatsApp: +7 701 123 45 67 (мама)", "+7 701 123 45 67", "WhatsApp мама", false),
            ("87011234567; 87021234567", "87011234567|87021234567", "", false),
            ("87011234567/87021234567", "87011234567|87021234567", "", false),
            ("8701/123-45-67", "8701/123-45-67", "", false),
            ("87011234567 ::: 87021234567", "87011234567|87021234567", "", false),
            ("тел. 87011234567", "87011234567", "", false),
            ("7.70112E+10", "", "", true),
            ("7,7011234567E+10", "77011234567", "", false),
            ("7,701123456E+10", "77011234560", "", false),
            ("нет", "", "", false),
            ("-", "", "", false),
            ("", "", "", false),
            ("позвонить", "", "позвонить", false),
        ] {
            let cell = split_phones(text);
            let got = (&*cell.numbers.join("|"), &*cell.words.join("|"), cell.rounded);
            assert_eq!(got, (numbers, words, rounded), "{text:?}");
        }
    }
}
