//! The list of shifts.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::{Context, DeskError, UseCase};
use crate::domain::ids::ShiftId;
use crate::domain::role::Permission;
use crate::domain::till::ShiftLine;
use crate::store::{Tx, till};

/// The most shifts that one answer holds.
pub const SHIFTS_MOST: u32 = 200;

/// Lists shifts, the latest first.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ListShifts {
    /// Only shifts before this one, for the next page.
    #[serde(default)]
    pub before: Option<ShiftId>,
    /// How many, at most 200.
    pub most: u32,
}

impl UseCase for ListShifts {
    type Answer = Vec<ShiftLine>;
    const NEEDS: Permission = Permission::SeeTill;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Vec<ShiftLine>, DeskError> {
        let shifts = till::shifts(tx, self.before, self.most.min(SHIFTS_MOST))?;
        Ok(shifts.iter().map(|shift| shift.line(&context.zone)).collect())
    }
}
