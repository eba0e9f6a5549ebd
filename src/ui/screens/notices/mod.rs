//! What somebody at the desk should know now.

mod list;

pub use list::NoticeList;
