//! The end of a medication.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::lines::changed;
use crate::desk::context::Context;
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::desk::use_case::UseCase;
use crate::domain::health::BadLine;
use crate::domain::ids::MedicationId;
use crate::domain::role::Permission;
use crate::domain::text::clean_line;
use crate::store::{Tx, health};

/// Strikes a medication that was written by mistake. One that is no longer taken gets its last day instead.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct EndMedication {
    /// Which line.
    pub line: MedicationId,
    /// The version that the caller saw.
    pub version: i64,
    /// Why.
    pub why: String,
}

impl UseCase for EndMedication {
    type Answer = MedicationId;
    const NEEDS: Permission = Permission::WriteHealth;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<MedicationId, DeskError> {
        let why = clean_line(&self.why);
        if why.is_empty() {
            return Err(BadLine::NoReason.into());
        }
        let (client, line) = health::medication(tx, self.line)?.or_not_found(Thing::CardLine, self.line.0)?;
        if line.ended.is_some() {
            return Err(BadLine::HasEnded.into());
        }
        if !health::end_medication(tx, self.line, self.version, &why, context.now, context.actor.staff)? {
            return Err(DeskError::Conflict);
        }
        changed(context, client);
        Ok(self.line)
    }
}
