//! The salon's own settings.

mod change_salon;
mod kept;
mod read_salon;

pub use change_salon::ChangeSalon;
pub(crate) use kept::{load, store};
pub use read_salon::ReadSalon;
