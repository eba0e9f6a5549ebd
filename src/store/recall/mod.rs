//! Lots called back, whom they touched, and who was told.

mod read;
mod touched;
mod write;

pub use read::{CallRow, RecallRow, all, calls, get, of_lot};
pub use touched::{LotTouch, Treated, drafts, sold_of_lot, sold_to, treated, used_of_lot};
pub use write::{add, add_call, lift};
