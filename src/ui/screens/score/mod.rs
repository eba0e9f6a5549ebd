//! How the service standard is kept: by rule, person, day and shift, where it was not, and a manager's weekly list.

mod aside;
mod chart;
mod note_form;
mod not_done;
mod page;
mod row;
mod week;

pub use page::ScorePage;
