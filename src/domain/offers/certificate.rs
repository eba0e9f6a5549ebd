//! Certificates: their code and the rules by which they are sold.

use std::fmt;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::codes::codes;
use crate::domain::time::Entropy;

/// Letters and digits that nobody takes for each other, read aloud or in a hurry: no 0 and O, 1 I and L, 2 and Z, 5 and S,
/// 8 and B, U and V. Their number is prime, on which the check character depends.
const ALPHABET: &[u8; 23] = b"ACDEFGHJKMNPQRTWXY34679";
/// How long a code is, the check character included.
const LENGTH: usize = 8;
/// Where the code is parted for the eye.
const PARTED_AT: usize = 4;

/// Why a text is no code of a certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum BadCode {
    /// Not eight letters and digits.
    #[error("a code has eight letters and digits")]
    Length,
    /// A letter that no code has.
    #[error("no code has the letter {0:?}")]
    Letter(char),
    /// A letter was mistaken or two were swapped.
    #[error("the check character does not fit")]
    Check,
}

/// The code that is printed on a certificate: `AKT4-7H9C`. Seven characters are drawn, the eighth is chosen so that the
/// weighted sum is divisible by 23: one mistaken character and two swapped neighbours are always found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String")]
pub struct CertificateCode([u8; LENGTH]);

impl CertificateCode {
    /// A new code.
    pub fn draw(entropy: &mut dyn Entropy) -> Self {
        let mut letters = [0_u8; LENGTH];
        let mut at = 0;
        while at + 1 < LENGTH {
            let mut byte = [0_u8];
            entropy.fill(&mut byte);
            // 253 is 11 × 23: what lies above would favour some letters.
            if byte[0] < 253 {
                letters[at] = byte[0] % 23;
                at += 1;
            }
        }
        let sum = weighted(letters);
        // The last weight is 8, and 3 is its inverse modulo 23.
        letters[LENGTH - 1] = u8::try_from((23 - sum) * 3 % 23).unwrap_or(0);
        Self(letters)
    }

    /// The code without its dash, as it is stored.
    pub fn plain(self) -> String {
        self.0.iter().map(|value| char::from(ALPHABET[usize::from(*value) % ALPHABET.len()])).collect()
    }
}

/// The weighted sum modulo 23: the weights 1 to 8 differ, so swapping two characters changes it.
fn weighted(letters: [u8; LENGTH]) -> u32 {
    (1_u32..).zip(letters).map(|(weight, value)| weight * u32::from(value)).sum::<u32>() % 23
}

/// The Latin letter that a key or a look-alike stands for: a code is often typed with the Cyrillic layout on.
fn latin(letter: char) -> char {
    match letter {
        'А' => 'A',
        'С' => 'C',
        'Е' => 'E',
        'Н' => 'H',
        'К' => 'K',
        'М' => 'M',
        'Р' => 'P',
        'Т' => 'T',
        'Х' => 'X',
        'У' => 'Y',
        other => other,
    }
}

impl FromStr for CertificateCode {
    type Err = BadCode;

    /// Reads what was typed: small or capital letters, with or without dashes and spaces.
    fn from_str(text: &str) -> Result<Self, BadCode> {
        let mut letters = [0_u8; LENGTH];
        let mut count = 0;
        let typed = text.chars().filter(|letter| !letter.is_whitespace() && !matches!(letter, '-' | '–' | '—' | '_'));
        for letter in typed.flat_map(char::to_uppercase).map(latin) {
            if count == LENGTH {
                return Err(BadCode::Length);
            }
            let value =
                ALPHABET.iter().position(|known| char::from(*known) == letter).ok_or(BadCode::Letter(letter))?;
            letters[count] = u8::try_from(value).unwrap_or(0);
            count += 1;
        }
        if count < LENGTH {
            return Err(BadCode::Length);
        }
        if weighted(letters) == 0 { Ok(Self(letters)) } else { Err(BadCode::Check) }
    }
}

impl fmt::Display for CertificateCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plain = self.plain();
        let (head, tail) = plain.split_at(PARTED_AT);
        write!(f, "{head}-{tail}")
    }
}

impl TryFrom<String> for CertificateCode {
    type Error = BadCode;

    fn try_from(text: String) -> Result<Self, BadCode> {
        text.parse()
    }
}

impl From<CertificateCode> for String {
    fn from(code: CertificateCode) -> Self {
        code.to_string()
    }
}

/// The rules by which certificates are sold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct CertificateRules {
    /// For how many days one holds; none: without end.
    pub valid_days: Option<u16>,
    /// Whether a part of one for an amount may be used and the rest kept.
    pub in_parts: bool,
}

impl Default for CertificateRules {
    /// A year, in parts: what most salons promise.
    fn default() -> Self {
        Self { valid_days: Some(365), in_parts: true }
    }
}

codes! {
    /// Why a certificate changed.
    CertificateMoveKind {
        /// It was sold, or took the place of another.
        Issued = "issued",
        /// It paid for something.
        Used = "used",
        /// The rest of one that is not used in parts.
        Forfeited = "forfeited",
        /// A refund gave back what it had paid.
        GivenBack = "given_back",
        /// A refund took it back from whoever bought it.
        TakenBack = "taken_back",
        /// Another took its place.
        Replaced = "replaced",
        /// What was left is not owed any more.
        WrittenOff = "written_off",
        /// It holds longer.
        Extended = "extended",
        /// A manager stopped it.
        Stopped = "stopped",
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Bytes one after the other.
    struct Bytes(Vec<u8>);

    impl Entropy for Bytes {
        fn fill(&mut self, buffer: &mut [u8]) {
            for byte in buffer {
                *byte = if self.0.is_empty() { 0 } else { self.0.remove(0) };
            }
        }
    }

    #[test]
    fn codes_are_read_as_people_type_them() {
        let code = CertificateCode::draw(&mut Bytes(vec![0, 8, 14, 255, 19, 21, 6, 22]));
        assert_eq!(code.to_string(), "AKT4-7H9C");
        for typed in ["AKT4-7H9C", "akt47h9c", " akt4 7h9c ", "АКТ4-7Н9C", "акт4–7н9c"] {
            assert_eq!(typed.parse(), Ok(code), "{typed}");
        }
        for (typed, expected) in [
            ("", BadCode::Length),
            ("AKT4-7H9", BadCode::Length),
            ("AKT4-7H9CC", BadCode::Length),
            ("AKT4-7H0C", BadCode::Letter('0')),
            ("AKT4-7O9C", BadCode::Letter('O')),
            ("AKT4-7H9A", BadCode::Check),
            ("KAT4-7H9C", BadCode::Check),
        ] {
            assert_eq!(typed.parse::<CertificateCode>(), Err(expected), "{typed}");
        }
    }

    proptest! {
        #[test]
        fn one_mistake_is_always_found(bytes in prop::collection::vec(0_u8..253, 7), at in 0_usize..8, other in 0_usize..23) {
            let code = CertificateCode::draw(&mut Bytes(bytes));
            prop_assert_eq!(code.to_string().parse(), Ok(code));
            let mut mistaken: Vec<u8> = code.plain().into_bytes();
            mistaken[at] = ALPHABET[other];
            let read = String::from_utf8(mistaken).expect("ascii").parse::<CertificateCode>();
            prop_assert_eq!(read.is_ok(), code.plain().as_bytes()[at] == ALPHABET[other]);
        }

        #[test]
        fn swapped_characters_are_always_found(bytes in prop::collection::vec(0_u8..253, 7), one in 0_usize..8, two in 0_usize..8) {
            let code = CertificateCode::draw(&mut Bytes(bytes));
            let mut swapped: Vec<u8> = code.plain().into_bytes();
            swapped.swap(one, two);
            let same = swapped == code.plain().into_bytes();
            prop_assert_eq!(String::from_utf8(swapped).expect("ascii").parse::<CertificateCode>().is_ok(), same);
        }
    }
}
