//! Who works when, where and with what, and which times are free.

mod hours;
mod people;
mod refusal;
mod slots;
mod span;

pub use hours::{BadTimeOfDay, Hours, TimeOfDay, Weekday, WorkingDay, WorkingHours, hours_on};
pub use people::{Block, Device, DeviceDetails, Resource, Room, RoomDetails, Specialist, SpecialistDetails};
pub use refusal::{BookingRefusal, ScheduleRefusal};
pub use slots::{Bench, Candidate, GRID_MINUTES, Slot, Wanted, free_slots};
pub use span::{Span, agreed_instant, can_be_agreed, joined};
