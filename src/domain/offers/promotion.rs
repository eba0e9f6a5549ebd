//! Promotions: a price cut with dates and conditions.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::catalogue::Names;
use crate::domain::ids::{GoodsId, ProcedureId, PromotionId};
use crate::domain::money::Money;
use crate::domain::schedule::Weekday;
use crate::domain::till::Family;

use super::rate::Rate;

/// What a promotion covers. Empty lists mean everything.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Scope {
    /// Whole families of lines.
    pub families: Vec<Family>,
    /// Single procedures.
    pub procedures: Vec<ProcedureId>,
    /// Single goods.
    pub goods: Vec<GoodsId>,
}

/// What a promotion gives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Gives {
    /// A share off each covered line.
    Percent(Rate),
    /// An amount off each covered piece, at most its price.
    Amount(Money),
    /// Each covered piece at this price, where that is less.
    Price(Money),
    /// All of these procedures on one bill, together at this price.
    Package {
        /// Which procedures.
        procedures: Vec<ProcedureId>,
        /// What they cost together.
        price: Money,
    },
}

/// What is written of a promotion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PromotionDetails {
    /// As the console reads it out; at least one is filled.
    pub names: Names,
    /// The first day.
    pub from: Date,
    /// The last day; none: until further notice.
    #[serde(default)]
    pub until: Option<Date>,
    /// On which days of the week; empty: on all.
    #[serde(default)]
    pub weekdays: Vec<Weekday>,
    /// What it covers. A package covers its own procedures.
    #[serde(default)]
    pub scope: Scope,
    /// Only on a client's first visit.
    #[serde(default)]
    pub first_visit: bool,
    /// What it gives.
    pub gives: Gives,
    /// Whether it may stand on one line together with others of its kind and with a discount by hand. By default
    /// promotions are not combined, and the best one for the client is taken.
    #[serde(default)]
    pub stacks: bool,
}

impl PromotionDetails {
    /// Whether it runs on a day: within its dates, on its weekdays.
    pub fn runs_on(&self, day: Date) -> bool {
        self.from <= day
            && self.until.is_none_or(|until| day <= until)
            && (self.weekdays.is_empty() || self.weekdays.contains(&Weekday::of(day)))
    }
}

/// A promotion of the salon.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Promotion {
    /// Its number.
    pub id: PromotionId,
    /// Grows with each change.
    pub version: i64,
    /// Ended before its time.
    pub retired: bool,
    /// What is written of it.
    #[serde(flatten)]
    pub details: PromotionDetails,
}
