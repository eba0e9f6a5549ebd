//! A manager looks at what was done above a limit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::error::{OrNotFound, Thing};
use crate::desk::{Context, DeskError, Noun, UseCase};
use crate::domain::approval::{ApprovalRefusal, OverrideLine, Purpose, clean_word};
use crate::domain::ids::{ApprovalId, OverrideId};
use crate::domain::role::Permission;
use crate::store::{Tx, approval, overrides};

/// Settles what was done above a limit with a manager's word: their own, or given on the spot at somebody else's
/// console.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct SettleOverride {
    /// Which.
    pub id: OverrideId,
    /// What the manager says to it, at most 300 characters.
    pub word: String,
    /// The manager's word from [`super::Approve`], where no manager sits at the console.
    #[serde(default)]
    pub approval: Option<ApprovalId>,
}

impl UseCase for SettleOverride {
    type Answer = OverrideLine;
    const NEEDS: Permission = Permission::UseTill;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<OverrideLine, DeskError> {
        let found = overrides::get(tx, self.id, &context.zone)?.or_not_found(Thing::Override, self.id.0)?;
        if found.settled.is_some() {
            return Err(ApprovalRefusal::Settled.into());
        }
        let word = clean_word(&self.word)?;
        let by = if context.actor.role.may(Permission::ManageTill) {
            context.actor.staff
        } else {
            let id = self.approval.ok_or(ApprovalRefusal::Missing)?;
            approval::take(tx, id, Purpose::Override, context.actor.staff, context.now)??.given_by
        };
        overrides::settle(tx, self.id, context.now, by, &word)?;
        context.changed(Noun::Till);
        overrides::get(tx, self.id, &context.zone)?.or_not_found(Thing::Override, self.id.0)
    }
}
