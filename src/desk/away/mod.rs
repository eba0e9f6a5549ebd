//! The desk is never empty: who left it, who stood in, who came back.

mod come;
mod leave;
mod list;
mod name_stand_in;
mod now;
mod rules;

pub use come::{AtDesk, ComeToDesk};
pub use leave::LeaveDesk;
pub use list::{AwayHistory, ListAways};
pub use name_stand_in::NameStandIn;
pub use now::{DeskNow, ReadDesk};
pub use rules::{ChangeDeskRules, DeskRules};
