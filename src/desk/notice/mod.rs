//! What somebody at the desk should know now.

mod claim;
mod gather;
mod list;
mod see;
mod tests_to_read;

pub use claim::ClaimNotices;
pub use list::{ListNotices, NoticeShown, NoticesNow, Seen};
pub use see::SeeNotices;
pub use tests_to_read::{ListTestsToRead, TestToRead};
