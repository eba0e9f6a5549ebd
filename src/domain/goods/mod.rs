//! What stands on the retail shelf: what it is, in which lots it lies, and which piece is sold first.

mod details;
pub mod inci;
mod refusal;
mod stock;

pub use details::{Goods, GoodsDetails, GoodsKind, LOW_AT_LARGEST, SkinNeed};
pub use refusal::GoodsRefusal;
pub use stock::{Lot, LotTaken, MoveKind, PIECES_LARGEST, WriteOffReason, pieces_checked, sellable, take};
