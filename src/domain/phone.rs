//! Phone numbers: kept as E.164 digits beside what was typed, so that any way of writing one finds its owner.
//!
//! Sources: ITU-T E.164 (at most 15 digits) and the national plans of the four markets. Kazakhstan and Russia share +7:
//! ten digits, in Kazakhstan beginning with 6 or 7; within the country people dial 8 in place of +7. Poland: nine
//! digits, no trunk prefix. China: mobiles have eleven digits beginning with 1, landlines are dialled with a 0.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::market::Market;
use super::text::clean_line_to;

/// The longest typed phone kept, in characters.
const TYPED_CHARS_MAX: usize = 40;
/// E.164 allows no more.
const DIGITS_MAX: usize = 15;
/// The shortest international number accepted, with its country's code (Saint Helena: +290 and four digits).
const DIGITS_MIN: usize = 7;

/// Why a text is no phone number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum BadPhone {
    /// Nothing was typed.
    #[error("no digits")]
    Empty,
    /// A character that no phone number has.
    #[error("{0:?} does not belong in a phone number")]
    Stray(char),
    /// Fewer digits than this country's numbers have.
    #[error("{found} digits where {wanted} are due")]
    TooShort {
        /// Digits found, without the country's code.
        found: usize,
        /// Digits due.
        wanted: usize,
    },
    /// More digits than this country's numbers have.
    #[error("{found} digits where {wanted} are due")]
    TooLong {
        /// Digits found, without the country's code.
        found: usize,
        /// Digits due.
        wanted: usize,
    },
    /// The right length, but no number of this country begins so.
    #[error("no number of this country begins with {0}")]
    NoSuchArea(char),
}

/// A phone number.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub struct Phone {
    /// The international digits with their plus: `+77012345678`.
    e164: String,
    /// What was typed, cleaned.
    typed: String,
}

/// A number cut for reading: `+7`, then `701`, `234`, `56`, `78`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhoneParts {
    /// The country's code without the plus; empty where this program does not know the country.
    pub calling_code: String,
    /// The groups of the rest.
    pub groups: Vec<String>,
}

impl Phone {
    /// Reads what a person of this market types; numbers of other countries begin with `+` or `00`.
    pub fn parse(raw: &str, market: Market) -> Result<Self, BadPhone> {
        let typed = clean_line_to(raw, TYPED_CHARS_MAX);
        let digits = digits_of(&typed)?;
        if digits.is_empty() {
            return Err(BadPhone::Empty);
        }
        let international = international(&digits, typed.trim_start_matches(['(', ' ']).starts_with('+'), market)?;
        Ok(Self { e164: format!("+{international}"), typed })
    }

    /// From the store, where it was checked when it came in.
    pub fn from_stored(e164: String, typed: String) -> Self {
        Self { e164, typed }
    }

    /// The international form with its plus.
    pub fn e164(&self) -> &str {
        &self.e164
    }

    /// What was typed.
    pub fn typed(&self) -> &str {
        &self.typed
    }

    /// The international digits without the plus.
    pub fn digits(&self) -> &str {
        self.e164.trim_start_matches('+')
    }

    /// The last four digits: all that a masked phone shows.
    pub fn tail(&self) -> &str {
        tail(self.digits())
    }

    /// Cut into the groups in which its country reads it.
    pub fn parts(&self) -> PhoneParts {
        parts(self.digits())
    }
}

/// The last four of some digits.
pub fn tail(digits: &str) -> &str {
    digits.get(digits.len().saturating_sub(4)..).unwrap_or(digits)
}

/// International digits cut into the groups in which their country reads them.
pub fn parts(digits: &str) -> PhoneParts {
    let (code, sizes): (&str, &[usize]) = match digits.len() {
        11 if digits.starts_with('7') => ("7", &[3, 3, 2, 2]),
        11 if digits.starts_with("48") => ("48", &[3, 3, 3]),
        13 if digits.starts_with("861") => ("86", &[3, 4, 4]),
        _ => ("", &[]),
    };
    let mut rest = digits.strip_prefix(code).unwrap_or(digits);
    let mut groups = Vec::new();
    for &size in sizes {
        let (group, after) = rest.split_at_checked(size).unwrap_or((rest, ""));
        groups.push(group.to_owned());
        rest = after;
    }
    while !rest.is_empty() {
        let size = if rest.len() == 4 { 2 } else { 3 };
        let (group, after) = rest.split_at_checked(size).unwrap_or((rest, ""));
        groups.push(group.to_owned());
        rest = after;
    }
    PhoneParts { calling_code: code.to_owned(), groups }
}

/// The fewest digits by which a phone is looked for.
pub const RUN_MIN: usize = 3;

/// Each end of a number's digits as a sortable number, from [`RUN_MIN`] digits up: the index for digits from anywhere.
pub fn runs(digits: &str) -> Vec<i64> {
    (0..digits.len().saturating_sub(RUN_MIN - 1))
        .filter_map(|at| digits.get(at..))
        .map(|end| run_bounds(end).0)
        .collect()
}

/// The least and the greatest number of an end that begins with these digits; the least is the end itself. The digits
/// lie left-aligned in base 11, so that an end sorts before all that it begins.
pub fn run_bounds(digits: &str) -> (i64, i64) {
    let mut least = 0_i64;
    let mut step = 1_i64;
    let mut digits = digits.bytes().filter(u8::is_ascii_digit);
    for _ in 0..DIGITS_MAX {
        least *= 11;
        match digits.next() {
            Some(digit) => {
                least += i64::from(digit - b'0') + 1;
                step = 1;
            }
            None => step *= 11,
        }
    }
    (least, least + step - 1)
}

/// What a query of digits may mean: as typed, and without the prefixes that people dial before a number. `None` where
/// it has letters or fewer than [`RUN_MIN`] digits.
pub fn sought_runs(query: &str) -> Option<Vec<String>> {
    let digits = digits_of(query).ok().filter(|digits| digits.len() >= RUN_MIN)?;
    let mut sought = Vec::new();
    for prefix in ["00", "810", "8", "0"] {
        if let Some(rest) = digits.strip_prefix(prefix).filter(|rest| rest.len() > RUN_MIN) {
            sought.push(rest.to_owned());
        }
    }
    sought.insert(0, digits);
    Some(sought)
}

/// The digits of a typed number; marks that people put between them are passed over.
fn digits_of(typed: &str) -> Result<String, BadPhone> {
    let mut digits = String::new();
    for (at, letter) in typed.trim().char_indices() {
        match letter {
            '0'..='9' => digits.push(letter),
            '０'..='９' => digits.extend(char::from_digit(letter as u32 - '０' as u32, 10)),
            '+' | '＋' if at == 0 || digits.is_empty() => {}
            ' ' | '-' | '(' | ')' | '.' | '/' | '‐' | '‑' | '–' | '—' | '−' => {}
            stray => return Err(BadPhone::Stray(stray)),
        }
    }
    Ok(digits)
}

/// International digits from typed ones.
fn international(digits: &str, plus: bool, market: Market) -> Result<String, BadPhone> {
    if plus {
        // "+8 701 …": the habit of dialling 8 meets the habit of writing a plus. No country has +87… or +89… of eleven digits.
        if matches!(market, Market::Kz | Market::Ru)
            && digits.len() == 11
            && (digits.starts_with("87") || digits.starts_with("89"))
        {
            return russian_plan(&digits[1..]);
        }
        return foreign(digits);
    }
    if let Some(rest) = digits.strip_prefix("00") {
        return foreign(rest);
    }
    match market {
        Market::Kz | Market::Ru => {
            if let Some(rest) = digits.strip_prefix("810").filter(|rest| rest.len() > 8) {
                return foreign(rest); // the way abroad in both countries
            }
            let national = match digits.len() {
                11 => digits.strip_prefix(['7', '8']).unwrap_or(digits),
                _ => digits,
            };
            russian_plan(national)
        }
        Market::Pl => polish_plan(digits.strip_prefix("48").filter(|rest| rest.len() >= 9).unwrap_or(digits)),
        Market::Cn => chinese_plan(digits.strip_prefix("86").filter(|rest| rest.len() >= 10).unwrap_or(digits)),
    }
}

/// A number with its country's code.
fn foreign(digits: &str) -> Result<String, BadPhone> {
    if let Some(national) = digits.strip_prefix('7') {
        return russian_plan(national);
    }
    if let Some(national) = digits.strip_prefix("48") {
        return polish_plan(national);
    }
    if let Some(national) = digits.strip_prefix("86") {
        return chinese_plan(national);
    }
    if digits.starts_with('0') {
        return Err(BadPhone::NoSuchArea('0'));
    }
    length(digits.len(), DIGITS_MIN, DIGITS_MAX)?;
    Ok(digits.to_owned())
}

/// Ten digits after +7.
fn russian_plan(national: &str) -> Result<String, BadPhone> {
    length(national.len(), 10, 10)?;
    match national.chars().next() {
        Some(first @ ('0' | '1' | '2' | '5')) => Err(BadPhone::NoSuchArea(first)),
        _ => Ok(format!("7{national}")),
    }
}

/// Nine digits after +48.
fn polish_plan(national: &str) -> Result<String, BadPhone> {
    let national = national.strip_prefix('0').filter(|rest| rest.len() == 9).unwrap_or(national); // the trunk 0 of old
    length(national.len(), 9, 9)?;
    match national.chars().next() {
        Some('0') => Err(BadPhone::NoSuchArea('0')),
        _ => Ok(format!("48{national}")),
    }
}

/// A mobile of eleven digits, or a landline with its area's code.
fn chinese_plan(national: &str) -> Result<String, BadPhone> {
    if let Some(landline) = national.strip_prefix('0') {
        length(landline.len(), 9, 11)?;
        return Ok(format!("86{landline}"));
    }
    if national.starts_with('1') {
        length(national.len(), 11, 11)?;
        return match national.chars().nth(1) {
            Some(second @ ('0' | '1' | '2')) => Err(BadPhone::NoSuchArea(second)),
            _ => Ok(format!("86{national}")),
        };
    }
    length(national.len(), 9, 11)?;
    Ok(format!("86{national}"))
}

/// Refuses a length out of bounds, naming the nearer bound.
fn length(found: usize, least: usize, most: usize) -> Result<(), BadPhone> {
    if found < least {
        return Err(BadPhone::TooShort { found, wanted: least });
    }
    if found > most {
        return Err(BadPhone::TooLong { found, wanted: most });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phones_as_people_type_them() {
        use BadPhone::{Empty, NoSuchArea, Stray, TooLong, TooShort};
        use Market::{Cn, Kz, Pl, Ru};
        for (market, typed, expected) in [
            (Kz, "+7 701 234 56 78", Ok("+77012345678")),
            (Kz, "8 (701) 234-56-78", Ok("+77012345678")),
            (Kz, "87012345678", Ok("+77012345678")),
            (Kz, "77012345678", Ok("+77012345678")),
            (Kz, "701 234 56 78", Ok("+77012345678")),
            (Kz, "+8 701 234 56 78", Ok("+77012345678")),
            (Kz, "8-727-250-00-00", Ok("+77272500000")),
            (Kz, "+7 912 345 67 89", Ok("+79123456789")),
            (Kz, "234 56 78", Err(TooShort { found: 7, wanted: 10 })),
            (Kz, "8 701 234 56 789", Err(TooLong { found: 12, wanted: 10 })),
            (Kz, "+7 001 234 56 78", Err(NoSuchArea('0'))),
            (Kz, "+48 501 234 567", Ok("+48501234567")),
            (Kz, "8 10 48 501 234 567", Ok("+48501234567")),
            (Ru, "8 912 345-67-89", Ok("+79123456789")),
            (Ru, "+8 912 345 67 89", Ok("+79123456789")),
            (Ru, "9123456789", Ok("+79123456789")),
            (Ru, "84951234567", Ok("+74951234567")),
            (Ru, "+998 90 123 45 67", Ok("+998901234567")),
            (Ru, "", Err(Empty)),
            (Ru, "позвонить", Err(Stray('п'))),
            (Ru, "8 912 345 67 89 доб. 5", Err(Stray('д'))),
            (Pl, "501 234 567", Ok("+48501234567")),
            (Pl, "48501234567", Ok("+48501234567")),
            (Pl, "0048 501 234 567", Ok("+48501234567")),
            (Pl, "(22) 123 45 67", Ok("+48221234567")),
            (Pl, "+48 501 234 56", Err(TooShort { found: 8, wanted: 9 })),
            (Pl, "5012345678", Err(TooLong { found: 10, wanted: 9 })),
            (Pl, "+44 20 7946 0958", Ok("+442079460958")),
            (Pl, "+380 50 123 4567", Ok("+380501234567")),
            (Cn, "138 1234 5678", Ok("+8613812345678")),
            (Cn, "+86 138 1234 5678", Ok("+8613812345678")),
            (Cn, "8613812345678", Ok("+8613812345678")),
            (Cn, "１３８１２３４５６７８", Ok("+8613812345678")),
            (Cn, "010 8765 4321", Ok("+861087654321")),
            (Cn, "138 1234 567", Err(TooShort { found: 10, wanted: 11 })),
            (Cn, "128 1234 5678", Err(NoSuchArea('2'))),
            (Cn, "+1 202 555 0143", Ok("+12025550143")),
            (Cn, "+1 202", Err(TooShort { found: 4, wanted: 7 })),
            (Cn, "+1 2345 6789 0123 4567", Err(TooLong { found: 17, wanted: 15 })),
        ] {
            let phone = Phone::parse(typed, market);
            assert_eq!(phone.as_ref().map(Phone::e164).map_err(|error| *error), expected, "{market:?} {typed:?}");
        }
    }

    #[test]
    fn phones_read_in_groups() {
        for (digits, code, groups) in [
            ("77012345678", "7", "701 234 56 78"),
            ("48501234567", "48", "501 234 567"),
            ("8613812345678", "86", "138 1234 5678"),
            ("442079460958", "", "442 079 460 958"),
            ("12025550143", "", "120 255 501 43"),
        ] {
            let cut = parts(digits);
            assert_eq!((cut.calling_code.as_str(), cut.groups.join(" ").as_str()), (code, groups));
            assert_eq!(cut.calling_code + &cut.groups.concat(), digits);
        }
        assert_eq!(runs("77012").len(), 3);
        for (run, inside) in [("701", true), ("012", true), ("77012", true), ("013", false)] {
            let (least, greatest) = run_bounds(run);
            let found = runs("77012").iter().any(|end| (least..=greatest).contains(end));
            assert_eq!(found, inside, "{run}");
        }
        assert_eq!(tail("77012345678"), "5678");
        assert_eq!(tail("12"), "12");
    }
}
