//! Ends a course before its last session.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{changed, running};
use crate::desk::{Context, DeskError, UseCase};
use crate::domain::ids::PlanId;
use crate::domain::plan::{CourseRefusal, WORDS_CHARS_MAX};
use crate::domain::role::Permission;
use crate::domain::text::clean_line_to;
use crate::store::{Tx, plan};

/// Ends a course, for a reason. It stays in the plan's history; visits that are booked stay booked.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct EndCourse {
    /// Which.
    pub course: PlanId,
    /// The version that the caller saw.
    pub version: i64,
    /// Why.
    pub why: String,
}

impl UseCase for EndCourse {
    type Answer = ();
    const NEEDS: Permission = Permission::WritePlans;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<(), DeskError> {
        let course = running(tx, context, self.course, self.version)?;
        let why = clean_line_to(&self.why, WORDS_CHARS_MAX);
        if why.is_empty() {
            return Err(CourseRefusal::NoWords.into());
        }
        changed(context, course.client);
        let by = (context.now, context.actor.staff);
        if plan::end_course(tx, course.id, self.version, &why, by)? { Ok(()) } else { Err(DeskError::Conflict) }
    }
}
