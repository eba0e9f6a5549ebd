//! What was done above a limit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::{Context, DeskError, UseCase};
use crate::domain::approval::OverrideLine;
use crate::domain::role::Permission;
use crate::store::{Tx, overrides};

/// The most overrides that one answer holds.
pub const OVERRIDES_MOST: u32 = 200;

/// Lists what was done above a limit, what is open first, at most 200.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ListOverrides {
    /// Also those that a manager has looked at.
    #[serde(default)]
    pub settled_too: bool,
}

impl UseCase for ListOverrides {
    type Answer = Vec<OverrideLine>;
    const NEEDS: Permission = Permission::SeeTill;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Vec<OverrideLine>, DeskError> {
        Ok(overrides::list(tx, self.settled_too, OVERRIDES_MOST, &context.zone)?)
    }
}
