//! A visit: its states and the one table of its transitions, what is kept of it, what the clock says of it, and how the
//! board shows it.

mod board;
mod clock;
mod meeting;
mod next;
mod record;
mod state;

pub use board::{BoardAllergy, BoardAnamnesis, BoardClient, BoardConfirmed, BoardHolds, BoardVisit, PastVisit};
pub use clock::{ARRIVING_MINUTES, DayCounts, Moments, Progress, progress};
pub use meeting::meets;
pub use next::{Habits, KeptTime, WhyNext};
pub use record::{AllergiesConfirmed, NewVisit, Placement, Visit};
pub use state::{TRANSITIONS, Transition, VisitRefusal, VisitState, VisitStep};
