//! A client comes in.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::safety::may_step;
use crate::desk::use_case::UseCase;
use crate::domain::ids::VisitId;
use crate::domain::role::Permission;
use crate::domain::safety::{Mark, Moment};
use crate::domain::visit::VisitStep;
use crate::store::Tx;

use super::steps::{VisitNow, seen, take};

/// Notes that the client came in and waits. Refused while stops or cautions of the safety check stand that nobody has seen
/// for this visit.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Arrive {
    /// Which.
    pub visit: VisitId,
    /// The version that the caller saw.
    pub version: u32,
    /// The findings of the safety check that the caller was shown, by their stable names; none when they were seen
    /// before.
    #[serde(default)]
    pub seen: Vec<Mark>,
}

impl UseCase for Arrive {
    type Answer = VisitNow;
    const NEEDS: Permission = Permission::Book;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<VisitNow, DeskError> {
        let visit = seen(tx, self.visit, self.version)?;
        let visit = take(tx, context, visit, VisitStep::Arrive)?;
        may_step(tx, context, &visit, Moment::Arrival, &self.seen)?;
        Ok(VisitNow::from(&visit))
    }
}
