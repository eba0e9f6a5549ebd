//! Who works when, where and with what, and which times are free.

mod block_out;
mod free_slots;
mod list;
pub(in crate::desk) mod placing;
mod rezone;
mod save_device;
mod save_room;
mod save_specialist;
mod set_hours;
mod unblock;

pub use block_out::BlockOut;
pub use free_slots::{FreeSlot, FreeSlots, FreeTimes};
pub use list::{ListSchedule, Roster, RosterSpecialist};
pub(in crate::desk) use rezone::keep_wall_times;
pub use save_device::SaveDevice;
pub use save_room::SaveRoom;
pub use save_specialist::SaveSpecialist;
pub use set_hours::SetWorkingHours;
pub use unblock::Unblock;
