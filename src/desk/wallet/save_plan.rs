//! Adds a plan or changes one.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::changes::Noun;
use crate::desk::context::Context;
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::desk::use_case::UseCase;
use crate::domain::ids::AbonementPlanId;
use crate::domain::offers::{AbonementPlan, PlanDetails};
use crate::domain::role::Permission;
use crate::domain::text::clean_line;
use crate::store::{Tx, catalogue, wallet};

/// Adds a plan, or changes the one named. Abonements that are sold keep the rules of their day.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct SavePlan {
    /// The plan to change; none adds one.
    #[serde(default)]
    pub id: Option<AbonementPlanId>,
    /// The version that the caller saw, when changing.
    #[serde(default)]
    pub version: i64,
    /// What is written of it.
    pub plan: PlanDetails,
}

impl UseCase for SavePlan {
    type Answer = AbonementPlan;
    const NEEDS: Permission = Permission::EditOffers;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<AbonementPlan, DeskError> {
        let details = self.plan.checked(clean_line)?;
        for procedure in &details.procedures {
            catalogue::get(tx, *procedure)?.or_not_found(Thing::Procedure, procedure.0)?;
        }
        let id = match self.id {
            None => wallet::add_plan(tx, &details)?,
            Some(id) => {
                let known = wallet::plan(tx, id)?.or_not_found(Thing::AbonementPlan, id.0)?;
                if !wallet::change_plan(tx, id, self.version, &details, known.retired)? {
                    return Err(DeskError::Conflict);
                }
                id
            }
        };
        context.changed(Noun::Offers);
        wallet::plan(tx, id)?.or_not_found(Thing::AbonementPlan, id.0)
    }
}
