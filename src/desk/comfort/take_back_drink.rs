//! Takes back the last drink of a visit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::guest::{changed, here};
use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::standard;
use crate::desk::use_case::UseCase;
use crate::domain::comfort::ComfortRefusal;
use crate::domain::ids::VisitId;
use crate::domain::role::Permission;
use crate::domain::standard::Evidence;
use crate::store::{Tx, comfort};

/// Takes back the last drink that was noted at a visit. What the card remembers stays.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct TakeBackDrink {
    /// At which visit.
    pub visit: VisitId,
}

impl UseCase for TakeBackDrink {
    type Answer = ();
    const NEEDS: Permission = Permission::KeepStandard;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<(), DeskError> {
        let visit = here(tx, context, self.visit)?;
        if !comfort::strike_drink(tx, visit.id, (context.now, context.actor.staff))? {
            return Err(ComfortRefusal::NoDrink.into());
        }
        changed(context);
        if comfort::drinks_of(tx, visit.id)?.is_empty() {
            standard::unseen(tx, context, visit.id, Evidence::Drink)?;
        }
        Ok(())
    }
}
