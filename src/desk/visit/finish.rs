//! A procedure is over.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::ids::VisitId;
use crate::domain::role::Permission;
use crate::domain::visit::VisitStep;
use crate::store::Tx;

use super::steps::{VisitNow, seen, take};

/// Notes that the procedure is over: the specialist, the room and the device are free, the bill is open.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Finish {
    /// Which.
    pub visit: VisitId,
    /// The version that the caller saw.
    pub version: u32,
    /// Why it goes on without what is missing, at most 300 characters; kept with what was missing. Nothing is written
    /// where nothing is missing.
    #[serde(default)]
    pub without: Option<String>,
}

impl UseCase for Finish {
    type Answer = VisitNow;
    const NEEDS: Permission = Permission::Treat;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<VisitNow, DeskError> {
        let visit = seen(tx, self.visit, self.version)?;
        VisitStep::Finish.from(visit.state)?;
        take(tx, context, visit, VisitStep::Finish).map(|visit| VisitNow::from(&visit))
    }
}
