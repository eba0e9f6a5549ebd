//! The rules of offers, read out in plain words: what a manager sees beside the form, and what the console tells whoever
//! asks why.

mod programme;
mod promotion;
#[cfg(test)]
mod tests;

use crate::args;
use crate::domain::market::Market;
use crate::domain::money::Money;
use crate::domain::offers::TillRules;
use crate::domain::till::{Family, RoundingWay};

pub use programme::{Part, programme};
pub use promotion::{NamedOffers, Standing, gives, promotion, standing, standing_key, when};

use super::schedule::category_key;
use super::{Language, Words, format};

/// The limits of discounts and the rounding of cash, a sentence each.
pub fn till_rules(rules: &TillRules, market: Market, words: &Words) -> Vec<String> {
    let share = |rate| format::share(rate, market, words);
    let limits = args!["administrator" => share(rules.limits.administrator), "manager" => share(rules.limits.manager)];
    let unit = format::money(rules.rounding.unit, market);
    vec![
        words.say_with("offers-told-limits", limits),
        words.say("offers-told-above"),
        match rules.rounding.way {
            _ if rules.rounding.unit <= Money(1) => words.say("offers-told-not-rounded"),
            RoundingWay::Down => words.say_with("offers-told-rounded-down", args!["unit" => unit]),
            RoundingWay::Nearest => words.say_with("offers-told-rounded-nearest", args!["unit" => unit]),
        },
    ]
}

/// The name of a family of lines.
pub fn family(family: Family, words: &Words) -> String {
    match family {
        Family::Procedures(category) => words.say(category_key(category)),
        Family::Goods => words.say("offers-family-goods"),
        Family::Prepaid => words.say("offers-family-prepaid"),
    }
}

/// Several things in a row, as the language writes them.
fn listed(things: &[String], words: &Words) -> String {
    things.join(if words.language() == Language::Zh { "、" } else { ", " })
}

/// A number of days.
fn days(count: u16, words: &Words) -> String {
    words.say_with("offers-days", args!["count" => count])
}
