//! The end of an allergy.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::lines::changed;
use crate::desk::context::Context;
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::desk::use_case::UseCase;
use crate::domain::health::BadLine;
use crate::domain::ids::AllergyId;
use crate::domain::role::Permission;
use crate::domain::text::clean_line;
use crate::store::{Tx, health};

/// Ends an allergy that does not hold: the line stays, struck, with who said so and why. When the last one ends, the
/// question is open again.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct EndAllergy {
    /// Which line.
    pub line: AllergyId,
    /// The version that the caller saw.
    pub version: i64,
    /// Why.
    pub why: String,
}

impl UseCase for EndAllergy {
    type Answer = AllergyId;
    const NEEDS: Permission = Permission::WriteHealth;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<AllergyId, DeskError> {
        let why = clean_line(&self.why);
        if why.is_empty() {
            return Err(BadLine::NoReason.into());
        }
        let (client, line) = health::allergy(tx, self.line)?.or_not_found(Thing::CardLine, self.line.0)?;
        if line.ended.is_some() {
            return Err(BadLine::HasEnded.into());
        }
        if !health::end_allergy(tx, self.line, self.version, &why, context.now, context.actor.staff)? {
            return Err(DeskError::Conflict);
        }
        changed(context, client);
        Ok(self.line)
    }
}
