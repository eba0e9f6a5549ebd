//! What the slips of the terminals say.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::{Context, DeskError, Noun, UseCase};
use crate::domain::ids::ShiftId;
use crate::domain::role::Permission;
use crate::domain::till::{CloseShown, CloseStep, ShiftRefusal, TerminalTotals, TillRefusal, check_float};
use crate::store::{Tx, shift};

use super::reckon;

/// Keeps what the slips of the card terminal and of the bank say about a shift whose drawer is counted. A slip that was
/// typed wrongly is typed again.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct StateTerminals {
    /// The shift that is meant.
    pub shift: ShiftId,
    /// The totals of the slips; below zero where more was refunded than charged.
    pub totals: TerminalTotals,
}

impl UseCase for StateTerminals {
    type Answer = CloseShown;
    const NEEDS: Permission = Permission::UseTill;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<CloseShown, DeskError> {
        reckon::running(tx, self.shift)?;
        let closing = shift::closing(tx, self.shift)?.ok_or(ShiftRefusal::NotBegun(self.shift))?;
        if !matches!(closing.step(), CloseStep::Terminals | CloseStep::Reckoned) {
            return Err(ShiftRefusal::CountFirst.into());
        }
        for amount in [self.totals.card, self.totals.transfer] {
            let size = amount.minor().checked_abs().map(crate::domain::money::Money);
            check_float(size.ok_or(TillRefusal::TooLarge(amount))?)?;
        }
        shift::state(tx, closing.id, self.totals, context.now, context.actor.staff)?;
        context.changed(Noun::Till);
        reckon::shown(tx, context)
    }
}
