//! Notices: what somebody at the desk should know now, each told once.
//!
//! A notice follows from the facts of the day by pure rules and is never stored: when the facts change it goes by itself.
//! What is stored is only that it was told, and who has seen it.

mod ahead;
mod facts;
mod kind;
mod list;
mod quiet;
mod rules;

pub use ahead::{Ahead, BadAhead};
pub use facts::{NoticeFacts, PromisedCall, RipeTest, VisitFact};
pub use kind::{NoticeKind, Reach};
pub use list::{Notice, Standing, at_moment};
pub use quiet::QuietHours;
pub use rules::{TEST_READABLE, notices};
