//! What a scanner types: a barcode, a lot number, or both in one symbol with the best-before day.

use jiff::civil::Date;

/// What was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scan {
    /// A symbol of a medical package that names the article, and often its lot and best-before day, by the application
    /// identifiers of GS1 (General Specifications, 3): 01 the article, 17 and 15 the day, 10 the lot.
    Package {
        /// The article's number as a package carries it, without the leading nought of 14 digits.
        barcode: String,
        /// The lot; empty where the symbol names none.
        lot: String,
        /// The best-before day, where the symbol names one.
        best_before: Option<Date>,
    },
    /// Anything else: a barcode alone, or a lot number typed by hand.
    Word(String),
}

/// The separator that a scanner types after a part of open length.
const SEPARATOR: char = '\u{1d}';

impl Scan {
    /// Reads a line as a scanner or a person typed it.
    pub fn read(typed: &str) -> Self {
        let typed = typed.trim();
        Self::package(typed).unwrap_or_else(|| Self::Word(typed.to_owned()))
    }

    /// A symbol with application identifiers, in brackets as printed below it or bare as a scanner sends it.
    fn package(typed: &str) -> Option<Self> {
        // Scanners put the kind of the symbol before it; people type the line below it.
        let bare = ["]d2", "]C1", "]Q3", "]e0"].iter().find_map(|kind| typed.strip_prefix(kind)).unwrap_or(typed);
        let bare = bare.trim_start_matches(SEPARATOR);
        let is_printed = bare.starts_with("(01)");
        let text: String = if is_printed {
            bare.replace(')', "").replacen('(', "", 1).replace('(', "\u{1d}")
        } else {
            bare.to_owned()
        };
        let mut rest = text.strip_prefix("01")?;
        let number = cut(&mut rest, 14).filter(|number| number.bytes().all(|digit| digit.is_ascii_digit()))?;
        let barcode = number.strip_prefix('0').unwrap_or(number).to_owned();
        let (mut lot, mut best_before) = (String::new(), None);
        loop {
            rest = rest.trim_start_matches(SEPARATOR);
            let Some(identifier) = cut(&mut rest, 2) else { break };
            match identifier {
                "17" | "15" => best_before = day(cut(&mut rest, 6)?),
                "11" | "12" | "13" => drop(cut(&mut rest, 6)?),
                "10" => open(&mut rest).clone_into(&mut lot),
                "21" | "22" => drop(open(&mut rest)),
                _ => break,
            }
        }
        Some(Self::Package { barcode, lot, best_before })
    }
}

/// So many letters from the front.
fn cut<'t>(rest: &mut &'t str, letters: usize) -> Option<&'t str> {
    let (front, back) = rest.split_at_checked(letters)?;
    *rest = back;
    Some(front)
}

/// A part of open length: up to the separator, or to the end.
fn open<'t>(rest: &mut &'t str) -> &'t str {
    let (front, back) = rest.split_once(SEPARATOR).unwrap_or((rest, ""));
    *rest = back;
    front
}

/// A day as six digits of year, month and day; a day of 00 is the last of its month.
fn day(digits: &str) -> Option<Date> {
    if !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let part = |at: usize| digits.get(at..at + 2)?.parse::<i8>().ok();
    let (year, month, day) = (2000 + i16::from(part(0)?), part(2)?, part(4)?);
    if day == 0 {
        return Date::new(year, month, 1).ok().map(Date::last_of_month);
    }
    Date::new(year, month, day).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn symbols_and_words_are_told_apart() {
        let package = |lot: &str, best_before| Scan::Package {
            barcode: "4006381333931".to_owned(),
            lot: lot.to_owned(),
            best_before,
        };
        let march = Some(date(2027, 3, 31));
        for (typed, expected) in [
            ("]d2010400638133393117270331\u{0}10A17-04", None),
            ("]d20104006381333931172703311 0A17-04", None),
            ("]d20104006381333931172703311\u{30}A17-04", Some(package("A17-04", march))),
            ("01040063813339311010A1704\u{1d}17270300", Some(package("10A1704", march))),
            ("01040063813339311710A17", None),
            ("(01)04006381333931(17)270331(10)A17-04", Some(package("A17-04", march))),
            ("(01)04006381333931(10)A17-04(17)270331", Some(package("A17-04", march))),
            ("0104006381333931", Some(package("", None))),
        ] {
            if let Some(expected) = expected {
                assert_eq!(Scan::read(typed), expected, "{typed:?}");
            } else {
                assert!(!matches!(Scan::read(typed), Scan::Package { lot, .. } if lot == "A17-04"), "{typed:?}");
            }
        }
        for word in ["4006381333931", "A17-04", "01", "0112", "партия 7", "010400638133393X"] {
            assert_eq!(Scan::read(&format!(" {word} ")), Scan::Word(word.to_owned()));
        }
    }
}
