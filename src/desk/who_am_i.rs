//! Who is logged in: for scripts that want to know in whose name they act.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::role::Permission;
use crate::store::Tx;

use super::context::{Actor, Context};
use super::error::DeskError;
use super::use_case::UseCase;

/// Tells who is logged in.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct WhoAmI {}

impl UseCase for WhoAmI {
    type Answer = Actor;
    const NEEDS: Permission = Permission::OwnAccount;
    const WRITES: bool = false;

    fn run(self, _tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Actor, DeskError> {
        Ok(context.actor.clone())
    }
}
