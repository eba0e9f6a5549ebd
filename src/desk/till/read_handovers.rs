//! Somebody read the notes.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::{Context, DeskError, Noun, UseCase};
use crate::domain::ids::ShiftId;
use crate::domain::role::Permission;
use crate::domain::till::Handover;
use crate::store::{Tx, shift};

use super::list_handovers::HANDOVERS_MOST;

/// Notes that whoever asks has read the notes of some shifts. Who read a note first stays on record.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ReadHandovers {
    /// The shifts whose notes were read.
    pub shifts: Vec<ShiftId>,
}

impl UseCase for ReadHandovers {
    type Answer = Vec<Handover>;
    const NEEDS: Permission = Permission::UseTill;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Vec<Handover>, DeskError> {
        for id in &self.shifts {
            shift::mark_read(tx, *id, context.now, context.actor.staff)?;
        }
        context.changed(Noun::Till);
        Ok(shift::handovers(tx, false, HANDOVERS_MOST, &context.zone)?)
    }
}
