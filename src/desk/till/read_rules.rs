//! The manager's rules of the till, read.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::{Context, DeskError, UseCase};
use crate::domain::role::Permission;
use crate::domain::till::TillRules;
use crate::store::Tx;

use super::selling::rules;

/// Tells the rules of the till: tolerance and float.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ReadTillRules {}

impl UseCase for ReadTillRules {
    type Answer = TillRules;
    const NEEDS: Permission = Permission::SeeTill;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<TillRules, DeskError> {
        rules(tx, context)
    }
}
