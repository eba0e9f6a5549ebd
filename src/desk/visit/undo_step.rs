//! Takes back the last step of a visit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::schedule::placing::occupied;
use crate::desk::standard::step_undone;
use crate::desk::use_case::UseCase;
use crate::desk::wallet;
use crate::domain::ids::VisitId;
use crate::domain::role::Permission;
use crate::domain::schedule::BookingRefusal;
use crate::domain::time::business_day;
use crate::domain::visit::{TRANSITIONS, VisitRefusal, VisitState};
use crate::store::{self, Tx};

use super::steps::{VisitNow, seen, touched};

/// Takes back the last step of a visit, on the day on which it was taken. A paid bill is not taken back here.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct UndoStep {
    /// Which.
    pub visit: VisitId,
    /// The version that the caller saw.
    pub version: u32,
}

impl UseCase for UndoStep {
    type Answer = VisitNow;
    const NEEDS: Permission = Permission::Treat;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<VisitNow, DeskError> {
        let visit = seen(tx, self.visit, self.version)?;
        if visit.state == VisitState::Closed {
            return Err(VisitRefusal::UndoPaid.into());
        }
        let step = store::visit::last_step(tx, visit.id)?
            .filter(|step| step.to == visit.state)
            .ok_or(VisitRefusal::NothingToUndo)?;
        let taken = TRANSITIONS.iter().find(|row| row.to == step.to && row.from.contains(&step.from));
        let needs = taken.map_or(Permission::Book, |row| row.needs);
        if !context.actor.role.may(needs) {
            return Err(DeskError::Forbidden(needs));
        }
        if business_day(step.at, &context.zone) != context.today() {
            return Err(VisitRefusal::UndoTooLate.into());
        }
        let mut visit = visit.stepped_back(step.from);
        let written = store::visit::set_state(tx, self.version, &visit).map_err(|error| match occupied(error) {
            DeskError::Booking(BookingRefusal::JustTaken) => VisitRefusal::UndoTaken.into(),
            other => other,
        })?;
        if !written {
            return Err(DeskError::Conflict);
        }
        wallet::give_back_missed(tx, context, visit.id)?;
        store::visit::mark_undone(tx, step.id, context.actor.staff, context.now)?;
        step_undone(tx, context, visit.id, step.id)?;
        visit.version += 1;
        touched(context, &visit);
        Ok(VisitNow::from(&visit))
    }
}
