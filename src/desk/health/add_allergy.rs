//! One more allergy.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::lines::{AllergyDraft, card, changed};
use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::standard;
use crate::desk::use_case::UseCase;
use crate::domain::ids::{AllergyId, ClientId};
use crate::domain::role::Permission;
use crate::domain::standard::Evidence;
use crate::store::{Tx, health};

/// Writes an allergy on a card.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct AddAllergy {
    /// Whose.
    pub client: ClientId,
    /// What was told.
    #[serde(flatten)]
    pub draft: AllergyDraft,
}

impl UseCase for AddAllergy {
    type Answer = AllergyId;
    const NEEDS: Permission = Permission::WriteHealth;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<AllergyId, DeskError> {
        let fields = self.draft.check()?;
        let client = card(tx, self.client)?;
        let id = health::add_allergy(tx, client, &fields, context.now, Some(context.actor.staff))?;
        changed(context, client);
        standard::seen(tx, context, client, Evidence::Allergies)?;
        Ok(id)
    }
}
