//! Adds a device or changes one.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::changes::Noun;
use crate::desk::context::Context;
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::desk::use_case::UseCase;
use crate::domain::ids::DeviceId;
use crate::domain::role::Permission;
use crate::domain::schedule::{Device, DeviceDetails, ScheduleRefusal};
use crate::domain::text::clean_line;
use crate::store::{self, Tx};

/// Adds a device, or changes the one named.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct SaveDevice {
    /// The device to change; none adds one.
    #[serde(default)]
    pub id: Option<DeviceId>,
    /// The version that the caller saw, when changing.
    #[serde(default)]
    pub version: u32,
    /// What is written of it.
    pub device: DeviceDetails,
    /// Whether it can be booked; one that is gone cannot.
    #[serde(default = "super::placing::yes")]
    pub active: bool,
}

impl UseCase for SaveDevice {
    type Answer = Device;
    const NEEDS: Permission = Permission::EditSchedule;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Device, DeskError> {
        let mut details = self.device;
        details.name = clean_line(&details.name);
        if details.name.is_empty() {
            return Err(ScheduleRefusal::NoName.into());
        }
        let others = store::schedule::devices(tx, false)?;
        if others.iter().any(|other| Some(other.id) != self.id && other.details.name == details.name) {
            return Err(ScheduleRefusal::NameTaken.into());
        }
        let id = match self.id {
            None => store::schedule::add_device(tx, &details)?,
            Some(id) => {
                store::schedule::device(tx, id)?.or_not_found(Thing::Device, id.0)?;
                if !store::schedule::change_device(tx, id, self.version, &details)? {
                    return Err(DeskError::Conflict);
                }
                id
            }
        };
        let saved = store::schedule::device(tx, id)?.or_not_found(Thing::Device, id.0)?;
        if saved.active != self.active {
            store::schedule::set_device_active(tx, id, saved.version, self.active)?;
        }
        context.changed(Noun::Schedule);
        store::schedule::device(tx, id)?.or_not_found(Thing::Device, id.0)
    }
}
