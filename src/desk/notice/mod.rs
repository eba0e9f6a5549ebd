//! What somebody at the desk should know now.

mod claim;
mod gather;
mod list;
mod see;

pub use claim::ClaimNotices;
pub use list::{ListNotices, NoticeShown, NoticesNow, Seen};
pub use see::SeeNotices;
