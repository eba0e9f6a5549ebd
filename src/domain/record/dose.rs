//! How much went where.

use std::fmt;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::codes::codes;

use super::refusal::RecordRefusal;

codes! {
    /// In what a dose is measured.
    DoseUnit {
        /// Millilitres.
        Millilitres = "ml",
        /// Units of a toxin.
        Units = "units",
        /// Pulses of light, shots of a device.
        Pulses = "pulses",
        /// Threads, growths.
        Pieces = "pieces",
    }
}

/// An amount in thousandths of its [`DoseUnit`]: 0.15 ml are 150.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Dose(pub u32);

/// The largest dose that is no slip of the finger: 99,999 whole units.
const WHOLE_LARGEST: u32 = 99_999;

impl Dose {
    /// Both together; the largest there is where they are beyond it.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }

    /// Whether it could have been typed.
    pub fn is_usual(self) -> bool {
        (1..=WHOLE_LARGEST.saturating_mul(1000)).contains(&self.0)
    }
}

/// With a point and no needless noughts: `0.15`, `4`.
impl fmt::Display for Dose {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, thousandths) = (self.0 / 1000, self.0 % 1000);
        if thousandths == 0 {
            return write!(f, "{whole}");
        }
        let digits = format!("{thousandths:03}");
        write!(f, "{whole}.{}", digits.trim_end_matches('0'))
    }
}

/// As people type it: `0.15`, `0,15`, `,5`, `4`.
impl FromStr for Dose {
    type Err = RecordRefusal;

    fn from_str(text: &str) -> Result<Self, RecordRefusal> {
        let text = text.trim();
        let (whole, part) = text.split_once(['.', ',']).unwrap_or((text, ""));
        let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if whole.len() > 5 || part.len() > 3 || !all_digits(whole) || !all_digits(part) {
            return Err(RecordRefusal::BadDose);
        }
        let read = |digits: String| digits.parse::<u32>().map_err(|_| RecordRefusal::BadDose);
        let dose = Self(read(format!("0{whole}"))? * 1000 + read(format!("{part:0<3}"))?);
        if dose.is_usual() { Ok(dose) } else { Err(RecordRefusal::BadDose) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn doses_are_read_as_people_type_them() {
        for (typed, expected) in [
            ("0.15", Some((150, "0.15"))),
            ("0,15", Some((150, "0.15"))),
            (",5", Some((500, "0.5"))),
            (" 4 ", Some((4000, "4"))),
            ("12.500", Some((12_500, "12.5"))),
            ("99999", Some((99_999_000, "99999"))),
            ("100000", None),
            ("0", None),
            ("", None),
            (".", None),
            ("0.0001", None),
            ("-1", None),
            ("1.2.3", None),
            ("1 ml", None),
            ("１", None),
        ] {
            let read = typed.parse::<Dose>();
            assert_eq!(read.ok().map(|dose| (dose.0, dose.to_string())), expected.map(|(n, t)| (n, t.to_owned())));
        }
    }
}
