//! The report of a closed shift, shown again.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::error::{OrNotFound, Thing};
use crate::desk::requests::read;
use crate::desk::{Context, DeskError, UseCase};
use crate::domain::ids::ShiftId;
use crate::domain::role::Permission;
use crate::domain::till::{ShiftReport, TillRefusal};
use crate::store::{Tx, till};

/// Shows the report of a closed shift: the same as when it was closed.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ShowShift {
    /// Which.
    pub shift: ShiftId,
}

impl UseCase for ShowShift {
    type Answer = ShiftReport;
    const NEEDS: Permission = Permission::SeeTill;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<ShiftReport, DeskError> {
        let shift = till::shift(tx, self.shift)?.or_not_found(Thing::Shift, self.shift.0)?;
        if !shift.written_report().is_empty() {
            return read(shift.written_report());
        }
        let count = till::counted(tx, self.shift)?;
        Ok(shift.report(count, &context.zone).ok_or(TillRefusal::ShiftStillOpen(self.shift))?)
    }
}
