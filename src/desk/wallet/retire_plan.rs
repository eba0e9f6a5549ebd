//! A plan that is no longer sold.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::changes::Noun;
use crate::desk::context::Context;
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::desk::use_case::UseCase;
use crate::domain::ids::AbonementPlanId;
use crate::domain::offers::AbonementPlan;
use crate::domain::role::Permission;
use crate::store::{Tx, wallet};

/// Takes a plan out of sale, or puts it on sale again. Abonements that are sold go on.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct RetirePlan {
    /// Which.
    pub plan: AbonementPlanId,
    /// The version that the caller saw.
    pub version: i64,
    /// Whether it is out of sale.
    pub retired: bool,
}

impl UseCase for RetirePlan {
    type Answer = AbonementPlan;
    const NEEDS: Permission = Permission::EditOffers;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<AbonementPlan, DeskError> {
        let known = wallet::plan(tx, self.plan)?.or_not_found(Thing::AbonementPlan, self.plan.0)?;
        if !wallet::change_plan(tx, self.plan, self.version, &known.details, self.retired)? {
            return Err(DeskError::Conflict);
        }
        context.changed(Noun::Offers);
        wallet::plan(tx, self.plan)?.or_not_found(Thing::AbonementPlan, self.plan.0)
    }
}
