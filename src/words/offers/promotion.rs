//! A promotion in plain words.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::args;
use crate::domain::ids::{GoodsId, ProcedureId};
use crate::domain::market::Market;
use crate::domain::offers::{Gives, Promotion, PromotionDetails, Scope};
use crate::domain::schedule::Weekday;
use crate::words::{Words, format};

use super::{family, listed};

/// The names of what promotions cover, in the language that runs. What has none is called by its number.
#[derive(Clone, Debug, Default)]
pub struct NamedOffers {
    /// Of procedures.
    pub procedures: BTreeMap<ProcedureId, String>,
    /// Of goods.
    pub goods: BTreeMap<GoodsId, String>,
}

impl NamedOffers {
    fn procedure(&self, id: ProcedureId) -> String {
        self.procedures.get(&id).cloned().unwrap_or_else(|| id.to_string())
    }

    fn goods(&self, id: GoodsId) -> String {
        self.goods.get(&id).cloned().unwrap_or_else(|| id.to_string())
    }
}

/// How a promotion stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Bills get it.
    Runs,
    /// It runs these weeks, but not on this weekday.
    OtherWeekday,
    /// Its first day is yet to come.
    Ahead,
    /// Its last day is past.
    Over,
    /// It was ended before its time.
    Ended,
}

/// How a promotion stands on a day.
pub fn standing(promotion: &Promotion, today: Date) -> Standing {
    let details = &promotion.details;
    if promotion.retired {
        Standing::Ended
    } else if details.until.is_some_and(|until| until < today) {
        Standing::Over
    } else if details.from > today {
        Standing::Ahead
    } else if details.runs_on(today) {
        Standing::Runs
    } else {
        Standing::OtherWeekday
    }
}

/// The key of the word for it.
pub fn standing_key(standing: Standing) -> &'static str {
    match standing {
        Standing::Runs => "offers-standing-runs",
        Standing::OtherWeekday => "offers-standing-other-weekday",
        Standing::Ahead => "offers-standing-ahead",
        Standing::Over => "offers-standing-over",
        Standing::Ended => "offers-standing-ended",
    }
}

/// A promotion, a sentence a rule.
pub fn promotion(details: &PromotionDetails, names: &NamedOffers, market: Market, words: &Words) -> Vec<String> {
    let mut said = vec![gives(details, names, market, words), when(details, words)];
    if details.first_visit {
        said.push(words.say("offers-told-first-visit-only"));
    }
    said.push(match (&details.gives, details.stacks) {
        (Gives::Package { .. }, _) => words.say("offers-told-package-once"),
        (_, true) => words.say("offers-told-stacks"),
        (_, false) => words.say("offers-told-stands-alone"),
    });
    said
}

/// What it gives, and on what.
pub fn gives(details: &PromotionDetails, names: &NamedOffers, market: Market, words: &Words) -> String {
    let what = || scope(&details.scope, names, words);
    match &details.gives {
        Gives::Percent(rate) => words
            .say_with("offers-told-percent", args!["share" => format::share(*rate, market, words), "what" => what()]),
        Gives::Amount(amount) => {
            words.say_with("offers-told-amount", args!["amount" => format::money(*amount, market), "what" => what()])
        }
        Gives::Price(price) => {
            words.say_with("offers-told-price", args!["price" => format::money(*price, market), "what" => what()])
        }
        Gives::Package { procedures, price } => {
            let procedures: Vec<String> = procedures.iter().map(|id| names.procedure(*id)).collect();
            words.say_with(
                "offers-told-package",
                args!["price" => format::money(*price, market), "what" => procedures.join(" + ")],
            )
        }
    }
}

/// What it covers.
fn scope(scope: &Scope, names: &NamedOffers, words: &Words) -> String {
    let mut what: Vec<String> = scope.families.iter().map(|of| family(*of, words)).collect();
    what.extend(scope.procedures.iter().map(|id| names.procedure(*id)));
    what.extend(scope.goods.iter().map(|id| names.goods(*id)));
    if what.is_empty() { words.say("offers-told-everything") } else { listed(&what, words) }
}

/// On which days.
pub fn when(details: &PromotionDetails, words: &Words) -> String {
    let day = |day| format::day_numbers(day, words.language());
    let dates = match details.until {
        Some(until) if until == details.from => words.say_with("offers-told-one-day", args!["day" => day(until)]),
        Some(until) => words.say_with("offers-told-dates", args!["from" => day(details.from), "until" => day(until)]),
        None => words.say_with("offers-told-from", args!["from" => day(details.from)]),
    };
    if details.weekdays.is_empty() {
        return dates;
    }
    let heads = format::weekdays_short(words);
    let named: Vec<String> = Weekday::ALL
        .iter()
        .zip(heads)
        .filter(|(weekday, _)| details.weekdays.contains(weekday))
        .map(|(_, name)| name)
        .collect();
    words.say_with("offers-told-weekdays", args!["dates" => dates, "days" => listed(&named, words)])
}
