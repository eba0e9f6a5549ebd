//! A correction of an allergy.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::lines::{AllergyDraft, changed};
use crate::desk::context::Context;
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::desk::use_case::UseCase;
use crate::domain::health::BadLine;
use crate::domain::ids::AllergyId;
use crate::domain::role::Permission;
use crate::store::{Tx, health};

/// Corrects an allergy. What the line said before is kept.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct EditAllergy {
    /// Which line.
    pub line: AllergyId,
    /// The version that the caller saw.
    pub version: i64,
    /// What was told.
    #[serde(flatten)]
    pub draft: AllergyDraft,
}

impl UseCase for EditAllergy {
    type Answer = AllergyId;
    const NEEDS: Permission = Permission::WriteHealth;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<AllergyId, DeskError> {
        let fields = self.draft.check()?;
        let (client, line) = health::allergy(tx, self.line)?.or_not_found(Thing::CardLine, self.line.0)?;
        if line.ended.is_some() {
            return Err(BadLine::HasEnded.into());
        }
        if !health::change_allergy(tx, self.line, self.version, &fields)? {
            return Err(DeskError::Conflict);
        }
        changed(context, client);
        Ok(self.line)
    }
}
