//! What the salon does, who does it, where and with what.

mod devices;
mod hours;
mod procedure_form;
mod procedures;
mod rooms;
mod specialist_form;
mod specialists;
mod written;

pub use devices::Devices;
pub use procedures::Procedures;
pub use rooms::Rooms;
pub use specialists::Specialists;
