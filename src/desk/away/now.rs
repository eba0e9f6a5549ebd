//! How the desk stands at this moment.

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::rules::{self, DeskRules};
use crate::desk::{Context, DeskError, UseCase};
use crate::domain::away::Away;
use crate::domain::ids::CallId;
use crate::domain::role::Permission;
use crate::store::{Tx, away, call};

/// Tells who is away from the desk, whether a call is open, and how many wait to be called back.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ReadDesk {}

/// How the desk stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DeskNow {
    /// Who is away, the latest first.
    pub away: Vec<Away>,
    /// The call that is open.
    pub call: Option<CallId>,
    /// When each of those who wait is to be called back, the soonest first.
    pub callbacks: Vec<Timestamp>,
    /// How the desk is minded.
    pub rules: DeskRules,
}

impl DeskNow {
    /// For how many it is time to call back.
    pub fn callbacks_due(&self, now: Timestamp) -> usize {
        self.callbacks.iter().filter(|at| **at <= now).count()
    }
}

impl UseCase for ReadDesk {
    type Answer = DeskNow;
    const NEEDS: Permission = Permission::MindDesk;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, _context: &mut Context<'_>) -> Result<DeskNow, DeskError> {
        Ok(DeskNow {
            away: away::open(tx)?,
            call: call::open(tx)?.map(|call| call.id),
            callbacks: call::callbacks(tx)?,
            rules: rules::load(tx)?,
        })
    }
}
