//! A share of an amount.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::money::{Money, MoneyError};

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
}
