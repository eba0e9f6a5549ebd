//! What a bill comes to, what applies, and why: one pure function.
//!
//! The order of its steps is the rule: pieces paid by sessions and certificates for procedures leave the bill first; on
//! what is left promotions, then discounts by hand; then certificates, points, deposit, debt; what then remains is paid
//! with money, rounded only where it is cash; and what was paid with money earns points.

mod earn;
mod postings;
mod prices;
mod promotions;
mod propose;
mod settle;
mod share;
#[cfg(test)]
mod tests;
mod values;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::ids::{AbonementId, CertificateId, PromotionId};
use crate::domain::money::Money;
use crate::domain::till::{CashPart, total};

pub use postings::{Issued, sale};
pub use propose::{as_many_points, exact_cash, propose};

use super::facts::{Choices, Facts};
use super::rate::Rate;
use super::refusal::OfferRefusal;
use super::why::Why;

/// What covers one piece of a line whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Cover {
    /// A session of an abonement.
    Session(AbonementId),
    /// A certificate for the procedure.
    Certificate(CertificateId),
}

/// A piece of a line that was paid in advance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct CoveredPiece {
    /// By what.
    pub by: Cover,
    /// What it had cost, in minor units.
    pub worth: Money,
}

/// One line of the bill with all that applies to it. Amounts are in minor units.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct QuotedLine {
    /// Pieces times price.
    pub list: Money,
    /// Pieces that were paid in advance.
    pub covered: Vec<CoveredPiece>,
    /// What the other pieces cost at their price.
    pub base: Money,
    /// Promotions on it, with what each takes off.
    pub promotions: Vec<(PromotionId, Money)>,
    /// Whether a promotion stands on it that is not combined with others.
    pub is_exclusive: bool,
    /// What a discount by hand takes off.
    pub by_hand: Money,
    /// What is to be paid for it: the base less promotions and discounts.
    pub net: Money,
    /// The part of the net that points pay.
    pub bonus: Money,
    /// The part of the net that certificates for amounts pay.
    pub certificates: Money,
    /// The part of the net that is still owed.
    pub debt: Money,
    /// The part of the net that earns points.
    pub earning: Money,
}

impl QuotedLine {
    /// What promotions take off.
    pub fn promoted(&self) -> Money {
        Money(self.promotions.iter().map(|(_, off)| off.minor()).sum())
    }
}

/// What a bill comes to with the choices made, and why. All amounts are in minor units and, but for `rounding`, not
/// negative.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Quote {
    /// Line by line.
    pub lines: Vec<QuotedLine>,
    /// All lines at their prices.
    pub list: Money,
    /// The price of the pieces that were paid in advance.
    pub covered: Money,
    /// What promotions take off.
    pub promotions: Money,
    /// What discounts by hand take off.
    pub by_hand: Money,
    /// The bill: all lines, less what is covered, promotions and discounts.
    pub due: Money,
    /// Tips on top of it.
    pub tips: Money,
    /// The bill and the tips.
    pub to_pay: Money,
    /// Paid by certificates for amounts.
    pub certificates: Money,
    /// What is left on certificates that are not used in parts, and given up.
    pub forfeited: Vec<(CertificateId, Money)>,
    /// Points spent.
    pub points: i64,
    /// What the points pay.
    pub bonus: Money,
    /// How many points may be spent at most, beside the other choices.
    pub points_most: i64,
    /// Paid from the deposit.
    pub deposit: Money,
    /// Owed from now on.
    pub debt: Money,
    /// Charged to cards.
    pub card: Money,
    /// Arrived by transfer or QR.
    pub transfer: Money,
    /// What remains for cash, rounded to notes and coins.
    pub for_cash: Money,
    /// What rounding adds (above nothing) or takes away; nothing unless the rest is paid in cash.
    pub rounding: Money,
    /// Notes and coins on the counter, and what is given back of them.
    pub cash: Option<CashPart>,
    /// What was paid too much and stays as the client's deposit.
    pub to_deposit: Money,
    /// What no tender covers yet.
    pub missing: Money,
    /// The change would be a note or more that the client need not have given.
    pub is_change_odd: bool,
    /// The share of a discount by hand that is above the limit.
    pub above_limit: Option<Rate>,
    /// Points that will be added.
    pub earns: i64,
    /// The last day of those points; none: they do not run out, or there are none.
    pub earns_until: Option<Date>,
    /// The steps, in their order.
    pub why: Vec<Why>,
}

impl Quote {
    /// What stays in the drawer.
    pub fn kept_cash(&self) -> Money {
        // `settle` gives back no more than was given.
        self.cash.map_or(Money::ZERO, |cash| Money(cash.given.minor() - cash.change.minor()))
    }

    /// What is given back.
    pub fn change(&self) -> Money {
        self.cash.map_or(Money::ZERO, |cash| cash.change)
    }
}

/// What the bill comes to with these choices. Tenders may still be missing: then [`Quote::missing`] says how much. An
/// error is a choice that the rules refuse.
pub fn quote(facts: &Facts, choices: &Choices) -> Result<Quote, OfferRefusal> {
    let lines: Vec<_> = facts.lines.iter().map(|line| line.line.clone()).collect();
    total(&lines).map_err(|_| OfferRefusal::TooLarge)?;
    let mut quote = Quote::default();
    prices::price(facts, choices, &mut quote)?;
    values::spend(facts, choices, &mut quote)?;
    settle::settle(facts, choices, &mut quote)?;
    earn::earn(facts, &mut quote)?;
    Ok(quote)
}

/// The same, ready to be paid: everything is covered, the change is meant, and no limit is passed. `is_approved` tells
/// that a manager's word stands for a discount above the limit, or that one will look at it later.
pub fn ready(facts: &Facts, choices: &Choices, is_approved: bool) -> Result<Quote, OfferRefusal> {
    let quote = quote(facts, choices)?;
    if let Some(share) = quote.above_limit.filter(|_| !is_approved) {
        return Err(OfferRefusal::AboveLimit { share, limit: facts.discount_limit });
    }
    if quote.missing > Money::ZERO {
        return Err(OfferRefusal::NotCovered { missing: quote.missing });
    }
    if let Some(CashPart { given, change }) = quote.cash.filter(|_| quote.is_change_odd && !choices.sure) {
        return Err(OfferRefusal::OddChange { given, change });
    }
    Ok(quote)
}
