//! How the service standard is kept: by rule, person, day and shift, where it was not, and a manager's weekly list.

mod aside;
mod chart;
mod not_done;
mod note_form;
mod page;
mod row;
mod week;

pub use page::ScorePage;
