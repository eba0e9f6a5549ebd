//! A visit is called off.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::ids::VisitId;
use crate::domain::role::Permission;
use crate::domain::text::clean_line;
use crate::domain::visit::VisitStep;
use crate::store::{self, Tx};

use super::steps::{VisitNow, seen, take};

/// Calls a visit off: its specialist, room and device are free again.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct CancelVisit {
    /// Which.
    pub visit: VisitId,
    /// The version that the caller saw.
    pub version: u32,
    /// Why, where it was said.
    #[serde(default)]
    pub reason: String,
}

impl UseCase for CancelVisit {
    type Answer = VisitNow;
    const NEEDS: Permission = Permission::Book;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<VisitNow, DeskError> {
        let visit = seen(tx, self.visit, self.version)?;
        let visit = take(tx, context, visit, VisitStep::Cancel)?;
        store::visit::set_cancel_reason(tx, visit.id, &clean_line(&self.reason))?;
        Ok(VisitNow::from(&visit))
    }
}
