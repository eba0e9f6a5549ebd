//! What abonements the salon sells.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::offers::AbonementPlan;
use crate::domain::role::Permission;
use crate::store::{Tx, wallet};

/// Lists the plans of abonements.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct ListPlans {
    /// Also those that are no longer sold.
    pub with_retired: bool,
}

/// The plans.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PlansListed {
    /// Those that are sold first.
    pub plans: Vec<AbonementPlan>,
}

impl UseCase for ListPlans {
    type Answer = PlansListed;
    const NEEDS: Permission = Permission::SeeOffers;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, _: &mut Context<'_>) -> Result<PlansListed, DeskError> {
        Ok(PlansListed { plans: wallet::plans(tx, self.with_retired)? })
    }
}
