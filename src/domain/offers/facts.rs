//! What a quote is made of: the facts of the day, and what the person at the till chose.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::ids::{ApprovalId, ClientId, PromotionId, SpecialistId};
use crate::domain::market::Market;
use crate::domain::money::Money;
use crate::domain::till::{BillLine, CashRounding, Family, Tender};

use super::discount::HandDiscount;
use super::programme::BonusProgramme;
use super::promotion::Promotion;
use super::rate::Rate;
use super::wallet::Wallet;

/// A line of the bill with its family, by which rules ask for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct FactLine {
    /// The line.
    pub line: BillLine,
    /// What kind of thing it is.
    pub family: Family,
}

/// Everything that a bill is judged by, read in one transaction.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Facts {
    /// The business day.
    pub today: Date,
    /// The salon's market.
    pub market: Market,
    /// Who pays; none for a buyer without a card.
    pub client: Option<ClientId>,
    /// The bill's lines.
    pub lines: Vec<FactLine>,
    /// The bonus programme.
    pub programme: BonusProgramme,
    /// The promotions that run today.
    pub promotions: Vec<Promotion>,
    /// What the client holds; empty for a buyer without a card.
    pub wallet: Wallet,
    /// Whether it is the client's first visit.
    pub is_first_visit: bool,
    /// The largest discount by hand that whoever is at the till may give alone.
    pub discount_limit: Rate,
    /// How a sum in cash is rounded.
    pub rounding: CashRounding,
}

/// Which promotions are used.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Promotions {
    /// Those that are best for the client.
    #[default]
    Best,
    /// These and no others.
    These(Vec<PromotionId>),
}

/// What becomes of money above what is due.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Overpaid {
    /// It is given back from the drawer.
    #[default]
    Change,
    /// It stays as the client's deposit.
    Deposit,
}

/// A tip to a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Tip {
    /// To whom.
    pub to: SpecialistId,
    /// How much, in minor units.
    pub amount: Money,
}

/// What the person at the till chose. The default takes the best promotions and pays nothing yet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Choices {
    /// Which promotions.
    pub promotions: Promotions,
    /// Discounts by hand, at most one a line.
    pub discounts: Vec<HandDiscount>,
    /// Tips, on top of the bill.
    pub tips: Vec<Tip>,
    /// How it is paid.
    pub tenders: Vec<Tender>,
    /// What becomes of money above what is due.
    pub overpaid: Overpaid,
    /// A manager's word that the client may leave owing, where whoever is at the till may not decide it alone.
    pub debt_approval: Option<ApprovalId>,
    /// A change that looks like a slip of the finger was looked at and is meant.
    pub sure: bool,
}
