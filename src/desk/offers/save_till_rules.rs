//! Keeps the limits of discounts and the rounding of cash.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::changes::Noun;
use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::offers::TillRules;
use crate::domain::role::Permission;
use crate::store::Tx;
use crate::store::offers::{self, RuleKind};

use super::show_till_rules::{ShowTillRules, TillRulesShown};

/// Keeps how much each role may take off a bill alone, and how sums in cash are rounded. They hold from the next payment
/// on.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct SaveTillRules {
    /// The version that the caller saw.
    pub version: i64,
    /// The rules.
    pub rules: TillRules,
}

impl UseCase for SaveTillRules {
    type Answer = TillRulesShown;
    const NEEDS: Permission = Permission::EditOffers;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<TillRulesShown, DeskError> {
        let rules = self.rules.checked(context.market)?;
        let (now, by) = (context.now, context.actor.staff);
        if !offers::put(tx, RuleKind::TillRules, self.version, &rules, now, by)? {
            return Err(DeskError::Conflict);
        }
        context.changed(Noun::Offers);
        ShowTillRules {}.run(tx, context)
    }
}
