//! A close as far as it has come.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::{Context, DeskError, UseCase};
use crate::domain::role::Permission;
use crate::domain::till::CloseShown;
use crate::store::Tx;

use super::reckon;

/// Shows how far the close of the running shift has come, and what stands in its way. What was expected is told when
/// nothing is left to be sealed, and not before.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ShowClose {}

impl UseCase for ShowClose {
    type Answer = CloseShown;
    const NEEDS: Permission = Permission::UseTill;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<CloseShown, DeskError> {
        reckon::shown(tx, context)
    }
}
