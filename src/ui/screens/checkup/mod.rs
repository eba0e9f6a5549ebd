//! The safety check on the screen: what it found, what was read, what a specialist decided.

mod decide;
mod page;
mod reading;
mod told;

pub use decide::Decide;
pub use page::CheckPage;
pub use reading::Reading;
pub use told::{answered, draw_aside, lines, questions, weight, whole};
