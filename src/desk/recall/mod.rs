//! Lots called back: whom they touched, who was told, and that nobody uses or sells them meanwhile.

mod call;
mod lift;
mod list;
mod lots;
mod start;
mod tell;

pub use call::NoteRecallCall;
pub use lift::LiftRecall;
pub use list::{ListRecalls, RecallLine};
pub use lots::{FindLots, LotFound};
pub use start::RecallLot;
pub(in crate::desk) use tell::touches;
pub use tell::{CallTold, HowTouched, LotTold, RecallTold, TellLot, Touched, TouchedOnce};
