//! A procedure begins.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::safety::may_step;
use crate::desk::use_case::UseCase;
use crate::domain::ids::{AllergyId, VisitId};
use crate::domain::role::Permission;
use crate::domain::safety::{Mark, Moment};
use crate::domain::visit::VisitStep;
use crate::store::Tx;

use super::steps::{VisitNow, confirm_seen, refuse_unconfirmed, seen, take};

/// Notes that the procedure begins. Refused while the card lists allergies that nobody has confirmed for this visit; the
/// confirmation may come in the same request. Refused, too, while findings stand that nobody has seen, or stops about
/// which no specialist has decided.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Start {
    /// Which.
    pub visit: VisitId,
    /// The version that the caller saw.
    pub version: u32,
    /// The allergies that the caller was shown and confirms now; none when they were confirmed before.
    #[serde(default)]
    pub allergies: Vec<AllergyId>,
    /// The findings of the safety check that the caller was shown, by their stable names; none when they were seen
    /// before.
    #[serde(default)]
    pub seen: Vec<Mark>,
}

impl UseCase for Start {
    type Answer = VisitNow;
    const NEEDS: Permission = Permission::Treat;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<VisitNow, DeskError> {
        let mut visit = seen(tx, self.visit, self.version)?;
        VisitStep::Start.from(visit.state)?;
        if !self.allergies.is_empty() {
            visit = confirm_seen(tx, context, visit, self.allergies)?;
        }
        refuse_unconfirmed(tx, &visit)?;
        let visit = take(tx, context, visit, VisitStep::Start)?;
        may_step(tx, context, &visit, Moment::Start, &self.seen)?;
        Ok(VisitNow::from(&visit))
    }
}
