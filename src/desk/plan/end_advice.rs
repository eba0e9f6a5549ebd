//! Takes advice out of a plan.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::changed;
use crate::desk::error::{OrNotFound, Thing};
use crate::desk::{Context, DeskError, UseCase};
use crate::domain::ids::AdviceId;
use crate::domain::role::Permission;
use crate::store::{Tx, plan};

/// Takes a piece of advice out of its plan. It can be put in again.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct EndAdvice {
    /// Which.
    pub advice: AdviceId,
}

impl UseCase for EndAdvice {
    type Answer = ();
    const NEEDS: Permission = Permission::WritePlans;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<(), DeskError> {
        let row = plan::advice(tx, self.advice)?.or_not_found(Thing::Advice, self.advice.0)?;
        changed(context, row.client);
        let by = (context.now, context.actor.staff);
        plan::end_advice(tx, self.advice, by)?.then_some(()).or_not_found(Thing::Advice, self.advice.0)
    }
}
