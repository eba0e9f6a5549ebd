//! Specialists, rooms, devices, working hours, block-outs, and what is taken.

mod block;
mod hours;
mod occupancy;
mod places;
mod specialists;

pub use block::{add_block, block, blocks, let_go_block, occupy_block, remove_block};
pub use hours::{clear_hours, hours_of, hours_of_all, set_hours};
pub use occupancy::{Taken, first_taken, taken};
pub use places::{
    add_device, add_room, change_device, change_room, device, devices, room, rooms, set_device_active, set_room_active,
};
pub use specialists::{
    add_specialist, change_specialist, set_specialist_active, specialist, specialist_of_staff, specialists,
};

use crate::domain::ids::{DeviceId, RoomId, SpecialistId};
use crate::domain::schedule::Resource;

/// How a resource lies in the columns `resource_kind` and `resource_id`.
fn columns(resource: Resource) -> (u8, i64) {
    match resource {
        Resource::Specialist(id) => (1, id.0),
        Resource::Room(id) => (2, id.0),
        Resource::Device(id) => (3, id.0),
    }
}

/// The resource of the columns `resource_kind` and `resource_id`.
fn resource(kind: u8, id: i64) -> Option<Resource> {
    match kind {
        1 => Some(Resource::Specialist(SpecialistId(id))),
        2 => Some(Resource::Room(RoomId(id))),
        3 => Some(Resource::Device(DeviceId(id))),
        _ => None,
    }
}
