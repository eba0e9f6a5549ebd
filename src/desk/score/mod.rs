//! How the standard is kept: by rule, person, day and shift, and a manager's weekly look at what no program can see.

mod list_not_done;
mod list_observations;
mod observe;
mod read;
mod today;
mod told;

pub use list_not_done::{ListNotDone, NotDone, NotDoneVisit};
pub use list_observations::{ListObservations, Observation, ObservationLine, WeekList};
pub use observe::Observe;
pub use read::ReadScore;
pub use today::TodayScore;
pub use told::{DayScore, EmptyDesk, PersonScore, RuleScore, Score, ScoreFacts, ShiftScore};
