//! A blind count of the drawer, sealed.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::{Context, DeskError, Noun, UseCase};
use crate::domain::ids::{RequestKey, ShiftId};
use crate::domain::role::Permission;
use crate::domain::till::{CashCount, CloseShown, CloseStep, Pieces, ShiftRefusal};
use crate::store::{Tx, shift};

use super::reckon;

/// Seals a count of the drawer of a shift that is being closed. It is never changed; the drawer is counted until two counts
/// name the same notes and coins.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct SealCount {
    /// The caller's own name for the request: sent twice, it seals once.
    pub key: RequestKey,
    /// The shift that is meant.
    pub shift: ShiftId,
    /// The drawer, note by note and coin by coin; empty where nothing lies in it.
    pub counted: Vec<Pieces>,
}

impl UseCase for SealCount {
    type Answer = CloseShown;
    const NEEDS: Permission = Permission::UseTill;
    const WRITES: bool = true;

    fn key(&self) -> Option<RequestKey> {
        Some(self.key)
    }

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<CloseShown, DeskError> {
        reckon::running(tx, self.shift)?;
        let closing = shift::closing(tx, self.shift)?.ok_or(ShiftRefusal::NotBegun(self.shift))?;
        if matches!(closing.step(), CloseStep::Terminals | CloseStep::Reckoned) {
            return Err(ShiftRefusal::CountedAlready.into());
        }
        let count = CashCount::new(context.market, &self.counted)?;
        count.total()?;
        shift::seal(tx, &closing, &count, context.now, context.actor.staff)?;
        context.changed(Noun::Till);
        reckon::shown(tx, context)
    }
}
