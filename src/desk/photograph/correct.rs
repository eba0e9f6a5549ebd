//! A photograph put into another place.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{refuse_other_visit, shown};
use crate::desk::changes::Noun;
use crate::desk::context::{Context, Subject};
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::ids::PhotographId;
use crate::domain::photograph::PhotographDetails;
use crate::domain::role::Permission;
use crate::store::{Tx, photograph};

/// Says anew where a photograph belongs: its zone, its day, its visit. The picture is never changed.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct CorrectPhotograph {
    /// Which.
    pub photograph: PhotographId,
    /// The version that the caller saw.
    pub version: u32,
    /// Where it belongs.
    #[serde(flatten)]
    pub details: PhotographDetails,
}

impl UseCase for CorrectPhotograph {
    type Answer = PhotographId;
    const NEEDS: Permission = Permission::TakePhotographs;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<PhotographId, DeskError> {
        let row = shown(tx, self.photograph)?;
        let details = self.details.checked(context.today())?;
        refuse_other_visit(tx, row.photograph.client, details.visit)?;
        if !photograph::change(tx, self.photograph, self.version, &details)? {
            return Err(DeskError::Conflict);
        }
        context.about(Subject::Health(row.photograph.client));
        context.changed(Noun::Photographs);
        Ok(self.photograph)
    }
}
