//! A share of an amount.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::money::{Money, MoneyError};

use super::rule_refusal::RuleRefusal;

/// A share in hundredths of a percent: 5 % is `Rate(500)`. Never above the whole.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Rate(pub u16);

impl Rate {
    /// The whole of it.
    pub const WHOLE: Self = Self(10_000);
    /// Nothing of it.
    pub const NONE: Self = Self(0);

    /// Whole percent.
    pub const fn percent(percent: u16) -> Self {
        Self(percent.saturating_mul(100))
    }

    /// What a person types: `5`, `2,5 %`, `12.34`.
    pub fn parse(text: &str) -> Result<Self, RuleRefusal> {
        let typed = text.trim().trim_end_matches(['%', '％']).trim_end();
        let (whole, fraction) = typed.split_once([',', '.']).unwrap_or((typed, ""));
        let is_digits = |digits: &str| digits.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || fraction.len() > 2 || !is_digits(whole) || !is_digits(fraction) {
            return Err(RuleRefusal::NotAShare);
        }
        let hundredths = format!("{whole}{fraction:0<2}").parse().map_err(|_| RuleRefusal::AboveWhole)?;
        Some(Self(hundredths)).filter(|rate| *rate <= Self::WHOLE).ok_or(RuleRefusal::AboveWhole)
    }

    /// The share of an amount, rounded down to the minor unit. Amounts here are not negative.
    pub fn of(self, amount: Money) -> Result<Money, MoneyError> {
        let share = i128::from(amount.minor()) * i128::from(self.0.min(Self::WHOLE.0)) / i128::from(Self::WHOLE.0);
        i64::try_from(share).map(Money).map_err(|_| MoneyError::OutOfRange)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_rounded_down() {
        for (rate, amount, expected) in [
            (500, 9_050, 452),
            (0, 9_050, 0),
            (10_000, 9_050, 9_050),
            (65_535, 9_050, 9_050), // never above the whole
            (1, 9_999, 0),
            (333, i64::MAX, 307_138_288_827_264_034),
        ] {
            assert_eq!(Rate(rate).of(Money(amount)), Ok(Money(expected)), "{rate} of {amount}");
        }
    }

    #[test]
    fn shares_as_people_type_them() {
        use RuleRefusal::{AboveWhole, NotAShare};
        for (text, expected) in [
            ("5", Ok(500)),
            ("5 %", Ok(500)),
            (" 2,5% ", Ok(250)),
            ("12.34", Ok(1_234)),
            ("0", Ok(0)),
            ("100", Ok(10_000)),
            ("100,01", Err(AboveWhole)),
            ("700", Err(AboveWhole)),
            ("99999999", Err(AboveWhole)),
            ("", Err(NotAShare)),
            ("%", Err(NotAShare)),
            (",5", Err(NotAShare)),
            ("-5", Err(NotAShare)),
            ("5,123", Err(NotAShare)),
            ("five", Err(NotAShare)),
            ("٥", Err(NotAShare)),
        ] {
            assert_eq!(Rate::parse(text), expected.map(Rate), "{text:?}");
        }
    }
}
