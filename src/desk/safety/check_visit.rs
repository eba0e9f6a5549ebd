//! The check of a visit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::checking::{Case, Done, checkup};
use crate::desk::context::Subject;
use crate::desk::error::{OrNotFound, Thing};
use crate::desk::{Context, DeskError, UseCase};
use crate::domain::ids::VisitId;
use crate::domain::role::Permission;
use crate::domain::safety::Checkup;
use crate::store::{Tx, visit};

/// Compares the procedure of a visit with its client's card, for the day of the visit, and says what was seen and
/// decided.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct CheckVisit {
    /// Which.
    pub visit: VisitId,
}

impl UseCase for CheckVisit {
    type Answer = Checkup;
    const NEEDS: Permission = Permission::ReadCard;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Checkup, DeskError> {
        let visit = visit::get(tx, self.visit)?.or_not_found(Thing::Visit, self.visit.0)?;
        context.about(Subject::Visit(visit.id));
        let case = Case::of(tx, context, visit.client, visit.procedure)?;
        let done = Done::of_visit(tx, visit.id, None)?;
        let on = visit.placement.starts.date();
        Ok(checkup(&case, (visit.client, Some(visit.id)), on, context.today(), done))
    }
}
