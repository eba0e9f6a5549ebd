//! One more condition.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::lines::{ConditionDraft, card, changed};
use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::ids::{ClientId, ConditionId};
use crate::domain::role::Permission;
use crate::store::{Tx, health};

/// Writes a condition on a card.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct AddCondition {
    /// Whose.
    pub client: ClientId,
    /// What was told.
    #[serde(flatten)]
    pub draft: ConditionDraft,
}

impl UseCase for AddCondition {
    type Answer = ConditionId;
    const NEEDS: Permission = Permission::WriteHealth;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<ConditionId, DeskError> {
        let fields = self.draft.check()?;
        let client = card(tx, self.client)?;
        let id = health::add_condition(tx, client, &fields, context.now, Some(context.actor.staff))?;
        changed(context, client);
        Ok(id)
    }
}
