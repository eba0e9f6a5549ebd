//! Money of the salon's one currency, in minor units (tiyn, kopeck, grosz, fen), never as a float.

use std::iter;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// An amount that does not fit, or was never an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize)]
pub enum MoneyError {
    /// The sum or product leaves the range of the counter.
    #[error("the amount is out of range")]
    OutOfRange,
    /// The text is not an amount of this currency.
    #[error("not an amount of money")]
    NotAnAmount,
    /// More digits after the decimal mark than the currency has.
    #[error("too many digits after the decimal mark")]
    TooFine,
}

/// An amount in minor units of the salon's currency: 1 tenge is `Money(100)`. May be negative.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Money(pub i64);

/// The largest amount that a person may type: a hundred million in major units. Larger ones are slips of the finger.
pub const LARGEST_TYPED: Money = Money(100_000_000 * 100);

impl Money {
    /// Nothing at all.
    pub const ZERO: Self = Self(0);

    /// From whole tenge, roubles, zlotys or yuan.
    pub const fn major(units: i64) -> Self {
        Self(units * 100)
    }

    /// The minor units.
    pub const fn minor(self) -> i64 {
        self.0
    }

    /// The sum, or [`MoneyError::OutOfRange`].
    pub fn plus(self, other: Self) -> Result<Self, MoneyError> {
        self.0.checked_add(other.0).map(Self).ok_or(MoneyError::OutOfRange)
    }

    /// The difference, or [`MoneyError::OutOfRange`].
    pub fn minus(self, other: Self) -> Result<Self, MoneyError> {
        self.0.checked_sub(other.0).map(Self).ok_or(MoneyError::OutOfRange)
    }

    /// The product with a quantity, or [`MoneyError::OutOfRange`].
    pub fn times(self, quantity: i64) -> Result<Self, MoneyError> {
        self.0.checked_mul(quantity).map(Self).ok_or(MoneyError::OutOfRange)
    }

    /// The same amount on the other side of an account.
    pub fn negated(self) -> Result<Self, MoneyError> {
        self.0.checked_neg().map(Self).ok_or(MoneyError::OutOfRange)
    }

    /// The sum of many, or [`MoneyError::OutOfRange`].
    pub fn sum(amounts: impl IntoIterator<Item = Self>) -> Result<Self, MoneyError> {
        amounts.into_iter().try_fold(Self::ZERO, Self::plus)
    }

    /// A plain number for other programs: `-1234.50`, a point before the two digits of minor units, no grouping.
    pub fn decimal(self) -> String {
        let sign = if self.0 < 0 { "-" } else { "" };
        let minor = self.0.unsigned_abs();
        format!("{sign}{}.{:02}", minor / 100, minor % 100)
    }

    /// What a person types: `12 500`, `12500,50`, `12,500.00`, with or without the sign of the currency.
    ///
    /// The last comma or point counts as the decimal mark when one or two digits follow it; spaces of every kind and
    /// apostrophes are passed over.
    pub fn parse(text: &str) -> Result<Self, MoneyError> {
        let kept: String = text.chars().filter(|c| !c.is_whitespace() && !"₸₽¥'’\u{a0}\u{202f}".contains(*c)).collect();
        let kept = ["zł", "zl", "тг", "руб.", "руб", "元"].iter().fold(kept, |text, sign| text.replace(sign, ""));
        let (negative, digits) = match kept.strip_prefix(['-', '−']) {
            Some(rest) => (true, rest),
            None => (false, kept.as_str()),
        };
        let (whole, fraction) = split_at_decimal_mark(digits)?;
        if whole.is_empty() && fraction.is_empty() {
            return Err(MoneyError::NotAnAmount);
        }
        let padded: String = whole.chars().chain(fraction.chars().chain(iter::repeat('0')).take(2)).collect();
        let minor = padded.parse::<i64>().map_err(|_| MoneyError::OutOfRange)?;
        if minor > LARGEST_TYPED.0 {
            return Err(MoneyError::OutOfRange);
        }
        Ok(Self(if negative { -minor } else { minor }))
    }
}

/// The digits before and after the decimal mark; marks that group thousands are dropped.
fn split_at_decimal_mark(text: &str) -> Result<(String, String), MoneyError> {
    let mark = text.rfind([',', '.']).filter(|&at| text.len() - at - 1 != 3);
    let (whole, fraction) = match mark {
        Some(at) => (&text[..at], &text[at + 1..]),
        None => (text, ""),
    };
    let whole: String = whole.chars().filter(|c| !matches!(c, ',' | '.')).collect();
    if !whole.chars().chain(fraction.chars()).all(|c| c.is_ascii_digit()) {
        return Err(MoneyError::NotAnAmount);
    }
    if fraction.len() > 2 {
        return Err(MoneyError::TooFine);
    }
    Ok((whole, fraction.to_owned()))
}

/// The currency in which a salon keeps its one ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "UPPERCASE")]
pub enum Currency {
    /// Kazakhstani tenge.
    Kzt,
    /// Russian rouble.
    Rub,
    /// Polish złoty.
    Pln,
    /// Chinese yuan.
    Cny,
}

impl Currency {
    /// The three letters of ISO 4217.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Kzt => "KZT",
            Self::Rub => "RUB",
            Self::Pln => "PLN",
            Self::Cny => "CNY",
        }
    }

    /// The sign that stands beside amounts.
    pub const fn sign(self) -> &'static str {
        match self {
            Self::Kzt => "₸",
            Self::Rub => "₽",
            Self::Pln => "zł",
            Self::Cny => "¥",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_as_people_type_them() {
        use MoneyError::{NotAnAmount, OutOfRange, TooFine};
        for (text, expected) in [
            ("90000", Ok(9_000_000)),
            ("90 000", Ok(9_000_000)),
            ("90\u{a0}000 ₸", Ok(9_000_000)),
            ("12 500,00", Ok(1_250_000)),
            ("12,500.50", Ok(1_250_050)),
            ("12,500", Ok(1_250_000)),
            ("0,5", Ok(50)),
            (",5", Ok(50)),
            ("−100", Ok(-10_000)),
            ("", Err(NotAnAmount)),
            ("-", Err(NotAnAmount)),
            ("ten", Err(NotAnAmount)),
            ("1e9", Err(NotAnAmount)),
            ("0.1234", Err(TooFine)),
            ("99999999999999999999", Err(OutOfRange)),
            ("100000001", Err(OutOfRange)),
        ] {
            assert_eq!(Money::parse(text).map(Money::minor), expected, "{text:?}");
        }
    }

    #[test]
    fn amounts_as_programs_read_them() {
        for (minor, expected) in [
            (0, "0.00"),
            (5, "0.05"),
            (-5, "-0.05"),
            (123_450, "1234.50"),
            (-9_000_000, "-90000.00"),
            (i64::MIN, "-92233720368547758.08"),
        ] {
            assert_eq!(Money(minor).decimal(), expected);
        }
    }

    #[test]
    fn arithmetic_is_checked() {
        assert_eq!(Money(i64::MAX).plus(Money(1)), Err(MoneyError::OutOfRange));
        assert_eq!(Money(i64::MIN).negated(), Err(MoneyError::OutOfRange));
        assert_eq!(Money(i64::MAX).times(2), Err(MoneyError::OutOfRange));
        assert_eq!(Money::sum([Money(1), Money(2)]), Ok(Money(3)));
    }
}
