//! Notes from one shift to the next.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::{Context, DeskError, UseCase};
use crate::domain::role::Permission;
use crate::domain::till::Handover;
use crate::store::{Tx, shift};

/// The most notes that one answer holds.
pub const HANDOVERS_MOST: u32 = 100;

/// Lists what those who closed told the next, the latest first, at most 100.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ListHandovers {
    /// Also notes that somebody has read.
    #[serde(default)]
    pub read_too: bool,
}

impl UseCase for ListHandovers {
    type Answer = Vec<Handover>;
    const NEEDS: Permission = Permission::SeeTill;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Vec<Handover>, DeskError> {
        Ok(shift::handovers(tx, self.read_too, HANDOVERS_MOST, &context.zone)?)
    }
}
