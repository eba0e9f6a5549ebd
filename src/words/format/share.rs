//! Shares of an amount and bonus points.

use crate::args;
use crate::domain::market::Market;
use crate::domain::offers::Rate;
use crate::words::{Language, Words};

use super::money::number;

/// `5 %`, `2,5 %`; in Chinese `5%`.
pub fn share(rate: Rate, market: Market, words: &Words) -> String {
    let (whole, hundredths) = (rate.0 / 100, rate.0 % 100);
    let mark = if market == Market::Cn { '.' } else { ',' };
    let space = if words.language() == Language::Zh { "" } else { "\u{a0}" };
    match hundredths {
        0 => format!("{whole}{space}%"),
        tens if tens % 10 == 0 => format!("{whole}{mark}{}{space}%", tens / 10),
        _ => format!("{whole}{mark}{hundredths:02}{space}%"),
    }
}

/// `1 bonus`, `8 900 bonuses`.
pub fn points(points: i64, market: Market, words: &Words) -> String {
    words.say_with("ledger-points", args!["points" => points, "shown" => number(points, market)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_in_the_marks_of_market_and_language() {
        for (rate, market, language, expected) in [
            (500, Market::Kz, Language::En, "5 %"),
            (250, Market::Kz, Language::Ru, "2,5 %"),
            (1_234, Market::Pl, Language::Pl, "12,34 %"),
            (105, Market::Pl, Language::Pl, "1,05 %"),
            (250, Market::Cn, Language::Zh, "2.5%"),
            (10_000, Market::Cn, Language::Zh, "100%"),
            (0, Market::Kz, Language::En, "0 %"),
        ] {
            assert_eq!(share(Rate(rate), market, &Words::new(language)).replace('\u{a0}', " "), expected);
        }
    }
}
