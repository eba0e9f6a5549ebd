//! Retail goods and products of the cabinet, their lots, and every piece that came or went.

mod article;
mod lot;
mod movement;
mod products;
#[cfg(test)]
mod tests;
mod usage;
#[cfg(test)]
mod usage_tests;

pub use article::{add, all, change, get, of_barcode, of_code, retire};
pub use lot::{add_lot, all_lots, lot, lots, lots_like, lots_of_number, same_lot};
pub use movement::{Move, MoveRow, add_count, add_count_line, add_move, differing, moves, taken_by_bill};
pub use products::{procedures_of_product, products_of_procedure, products_of_procedures, set_products};
pub use usage::{Usage, UsageRow, strike_use, use_in_visit, uses_of_client, uses_of_lot, uses_of_visit};
