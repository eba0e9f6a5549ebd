//! Lots: what came with one number and one best-before day.

use jiff::civil::Date;

use crate::domain::goods::Lot;
use crate::domain::ids::{GoodsId, GoodsLotId};
use crate::store::{Row, StoreError, Tx};

/// The lots of goods that hold anything, the soonest best-before first; the latest lot even when it is empty.
pub fn lots(tx: &Tx<'_>, goods: GoodsId) -> Result<Vec<Lot>, StoreError> {
    tx.all(include_str!("lots.sql"), &[&goods], read)
}

/// All lots that hold anything, those of one article together, the soonest best-before first.
pub fn all_lots(tx: &Tx<'_>) -> Result<Vec<(GoodsId, Lot)>, StoreError> {
    tx.all(include_str!("all_lots.sql"), &[], |row| Ok((row.get(5)?, read(row)?)))
}

/// One lot with the goods that it is of.
pub fn lot(tx: &Tx<'_>, id: GoodsLotId) -> Result<Option<(GoodsId, Lot)>, StoreError> {
    tx.first(include_str!("lot.sql"), &[&id], |row| Ok((row.get(5)?, read(row)?)))
}

/// The lots of a number on the package, of whatever goods, the latest first.
pub fn lots_of_number(tx: &Tx<'_>, number: &str) -> Result<Vec<(GoodsId, Lot)>, StoreError> {
    tx.all(include_str!("lots_of_number.sql"), &[&number], |row| Ok((row.get(5)?, read(row)?)))
}

/// Lots by a part of their number, of some goods or of all: those recalled first, then the latest.
pub fn lots_like(
    tx: &Tx<'_>,
    goods: Option<GoodsId>,
    number: &str,
    most: u32,
) -> Result<Vec<(GoodsId, Lot)>, StoreError> {
    tx.all(include_str!("lots_like.sql"), &[&goods, &number, &most], |row| Ok((row.get(5)?, read(row)?)))
}

/// The lot of a number and a best-before day, where one came before.
pub fn same_lot(
    tx: &Tx<'_>,
    goods: GoodsId,
    number: &str,
    best_before: Option<Date>,
) -> Result<Option<GoodsLotId>, StoreError> {
    tx.first(include_str!("same_lot.sql"), &[&goods, &number, &best_before], |row| row.get(0))
}

/// A new lot, still empty.
pub fn add_lot(tx: &Tx<'_>, goods: GoodsId, number: &str, best_before: Option<Date>) -> Result<GoodsLotId, StoreError> {
    tx.insert(include_str!("add_lot.sql"), &[&goods, &number, &best_before]).map(GoodsLotId)
}

/// The first five columns of every statement here.
fn read(row: &Row<'_, '_>) -> Result<Lot, StoreError> {
    Ok(Lot {
        id: row.get(0)?,
        number: row.get(1)?,
        best_before: row.get(2)?,
        stock: row.get(3)?,
        recalled: row.get(4)?,
    })
}
