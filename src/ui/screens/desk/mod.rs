//! The desk that is never empty: who was away and who stood in, and the telephone.

mod aways;
mod call_page;
mod call_words;
mod calls;
mod forms;
mod who;
mod who_stood_in;

pub use aways::Aways;
pub use call_page::CallPage;
pub use calls::Calls;
pub use who_stood_in::WhoStoodIn;
