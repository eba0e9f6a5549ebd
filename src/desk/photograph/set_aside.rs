//! A photograph that is shown no more.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::shown;
use crate::desk::changes::Noun;
use crate::desk::context::{Context, Subject};
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::ids::PhotographId;
use crate::domain::photograph::PhotographRefusal;
use crate::domain::role::Permission;
use crate::domain::text::clean_line;
use crate::store::{Tx, photograph};

/// Puts a photograph aside: one of another person, a blurred one. It is shown and counted no more; its sealed file stays.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct SetAsidePhotograph {
    /// Which.
    pub photograph: PhotographId,
    /// The version that the caller saw.
    pub version: u32,
    /// Why.
    pub reason: String,
}

impl UseCase for SetAsidePhotograph {
    type Answer = PhotographId;
    const NEEDS: Permission = Permission::TakePhotographs;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<PhotographId, DeskError> {
        let row = shown(tx, self.photograph)?;
        let reason = clean_line(&self.reason);
        if reason.is_empty() {
            return Err(PhotographRefusal::ReasonMissing.into());
        }
        let by = context.actor.staff;
        if !photograph::set_aside(tx, self.photograph, self.version, &reason, context.now, by)? {
            return Err(DeskError::Conflict);
        }
        context.about(Subject::Health(row.photograph.client));
        context.changed(Noun::Photographs);
        Ok(self.photograph)
    }
}
