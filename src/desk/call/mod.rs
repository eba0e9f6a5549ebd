//! Telephone calls: noted as they are told, ended, or kept until somebody has called back.

mod answer;
mod caller;
mod end;
mod facts;
mod list;
mod note;
mod settle;

pub use answer::{AnswerPhone, OpenCall};
pub use caller::FindCaller;
pub use end::{EndCall, Ending};
pub(in crate::desk) use facts::add_facts;
pub use list::{CallLists, ListCalls};
pub use note::{CallTold, NoteCall};
pub use settle::SettleCallback;
