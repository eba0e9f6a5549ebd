//! Plans a course or changes one.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{changed, running};
use crate::desk::error::{OrNotFound, Thing};
use crate::desk::{Context, DeskError, UseCase};
use crate::domain::ids::{ClientId, PlanId};
use crate::domain::plan::{CourseDetails, CourseRefusal};
use crate::domain::role::Permission;
use crate::store::{Tx, catalogue, plan, visit};

/// Plans a course for a client, or changes the one named. One course of a procedure runs at a time, so that a repeated
/// request plans none twice.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct SaveCourse {
    /// Whose.
    pub client: ClientId,
    /// The course to change; none plans a new one.
    #[serde(default)]
    pub course: Option<PlanId>,
    /// The version that the caller saw, when changing.
    #[serde(default)]
    pub version: i64,
    /// What is written of it.
    pub details: CourseDetails,
}

impl UseCase for SaveCourse {
    type Answer = PlanId;
    const NEEDS: Permission = Permission::WritePlans;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<PlanId, DeskError> {
        let details = self.details.checked(context.today())?;
        visit::can_come(tx, self.client)?.or_not_found(Thing::Client, self.client.0)?;
        catalogue::get(tx, details.procedure)?.or_not_found(Thing::Procedure, details.procedure.0)?;
        let runs = plan::courses_of(tx, self.client, &context.zone)?.into_iter().any(|course| {
            course.ended.is_none() && course.details.procedure == details.procedure && Some(course.id) != self.course
        });
        if runs {
            return Err(CourseRefusal::RunsAlready.into());
        }
        changed(context, self.client);
        let Some(id) = self.course else {
            return Ok(plan::add_course(tx, self.client, &details, (context.now, context.actor.staff))?);
        };
        let course = running(tx, context, id, self.version)?;
        if course.client != self.client {
            return Err(DeskError::NotFound(Thing::Course, id.0));
        }
        if plan::change_course(tx, id, self.version, &details)? { Ok(id) } else { Err(DeskError::Conflict) }
    }
}
