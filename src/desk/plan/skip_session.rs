//! Leaves a session of a course out.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{changed, running};
use crate::desk::{Context, DeskError, UseCase};
use crate::domain::ids::PlanId;
use crate::domain::plan::{CourseRefusal, WORDS_CHARS_MAX, sessions};
use crate::domain::role::Permission;
use crate::domain::text::clean_line_to;
use crate::store::{Tx, plan};

/// Leaves an open session out, for a reason: the course goes on with the next.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct SkipSession {
    /// Of which course.
    pub course: PlanId,
    /// The version that the caller saw.
    pub version: i64,
    /// Which session: the first is 1.
    pub number: u8,
    /// Why.
    pub why: String,
}

impl UseCase for SkipSession {
    type Answer = ();
    const NEEDS: Permission = Permission::WritePlans;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<(), DeskError> {
        let course = running(tx, context, self.course, self.version)?;
        let why = clean_line_to(&self.why, WORDS_CHARS_MAX);
        if why.is_empty() {
            return Err(CourseRefusal::NoWords.into());
        }
        let visits = plan::visits_of(tx, course.client)?;
        let all = sessions(&course, &visits, context.today());
        if !all.iter().any(|session| session.number == self.number && session.state.is_open()) {
            return Err(CourseRefusal::NotOpen.into());
        }
        if !plan::touch_course(tx, course.id, self.version)? {
            return Err(DeskError::Conflict);
        }
        changed(context, course.client);
        Ok(plan::add_skip(tx, course.id, self.number, &why, (context.now, context.actor.staff))?)
    }
}
