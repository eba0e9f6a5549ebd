//! Sets the working hours of a specialist.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::changes::Noun;
use crate::desk::context::Context;
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::desk::use_case::UseCase;
use crate::domain::ids::SpecialistId;
use crate::domain::role::Permission;
use crate::domain::schedule::{Hours, ScheduleRefusal, WorkingDay, WorkingHours};
use crate::store::{self, Tx};

/// Sets the hours of a specialist for a weekday, or for one day that differs from it. Visits that stand outside the new
/// hours stay where they are.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct SetWorkingHours {
    /// Whose.
    pub specialist: SpecialistId,
    /// For which days.
    pub day: WorkingDay,
    /// The stretches of work; an empty list makes a day off; none at all takes the setting back.
    pub hours: Option<Vec<Hours>>,
}

impl UseCase for SetWorkingHours {
    type Answer = Vec<WorkingHours>;
    const NEEDS: Permission = Permission::EditSchedule;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Vec<WorkingHours>, DeskError> {
        store::schedule::specialist(tx, self.specialist)?.or_not_found(Thing::Specialist, self.specialist.0)?;
        match self.hours {
            Some(hours) => {
                let set = WorkingHours { day: self.day, hours }.checked().ok_or(ScheduleRefusal::Hours)?;
                store::schedule::set_hours(tx, self.specialist, &set)?;
            }
            None => store::schedule::clear_hours(tx, self.specialist, self.day)?,
        }
        context.changed(Noun::Schedule);
        Ok(store::schedule::hours_of(tx, self.specialist, context.today())?)
    }
}
