//! Shows the limits of discounts and the rounding of cash.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::offers::TillRules;
use crate::domain::role::Permission;
use crate::store::Tx;
use crate::store::offers::{self, Kept, RuleKind};

use super::show_programme::Saved;

/// Shows how much each role may take off a bill alone, and how sums in cash are rounded.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ShowTillRules {}

/// The rules, and which version they are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct TillRulesShown {
    /// Grows with each change; 0 while none were ever kept.
    pub version: i64,
    /// The rules; while none were kept, the usual limits and the market's custom.
    pub rules: TillRules,
    /// Who kept them.
    pub saved: Option<Saved>,
}

impl UseCase for ShowTillRules {
    type Answer = TillRulesShown;
    const NEEDS: Permission = Permission::SeeOffers;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<TillRulesShown, DeskError> {
        let kept: Option<Kept<TillRules>> = offers::kept(tx, RuleKind::TillRules)?;
        Ok(TillRulesShown {
            version: kept.as_ref().map_or(0, |kept| kept.version),
            rules: TillRules { limits: offers::limits(tx)?, rounding: offers::rounding(tx, context.market)? },
            saved: kept.map(|kept| Saved::of(&kept, context)),
        })
    }
}
