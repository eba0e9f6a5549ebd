//! How the desk stands at this moment.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::rules::{self, DeskRules};
use crate::desk::{Context, DeskError, UseCase};
use crate::domain::away::Away;
use crate::domain::ids::CallId;
use crate::domain::role::Permission;
use crate::store::{Tx, away, call};

/// Tells who is away from the desk, and whether a call is open.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ReadDesk {}

/// How the desk stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DeskNow {
    /// Who is away, the latest first.
    pub away: Vec<Away>,
    /// The call that is open.
    pub call: Option<CallId>,
    /// How the desk is minded.
    pub rules: DeskRules,
}

impl UseCase for ReadDesk {
    type Answer = DeskNow;
    const NEEDS: Permission = Permission::MindDesk;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, _context: &mut Context<'_>) -> Result<DeskNow, DeskError> {
        Ok(DeskNow { away: away::open(tx)?, call: call::open(tx)?.map(|call| call.id), rules: rules::load(tx)? })
    }
}
