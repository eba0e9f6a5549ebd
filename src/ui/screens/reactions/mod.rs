//! Reactions traced to what they may have come from, and lots called back.

mod card_row;
mod forms;
mod list;
mod lot;
mod lots;
mod report;
mod say;
mod trace;
mod written;

pub use card_row::reactions_in_short;
pub use list::Reactions;
pub use lot::LotPage;
pub use lots::Lots;
pub use report::Report;
pub use trace::TracePage;
