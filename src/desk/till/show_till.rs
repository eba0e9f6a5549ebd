//! What the till stands at.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::{Context, DeskError, UseCase};
use crate::domain::role::Permission;
use crate::domain::till::TillNow;
use crate::store::{Tx, till};

/// Tells what the till stands at: the running shift with its totals, and what lies in the drawer.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ShowTill {}

impl UseCase for ShowTill {
    type Answer = TillNow;
    const NEEDS: Permission = Permission::SeeTill;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<TillNow, DeskError> {
        Ok(till::now(tx, &context.zone)?)
    }
}
