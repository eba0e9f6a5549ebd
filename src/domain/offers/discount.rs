//! Discounts by hand: within the limit of a role, above it with a manager's word.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::ids::ApprovalId;
use crate::domain::money::Money;
use crate::domain::role::Role;
use crate::domain::till::CashRounding;

use super::rate::Rate;

/// How much is taken off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Off {
    /// A share.
    Percent(Rate),
    /// An amount, in minor units.
    Amount(Money),
}

/// A discount that a person gives on the spot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct HandDiscount {
    /// The line that it is for, counted from 0; none: all lines that may have one.
    #[serde(default)]
    pub line: Option<usize>,
    /// How much.
    pub off: Off,
    /// Why: an apology, a regular, a mistake of ours.
    pub reason: String,
    /// The manager's word, where it is above the limit of whoever gives it.
    #[serde(default)]
    pub approval: Option<ApprovalId>,
    /// Above the limit with no manager in the house: it is done, and stands open until a manager has looked at it. A
    /// shift does not close over it.
    #[serde(default)]
    pub approved_later: bool,
}

/// The largest share that each role may take off a bill alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct DiscountLimits {
    /// An administrator's.
    pub administrator: Rate,
    /// A manager's.
    pub manager: Rate,
}

impl Default for DiscountLimits {
    fn default() -> Self {
        Self { administrator: Rate::percent(10), manager: Rate::percent(50) }
    }
}

impl DiscountLimits {
    /// The limit of a role.
    pub const fn of(&self, role: Role) -> Rate {
        match role {
            Role::Specialist => Rate::NONE,
            Role::Administrator => self.administrator,
            Role::Manager => self.manager,
            Role::Owner => Rate::WHOLE,
        }
    }
}

/// What the manager sets once for whoever stands at the till.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct TillRules {
    /// Discounts by hand.
    pub limits: DiscountLimits,
    /// Sums in cash.
    pub rounding: CashRounding,
}
