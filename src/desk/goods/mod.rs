//! Retail goods and their stock.

mod count;
mod list;
mod moves;
mod receive;
mod retire;
mod save;
mod settings;
mod stock;
mod write_off;

pub use count::{CountGoods, Counted};
pub use list::{ListGoods, OnShelf, Shelf};
pub use moves::{GoodsMove, GoodsMoves, ListGoodsMoves};
pub use receive::ReceiveGoods;
pub use retire::RetireGoods;
pub use save::SaveGoods;
pub use settings::{ChangeGoodsSettings, GoodsSettings, ReadGoodsSettings};
pub(in crate::desk) use stock::{UsedLot, give_back, sell, usable_lot, use_in_visit};
pub use write_off::WriteOffGoods;
