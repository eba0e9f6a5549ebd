//! Takes a session in again that was left out.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{changed, running};
use crate::desk::{Context, DeskError, UseCase};
use crate::domain::ids::PlanId;
use crate::domain::plan::CourseRefusal;
use crate::domain::role::Permission;
use crate::store::{Tx, plan};

/// Takes a session in again that was left out.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct RestoreSession {
    /// Of which course.
    pub course: PlanId,
    /// The version that the caller saw.
    pub version: i64,
    /// Which session: the first is 1.
    pub number: u8,
}

impl UseCase for RestoreSession {
    type Answer = ();
    const NEEDS: Permission = Permission::WritePlans;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<(), DeskError> {
        let course = running(tx, context, self.course, self.version)?;
        if !plan::touch_course(tx, course.id, self.version)? {
            return Err(DeskError::Conflict);
        }
        if !plan::remove_skip(tx, course.id, self.number)? {
            return Err(CourseRefusal::NotOpen.into());
        }
        changed(context, course.client);
        Ok(())
    }
}
