//! What somebody at the desk should know now.

mod list;
mod tests_to_read;

pub use list::NoticeList;
pub use tests_to_read::TestsToRead;
