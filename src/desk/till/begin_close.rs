//! The beginning of a close.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::{Context, DeskError, Noun, UseCase};
use crate::domain::ids::ShiftId;
use crate::domain::role::Permission;
use crate::domain::till::{CloseShown, check_unblocked};
use crate::store::{Tx, shift};

use super::reckon;

/// Begins the close of the running shift: from now on nothing is sold or moved in it. It does not begin over visits without
/// outcome, unpaid bills or open overrides. Asked again, it shows how far the close has come.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct BeginClose {
    /// The shift that is meant.
    pub shift: ShiftId,
}

impl UseCase for BeginClose {
    type Answer = CloseShown;
    const NEEDS: Permission = Permission::UseTill;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<CloseShown, DeskError> {
        let running = reckon::running(tx, self.shift)?;
        if shift::closing(tx, self.shift)?.is_none() {
            check_unblocked(&reckon::blockers(tx, context, &running)?)?;
            shift::begin(tx, self.shift, context.now, context.actor.staff)?;
            context.changed(Noun::Till);
        }
        reckon::shown(tx, context)
    }
}
