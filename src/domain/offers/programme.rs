//! The bonus programme: who earns how much, what may be spent, when it runs out.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::catalogue::Category;
use crate::domain::money::Money;
use crate::domain::till::Family;

use super::rate::Rate;

/// What moves a client from tier to tier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum TierBy {
    /// Money paid, in minor units.
    Spend,
    /// Visits closed.
    Visits,
}

/// From here on, this share comes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Tier {
    /// The spending in minor units, or the number of visits, from which it holds. The lowest tier begins at nothing.
    pub from: i64,
    /// The share of what is paid in money.
    pub rate: Rate,
}

/// A cap on one family of a bill's lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct FamilyCap {
    /// Which lines.
    pub family: Family,
    /// The share of their net amount that points may pay.
    pub cap: Rate,
}

/// What earns nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
#[allow(clippy::struct_excessive_bools)] // switches of their own, each a rule that the manager turns
pub struct Exclusions {
    /// Lines with a promotion.
    pub promotions: bool,
    /// Lines with a discount by hand.
    pub discounts: bool,
    /// Retail goods.
    pub goods: bool,
    /// Families of procedures, injections most often.
    pub categories: Vec<Category>,
    /// Where any part of a bill is paid with points, the whole bill earns nothing.
    pub strict: bool,
}

/// Points given once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Grant {
    /// How many.
    pub points: i64,
    /// After how many days they run out; none: never.
    pub valid_days: Option<u16>,
}

/// When points come back that a refunded bill was paid with, and would run out before or soon after.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Returned {
    /// They keep the day on which they ran out, even if it is past: then they are gone.
    OriginalExpiry,
    /// They live at least so many days longer.
    AtLeastDays(u16),
}

/// The salon's bonus programme. A point is spent at [`BonusProgramme::point`]; points are whole and earned rounded down.
/// Defaults follow the market's usual rules: 5 %, half a bill at most, a year's life (loyalty programmes of salons and
/// shops in KZ and RU as published in 2025).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct BonusProgramme {
    /// Whether points are earned and spent at all.
    pub is_on: bool,
    /// What one point is worth, in minor units: 1 tenge.
    pub point: Money,
    /// From the lowest on, by rising `from`; never empty.
    pub tiers: Vec<Tier>,
    /// What moves a client up.
    pub tier_by: TierBy,
    /// How many days back spending or visits count; none: from the beginning.
    pub window_days: Option<u16>,
    /// After how many days points run out; none: never.
    pub valid_days: Option<u16>,
    /// The share of a bill that points may pay.
    pub cap: Rate,
    /// Narrower shares for some lines.
    pub caps: Vec<FamilyCap>,
    /// The share of a bill that must be met otherwise than with points.
    pub least_money: Rate,
    /// Whether lines with a promotion or a discount may be paid with points.
    pub pays_reduced: bool,
    /// What earns nothing.
    pub no_accrual: Exclusions,
    /// For a birthday, given once a year.
    pub birthday: Option<Grant>,
    /// How many days before and after the birthday it may be given.
    pub birthday_days: u8,
    /// For the first paid visit.
    pub first_visit: Option<Grant>,
    /// For whoever brought a friend, after the friend's first paid visit.
    pub referral: Option<Grant>,
    /// What becomes of points that come back.
    pub returned: Returned,
    /// How many days before points run out the console says so.
    pub warn_days: u16,
}

impl Default for BonusProgramme {
    fn default() -> Self {
        Self {
            is_on: true,
            point: Money::major(1),
            tiers: vec![
                Tier { from: 0, rate: Rate::percent(3) },
                Tier { from: Money::major(200_000).minor(), rate: Rate::percent(5) },
                Tier { from: Money::major(500_000).minor(), rate: Rate::percent(7) },
            ],
            tier_by: TierBy::Spend,
            window_days: Some(365),
            valid_days: Some(365),
            cap: Rate::percent(50),
            caps: vec![],
            least_money: Rate::NONE,
            pays_reduced: false,
            no_accrual: Exclusions { promotions: true, discounts: false, goods: true, ..Exclusions::default() },
            birthday: None,
            birthday_days: 3,
            first_visit: None,
            referral: None,
            returned: Returned::AtLeastDays(14),
            warn_days: 14,
        }
    }
}
