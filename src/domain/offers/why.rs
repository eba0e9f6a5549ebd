//! Why an amount is what it is: the steps of a quote, for the `?` key.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::ids::{AbonementId, CertificateId, PromotionId};
use crate::domain::money::Money;
use crate::domain::till::CashRounding;

use super::rate::Rate;

/// What keeps the number of points from being larger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PointsLimit {
    /// There is no programme, or no card.
    NoProgramme,
    /// The client has no more.
    Balance,
    /// Nothing on the bill may be paid with points: promotions, prepayments.
    NothingEligible,
    /// The share of the bill that points may pay.
    BillCap(Rate),
    /// The narrower shares of families of lines.
    FamilyCaps,
    /// The share that must be met otherwise.
    LeastMoney(Rate),
    /// The rest is paid by certificates already.
    LeftToPay,
}

/// Why nothing is earned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum NothingEarned {
    /// There is no programme, or no card.
    NoProgramme,
    /// Points were spent on this bill, and the rule is strict.
    Strict,
    /// Nothing that earns was paid with money.
    NothingEligible,
    /// It would be less than one point.
    LessThanOne,
}

/// One step on the way from prices to the sum to pay, in the order in which they were taken. Lines are counted from 0.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// Pieces times price.
    Price {
        /// The line.
        line: usize,
        /// How many.
        quantity: i64,
        /// The price of one.
        price: Money,
        /// The product.
        amount: Money,
    },
    /// A piece paid by a session.
    Session {
        /// The line.
        line: usize,
        /// The abonement.
        abonement: AbonementId,
        /// What the session had cost.
        worth: Money,
        /// Sessions left after it.
        left: i64,
    },
    /// A piece paid by a certificate for it.
    ProcedureCertificate {
        /// The line.
        line: usize,
        /// The certificate.
        certificate: CertificateId,
        /// What it had cost.
        worth: Money,
    },
    /// A promotion on a line.
    Promotion {
        /// The line.
        line: usize,
        /// Which.
        promotion: PromotionId,
        /// What it takes off.
        off: Money,
        /// Its last day.
        until: Option<Date>,
    },
    /// A discount by hand on a line.
    ByHand {
        /// The line.
        line: usize,
        /// What it takes off.
        off: Money,
        /// Why.
        reason: String,
    },
    /// An amount from a certificate.
    Certificate {
        /// Which.
        certificate: CertificateId,
        /// How much.
        amount: Money,
        /// What is left on it afterwards.
        left: Money,
        /// What is given up, because it is not used in parts.
        forfeited: Money,
    },
    /// How many points may be spent, and what bounds them.
    PointsMost {
        /// How many.
        points: i64,
        /// What bounds them.
        limit: PointsLimit,
    },
    /// Points spent.
    PointsSpent {
        /// How many.
        points: i64,
        /// What they are worth.
        amount: Money,
    },
    /// Rounding to notes and coins.
    Rounded {
        /// The rule.
        rule: CashRounding,
        /// What was left to pay.
        from: Money,
        /// What is paid in cash.
        to: Money,
    },
    /// Points earned.
    Earned {
        /// What was paid with money on lines that earn.
        base: Money,
        /// The client's share.
        rate: Rate,
        /// Whole points, rounded down.
        points: i64,
    },
    /// No points earned.
    EarnsNothing(NothingEarned),
}
