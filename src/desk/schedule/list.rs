//! Lists specialists with their hours, rooms, devices and block-outs.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::role::Permission;
use crate::domain::schedule::{Block, Device, Room, Specialist, WorkingHours};
use crate::store::{self, Tx};

/// Lists who works in the salon, where and with what.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct ListSchedule {
    /// Also those who left and what is gone.
    #[serde(default)]
    pub with_inactive: bool,
}

/// Who works in the salon, where and with what. Each list is in the order of names.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Roster {
    /// The specialists.
    pub specialists: Vec<RosterSpecialist>,
    /// The rooms.
    pub rooms: Vec<Room>,
    /// The devices.
    pub devices: Vec<Device>,
    /// The block-outs of today and later.
    pub blocks: Vec<Block>,
}

/// A specialist with their hours.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct RosterSpecialist {
    /// The specialist.
    #[serde(flatten)]
    pub specialist: Specialist,
    /// The hours of the weekdays, and those of single days from today on.
    pub hours: Vec<WorkingHours>,
}

impl UseCase for ListSchedule {
    type Answer = Roster;
    const NEEDS: Permission = Permission::SeeSchedule;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Roster, DeskError> {
        let today = context.today();
        let specialists = store::schedule::specialists(tx, self.with_inactive)?
            .into_iter()
            .map(|specialist| {
                let hours = store::schedule::hours_of(tx, specialist.id, today)?;
                Ok(RosterSpecialist { specialist, hours })
            })
            .collect::<Result<_, DeskError>>()?;
        Ok(Roster {
            specialists,
            rooms: store::schedule::rooms(tx, self.with_inactive)?,
            devices: store::schedule::devices(tx, self.with_inactive)?,
            blocks: store::schedule::blocks(tx, today.at(0, 0, 0, 0), jiff::civil::DateTime::MAX)?,
        })
    }
}
