//! One more medication.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::lines::{MedicationDraft, card, changed};
use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::ids::{ClientId, MedicationId};
use crate::domain::role::Permission;
use crate::store::{Tx, health};

/// Writes a medication on a card.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct AddMedication {
    /// Whose.
    pub client: ClientId,
    /// What was told.
    #[serde(flatten)]
    pub draft: MedicationDraft,
}

impl UseCase for AddMedication {
    type Answer = MedicationId;
    const NEEDS: Permission = Permission::WriteHealth;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<MedicationId, DeskError> {
        let fields = self.draft.check()?;
        let client = card(tx, self.client)?;
        let id = health::add_medication(tx, client, &fields, context.now, Some(context.actor.staff))?;
        changed(context, client);
        Ok(id)
    }
}
