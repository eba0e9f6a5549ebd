//! A client did not come.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::ids::VisitId;
use crate::domain::role::Permission;
use crate::domain::visit::{VisitRefusal, VisitStep};
use crate::store::Tx;

use super::steps::{VisitNow, seen, take};

/// Notes that the client did not come. Refused before the visit should have begun.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct NoShow {
    /// Which.
    pub visit: VisitId,
    /// The version that the caller saw.
    pub version: u32,
}

impl UseCase for NoShow {
    type Answer = VisitNow;
    const NEEDS: Permission = Permission::Book;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<VisitNow, DeskError> {
        let visit = seen(tx, self.visit, self.version)?;
        VisitStep::NoShow.from(visit.state)?;
        if context.now < visit.placement.starts_at {
            return Err(VisitRefusal::NotYet.into());
        }
        take(tx, context, visit, VisitStep::NoShow).map(|visit| VisitNow::from(&visit))
    }
}
