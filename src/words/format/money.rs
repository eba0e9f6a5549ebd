//! Amounts by market: `12 500 ₸`, `12 500,00 zł`, `¥1,234.56`.

use crate::domain::market::Market;
use crate::domain::money::Money;

/// The sign of a taken-away amount; wider than a hyphen, and never taken for one.
const MINUS: char = '−';

/// An amount with the sign of the currency.
pub fn money(money: Money, market: Market) -> String {
    let sign = market.currency().sign();
    match market {
        Market::Cn => {
            let text = amount(money, market);
            match text.strip_prefix(MINUS) {
                Some(rest) => format!("{MINUS}{sign}{rest}"),
                None => format!("{sign}{text}"),
            }
        }
        Market::Kz | Market::Ru | Market::Pl => format!("{} {sign}", amount(money, market)),
    }
}

/// An amount alone, for columns of one currency. Tenge hide their tiyn when there are none: prices are whole.
pub fn amount(money: Money, market: Market) -> String {
    let (group, decimal) = marks(market);
    let minor = money.minor().unsigned_abs();
    let (whole, fraction) = (minor / 100, minor % 100);
    let sign = if money.minor() < 0 { MINUS.to_string() } else { String::new() };
    let whole = grouped(whole, group);
    if fraction == 0 && market == Market::Kz {
        format!("{sign}{whole}")
    } else {
        format!("{sign}{whole}{decimal}{fraction:02}")
    }
}

/// A count grouped by thousands, as the market writes it: `100 000`, `100,000`.
pub fn number(count: i64, market: Market) -> String {
    let sign = if count < 0 { MINUS.to_string() } else { String::new() };
    format!("{sign}{}", grouped(count.unsigned_abs(), marks(market).0))
}

/// What stands between thousands and before the fraction.
const fn marks(market: Market) -> (char, char) {
    match market {
        Market::Kz | Market::Ru | Market::Pl => (' ', ','),
        Market::Cn => (',', '.'),
    }
}

/// The digits in threes.
fn grouped(number: u64, mark: char) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() * 2);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(mark);
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_by_market() {
        use Market::{Cn, Kz, Pl, Ru};
        for (minor, market, expected) in [
            (1_250_000, Kz, "12 500 ₸"),
            (1_250_050, Kz, "12 500,50 ₸"),
            (0, Kz, "0 ₸"),
            (-900_000, Kz, "−9 000 ₸"),
            (5, Kz, "0,05 ₸"),
            (1_250_000, Ru, "12 500,00 ₽"),
            (1_250_000, Pl, "12 500,00 zł"),
            (123_456, Cn, "¥1,234.56"),
            (-123_456, Cn, "−¥1,234.56"),
            (99, Cn, "¥0.99"),
            (100_000_000_000, Pl, "1 000 000 000,00 zł"),
            (i64::MIN, Kz, "−92 233 720 368 547 758,08 ₸"),
        ] {
            assert_eq!(money(Money(minor), market), expected);
        }
    }

    #[test]
    fn an_amount_is_read_back_as_it_was_written() {
        for market in Market::ALL {
            for minor in [0, 1, 99, 100, 12_345, 1_250_000, 999_999_999, -5_050] {
                assert_eq!(Money::parse(&money(Money(minor), market)), Ok(Money(minor)), "{market:?} {minor}");
                assert_eq!(Money::parse(&amount(Money(minor), market)), Ok(Money(minor)), "{market:?} {minor}");
            }
        }
    }

    #[test]
    fn counts_by_market() {
        assert_eq!(number(100_000, Market::Kz), "100 000");
        assert_eq!(number(-1_000, Market::Cn), "−1,000");
        assert_eq!(number(999, Market::Pl), "999");
    }
}
