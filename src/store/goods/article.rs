//! What is written of goods.

use crate::domain::catalogue::Names;
use crate::domain::goods::{Goods, GoodsDetails, SkinNeed};
use crate::domain::ids::GoodsId;
use crate::store::list::{joined, split};
use crate::store::{Row, StoreError, ToValue, Tx};

/// Adds goods.
pub fn add(tx: &Tx<'_>, details: &GoodsDetails) -> Result<GoodsId, StoreError> {
    let lists = lists(details);
    tx.insert(include_str!("add.sql"), &columns(details, &lists)).map(GoodsId)
}

/// Changes goods that still have the version; `false` when they have another, or are not there.
pub fn change(tx: &Tx<'_>, id: GoodsId, version: u32, details: &GoodsDetails) -> Result<bool, StoreError> {
    let lists = lists(details);
    let mut values = columns(details, &lists).to_vec();
    values.push(&id);
    values.push(&version);
    Ok(tx.execute(include_str!("change.sql"), &values)? == 1)
}

/// Retires goods or brings them back; `false` when the version is another.
pub fn retire(tx: &Tx<'_>, id: GoodsId, version: u32, retired: bool) -> Result<bool, StoreError> {
    Ok(tx.execute(include_str!("retire.sql"), &[&retired, &id, &version])? == 1)
}

/// One article.
pub fn get(tx: &Tx<'_>, id: GoodsId) -> Result<Option<Goods>, StoreError> {
    tx.first(include_str!("get.sql"), &[&id], read)
}

/// All goods; the retired only when asked for.
pub fn all(tx: &Tx<'_>, with_retired: bool) -> Result<Vec<Goods>, StoreError> {
    tx.all(include_str!("all.sql"), &[&with_retired], read)
}

/// The goods of a stable word.
pub fn of_code(tx: &Tx<'_>, code: &str) -> Result<Option<GoodsId>, StoreError> {
    tx.first(include_str!("of_code.sql"), &[&code], |row| row.get(0))
}

/// The goods of a barcode.
pub fn of_barcode(tx: &Tx<'_>, barcode: &str) -> Result<Option<GoodsId>, StoreError> {
    tx.first(include_str!("of_barcode.sql"), &[&barcode], |row| row.get(0))
}

/// The needs and the allergens as they lie in their columns.
fn lists(details: &GoodsDetails) -> (String, String) {
    (joined(details.needs.iter().map(|need| need.code())), joined(details.allergens.iter().map(String::as_str)))
}

/// The columns from `code` on, in the order of `add.sql` and `change.sql`.
fn columns<'a>(details: &'a GoodsDetails, (needs, allergens): &'a (String, String)) -> [&'a dyn ToValue; 16] {
    [
        &details.code,
        &details.barcode,
        &details.names.en,
        &details.names.ru,
        &details.names.pl,
        &details.names.zh,
        &details.brand,
        &details.size,
        &details.kind,
        needs,
        &details.ingredients,
        allergens,
        &details.price,
        &details.low_at,
        &details.for_sale,
        &details.for_use,
    ]
}

/// A row of `get.sql` or `all.sql`.
fn read(row: &Row<'_, '_>) -> Result<Goods, StoreError> {
    let needs: Option<Vec<SkinNeed>> = split(&row.get::<String>(12)?).map(SkinNeed::from_code).collect();
    Ok(Goods {
        id: row.get(0)?,
        version: row.get(1)?,
        retired: row.get(2)?,
        details: GoodsDetails {
            code: row.get(3)?,
            barcode: row.get(4)?,
            names: Names { en: row.get(5)?, ru: row.get(6)?, pl: row.get(7)?, zh: row.get(8)? },
            brand: row.get(9)?,
            size: row.get(10)?,
            kind: row.get(11)?,
            needs: needs.ok_or(StoreError::BadValue { column: 12 })?,
            ingredients: row.get(13)?,
            allergens: split(&row.get::<String>(14)?).map(str::to_owned).collect(),
            price: row.get(15)?,
            low_at: row.get(16)?,
            for_sale: row.get(17)?,
            for_use: row.get(18)?,
        },
    })
}
