//! Hands a guest's coat back.

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

/// Hands a guest's coat back: its tag is free again.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ReturnCoat {
    /// At which visit.
    pub visit: VisitId,
}

impl UseCase for ReturnCoat {
    type Answer = ();
    const NEEDS: Permission = Permission::KeepStandard;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<(), DeskError> {
        let visit = here(tx, context, self.visit)?;
        let coat = comfort::coat_of(tx, visit.id)?.ok_or(ComfortRefusal::NoCoat)?;
        if !comfort::return_coat(tx, coat.id, false, (context.now, context.actor.staff))? {
            return Err(ComfortRefusal::NoCoat.into());
        }
        changed(context);
        standard::seen(tx, context, visit.id, Evidence::CoatReturned)?;
        Ok(())
    }
}
