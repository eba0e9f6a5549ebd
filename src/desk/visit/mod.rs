//! Visits: booking them, seeing the day, and taking each from the door to the bill.

mod arrive;
mod book;
mod cancel;
mod confirm;
mod confirm_allergies;
mod day;
mod finish;
mod move_visit;
mod next;
mod no_show;
mod of_client;
mod start;
mod steps;
mod undo_step;

pub use arrive::Arrive;
pub use book::{Book, Booked};
pub use cancel::CancelVisit;
pub use confirm::Confirm;
pub use confirm_allergies::ConfirmAllergies;
pub use day::{BoardSpecialist, Day, DayBoard};
pub use finish::Finish;
pub use move_visit::MoveVisit;
pub use next::{NextPromotion, NextVisits, SuggestNext, Suggestion};
pub(in crate::desk) use next::{best_next, booked_after};
pub use no_show::NoShow;
pub use of_client::VisitsOfClient;
pub use start::Start;
pub use steps::VisitNow;
pub(in crate::desk) use steps::{close, reopen};
pub use undo_step::UndoStep;
