//! A doctor's word that no longer holds.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::lay_patch_test::changed;
use crate::desk::error::{OrNotFound, Thing};
use crate::desk::{Context, DeskError, UseCase};
use crate::domain::ids::ClearanceId;
use crate::domain::role::Permission;
use crate::domain::safety::SafetyRefusal;
use crate::domain::text::clean_line;
use crate::store::Tx;
use crate::store::safety::{clearance, end_clearance};

/// Ends a doctor's word: it stays, ended, with who said so and why.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct EndClearance {
    /// Which.
    pub clearance: ClearanceId,
    /// Why.
    pub why: String,
}

impl UseCase for EndClearance {
    type Answer = ClearanceId;
    const NEEDS: Permission = Permission::WriteHealth;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<ClearanceId, DeskError> {
        let why = clean_line(&self.why);
        if why.is_empty() {
            return Err(SafetyRefusal::ReasonMissing.into());
        }
        let (client, found) = clearance(tx, self.clearance)?.or_not_found(Thing::Clearance, self.clearance.0)?;
        if found.ended.is_some() {
            return Err(SafetyRefusal::ClearanceEnded.into());
        }
        if !end_clearance(tx, self.clearance, context.now, context.actor.staff, &why)? {
            return Err(DeskError::Conflict);
        }
        changed(context, client);
        Ok(self.clearance)
    }
}
