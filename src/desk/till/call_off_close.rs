//! A close called off.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::{Context, DeskError, Noun, UseCase};
use crate::domain::approval::Purpose;
use crate::domain::ids::{ApprovalId, ShiftId};
use crate::domain::role::Permission;
use crate::domain::till::{CloseShown, CloseStep, ShiftRefusal};
use crate::store::{Tx, approval, shift};

use super::reckon;
use super::selling::sees_expected;

/// Calls a begun close off, so that the shift can sell again. Its counts stay on record. Once expected figures were shown
/// only a manager's word does it: else one could count until the figures please.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct CallOffClose {
    /// The shift that is meant.
    pub shift: ShiftId,
    /// The manager's word for a difference, where one is needed and no manager sits at the console.
    #[serde(default)]
    pub approval: Option<ApprovalId>,
}

impl UseCase for CallOffClose {
    type Answer = CloseShown;
    const NEEDS: Permission = Permission::UseTill;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<CloseShown, DeskError> {
        reckon::running(tx, self.shift)?;
        let closing = shift::closing(tx, self.shift)?.ok_or(ShiftRefusal::NotBegun(self.shift))?;
        if closing.step() == CloseStep::Reckoned && !sees_expected(context) {
            let id = self.approval.ok_or(ShiftRefusal::CountedForGood)?;
            approval::take(tx, id, Purpose::Difference, context.actor.staff, context.now)??;
        }
        shift::call_off(tx, closing.id, context.now, context.actor.staff)?;
        context.changed(Noun::Till);
        reckon::shown(tx, context)
    }
}
