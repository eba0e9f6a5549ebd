//! Retail goods, their lots, and every piece that came or went.

mod article;
mod lot;
mod movement;
#[cfg(test)]
mod tests;

pub use article::{add, all, change, get, of_barcode, of_code, retire};
pub use lot::{add_lot, all_lots, lot, lots, same_lot};
pub use movement::{Move, MoveRow, add_count, add_count_line, add_move, differing, moves, taken_by_bill};
