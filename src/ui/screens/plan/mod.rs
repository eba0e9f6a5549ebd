//! The plan of a client and the timeline of their visits.

mod aside;
mod course_form;
mod page;
mod reason_form;
mod row;
mod timeline;
mod timeline_aside;
mod words_form;
mod written;

pub use page::PlanPage;
pub use timeline::TimelinePage;
pub use written::plan_in_short;
