//! What one client holds.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::catalogue::Names;
use crate::domain::codes::codes;
use crate::domain::ids::{AbonementId, AbonementPlanId, CertificateId, ClientId, ProcedureId};
use crate::domain::money::Money;

use super::rate::Rate;

/// What a client has and may use today.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Wallet {
    /// Bonus points.
    pub bonus: BonusStanding,
    /// Certificates that are named to the client, or whose code was just read in.
    pub certificates: Vec<HeldCertificate>,
    /// Abonements that the client may use, their own and shared ones.
    pub abonements: Vec<HeldAbonement>,
    /// What was paid in advance.
    pub deposit: Money,
    /// What the client owes.
    pub debt: Money,
}

/// A client's bonus points, or those of the family pool that they belong to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct BonusStanding {
    /// Whose account it is: the client's own, or the pool's owner. None for a buyer without a card.
    pub owner: Option<ClientId>,
    /// The owner's name, where it is another person's pool.
    pub pool_of: Option<String>,
    /// The balance. Below nothing after a refund of points that were spent already.
    pub points: i64,
    /// Points that run out soonest, and when.
    pub soonest: Option<(Date, i64)>,
    /// The share that the client earns now.
    pub rate: Rate,
    /// What is missing to the next tier (minor units or visits), and its rate.
    pub next_tier: Option<(i64, Rate)>,
}

/// What a certificate is good for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Worth {
    /// An amount for whatever the salon does and sells.
    Money,
    /// One procedure, once, whatever it costs on the day.
    Procedure(ProcedureId),
}

codes! {
    /// How a certificate stands.
    CertificateState {
        /// It can be used.
        Active = "active",
        /// Nothing is left on it.
        Used = "used",
        /// Its last day is past; what is left is still owed until it is written off.
        Expired = "expired",
        /// A manager stopped it: lost or returned.
        Stopped = "stopped",
    }
}

/// A certificate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct HeldCertificate {
    /// Its number in the books.
    pub id: CertificateId,
    /// What is printed on it.
    pub code: String,
    /// What it is good for.
    pub worth: Worth,
    /// What is left on it, in minor units. For a procedure: what was paid for it, or nothing once it is used.
    pub left: Money,
    /// Whether a part of it may be used and the rest kept.
    pub in_parts: bool,
    /// Its last day; none: no end.
    pub until: Option<Date>,
    /// Whose it is; none: whoever brings it.
    pub holder: Option<ClientId>,
    /// How it stands today.
    pub state: CertificateState,
}

codes! {
    /// How an abonement stands.
    AbonementState {
        /// It can be used.
        Active = "active",
        /// The client asked for a pause; it is not used and its time does not run.
        Frozen = "frozen",
        /// No session is left.
        Used = "used",
        /// Its last day is past.
        Expired = "expired",
        /// It was refunded.
        Refunded = "refunded",
    }
}

/// An abonement: sessions paid in advance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct HeldAbonement {
    /// Its number in the books.
    pub id: AbonementId,
    /// The plan by which it was sold.
    pub plan: AbonementPlanId,
    /// The plan's name on the day of the sale.
    pub names: Names,
    /// Which procedures a session of it covers.
    pub procedures: Vec<ProcedureId>,
    /// How many sessions were bought.
    pub sessions: i64,
    /// How many are left.
    pub left: i64,
    /// What was paid for it, in minor units.
    pub price: Money,
    /// Its last day; none: it starts with the first visit, or has no end.
    pub until: Option<Date>,
    /// How it stands today.
    pub state: AbonementState,
}

impl HeldAbonement {
    /// What the next session is worth: the price in equal parts, so rounded that all of them are exactly the price.
    /// Nothing where no session is left.
    pub fn next_session(&self) -> Money {
        if self.left < 1 || self.sessions < 1 {
            return Money::ZERO;
        }
        let used = i128::from(self.sessions - self.left);
        let price = i128::from(self.price.minor());
        let upto = |sessions: i128| price * sessions / i128::from(self.sessions);
        // A part of an amount is in the amount's range.
        Money(i64::try_from(upto(used + 1) - upto(used)).unwrap_or(0))
    }
}
