//! What the score of the standard is counted from. Every statement grows with the days that are asked for, never with
//! the history.

mod counted;
mod facts;
mod observation;

pub use counted::{NotDoneRow, counted, not_done, of_day};
pub use facts::{DayVisits, ShiftRow, shifts, visits_of_day, waits};
pub use observation::{NewObservation, ObservationRow, observations, observe};
