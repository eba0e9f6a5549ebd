//! The console's state and the one function that changes it.
//!
//! [`update`] is free of input and output: an [`Event`] goes in, [`Effect`]s come out. The loop in `ui::terminal` makes
//! the events and carries out the effects; tests do the same by hand.

mod asked;
mod draw;
mod effect;
mod event;
mod guard;
mod layout;
mod minding;
mod notices;
mod state;
mod update;
mod watch;
mod wishes;

pub use draw::draw;
pub use effect::Effect;
pub use event::{Event, Signal};
pub use state::{App, Start};
pub use update::{MOST_PASTED, update};
