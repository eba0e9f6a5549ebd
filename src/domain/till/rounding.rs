//! How a sum is rounded to notes and coins.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::codes::codes;
use crate::domain::market::Market;
use crate::domain::money::{Money, MoneyError};

codes! {
    /// To which side a sum is rounded.
    RoundingWay {
        /// In the client's favour.
        Down = "down",
        /// To the nearer; a half in the client's favour.
        Nearest = "nearest",
    }
}

/// How what is left for cash is rounded. Cards and transfers are never rounded. The difference is a posting of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct CashRounding {
    /// The smallest sum that is paid in cash, in minor units; 1 rounds nothing.
    pub unit: Money,
    /// To which side.
    pub way: RoundingWay,
}

impl CashRounding {
    /// The custom of a market. None of the four has a rule in law that could be found: tenge and roubles are paid whole,
    /// grosze all, fen not.
    pub const fn of(market: Market) -> Self {
        let unit = match market {
            Market::Kz | Market::Ru => Money(100),
            Market::Pl => Money(1),
            Market::Cn => Money(10),
        };
        Self { unit, way: RoundingWay::Down }
    }

    /// The sum to pay in cash for an amount that is not negative.
    pub fn round(self, amount: Money) -> Result<Money, MoneyError> {
        let unit = self.unit.minor().max(1);
        let over = amount.minor().rem_euclid(unit);
        let down = amount.minor() - over;
        let up = self.way == RoundingWay::Nearest && over > unit - over;
        if up { Money(down).plus(Money(unit)) } else { Ok(Money(down)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_in_cash() {
        use RoundingWay::{Down, Nearest};
        for (unit, way, amount, expected) in [
            (100, Down, 60_650, 60_600),
            (100, Down, 60_600, 60_600),
            (100, Nearest, 60_650, 60_600), // a half in the client's favour
            (100, Nearest, 60_651, 60_700),
            (500, Nearest, 60_700, 60_500),
            (500, Nearest, 60_800, 61_000),
            (1, Down, 60_653, 60_653),
            (0, Down, 60_653, 60_653), // no unit rounds nothing
            (10, Down, 9, 0),
        ] {
            assert_eq!(CashRounding { unit: Money(unit), way }.round(Money(amount)), Ok(Money(expected)), "{amount}");
        }
        assert!(CashRounding { unit: Money(1_000), way: Nearest }.round(Money(i64::MAX)).is_err());
    }
}
