//! Adds a room or changes one.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::changes::Noun;
use crate::desk::context::Context;
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::desk::use_case::UseCase;
use crate::domain::ids::RoomId;
use crate::domain::role::Permission;
use crate::domain::schedule::{Room, RoomDetails, ScheduleRefusal};
use crate::domain::text::clean_line;
use crate::store::{self, Tx};

/// Adds a room, or changes the one named.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct SaveRoom {
    /// The room to change; none adds one.
    #[serde(default)]
    pub id: Option<RoomId>,
    /// The version that the caller saw, when changing.
    #[serde(default)]
    pub version: u32,
    /// What is written of it.
    pub room: RoomDetails,
    /// Whether it can be booked; a closed one cannot.
    #[serde(default = "super::placing::yes")]
    pub active: bool,
}

impl UseCase for SaveRoom {
    type Answer = Room;
    const NEEDS: Permission = Permission::EditSchedule;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Room, DeskError> {
        let mut details = self.room;
        details.name = clean_line(&details.name);
        details.kinds.sort_unstable();
        details.kinds.dedup();
        if details.name.is_empty() {
            return Err(ScheduleRefusal::NoName.into());
        }
        let others = store::schedule::rooms(tx, false)?;
        if others.iter().any(|other| Some(other.id) != self.id && other.details.name == details.name) {
            return Err(ScheduleRefusal::NameTaken.into());
        }
        let id = match self.id {
            None => store::schedule::add_room(tx, &details)?,
            Some(id) => {
                store::schedule::room(tx, id)?.or_not_found(Thing::Room, id.0)?;
                if !store::schedule::change_room(tx, id, self.version, &details)? {
                    return Err(DeskError::Conflict);
                }
                id
            }
        };
        let saved = store::schedule::room(tx, id)?.or_not_found(Thing::Room, id.0)?;
        if saved.active != self.active {
            store::schedule::set_room_active(tx, id, saved.version, self.active)?;
        }
        context.changed(Noun::Schedule);
        store::schedule::room(tx, id)?.or_not_found(Thing::Room, id.0)
    }
}
