//! What a procedure usually uses.

use std::collections::HashMap;

use crate::domain::catalogue::Names;
use crate::domain::ids::{GoodsId, ProcedureId};
use crate::domain::safety::ProductFact;
use crate::store::list::split;
use crate::store::{Row, StoreError, Tx};

/// The products that a procedure usually uses; those that were retired are left out.
pub fn products_of_procedure(tx: &Tx<'_>, procedure: ProcedureId) -> Result<Vec<ProductFact>, StoreError> {
    tx.all(include_str!("products_of_procedure.sql"), &[&procedure], read)
}

/// The products of all procedures at once: for a day's board, and for offers.
pub fn products_of_procedures(tx: &Tx<'_>) -> Result<HashMap<ProcedureId, Vec<ProductFact>>, StoreError> {
    let rows =
        tx.all(include_str!("products_of_procedures.sql"), &[], |row| Ok((row.get::<ProcedureId>(6)?, read(row)?)))?;
    let mut all: HashMap<ProcedureId, Vec<ProductFact>> = HashMap::new();
    for (procedure, product) in rows {
        all.entry(procedure).or_default().push(product);
    }
    Ok(all)
}

/// The procedures that usually use a product.
pub fn procedures_of_product(tx: &Tx<'_>, goods: GoodsId) -> Result<Vec<ProcedureId>, StoreError> {
    tx.all(include_str!("procedures_of_product.sql"), &[&goods], |row| row.get(0))
}

/// Says anew what a procedure usually uses.
pub fn set_products(tx: &Tx<'_>, procedure: ProcedureId, products: &[GoodsId]) -> Result<(), StoreError> {
    tx.execute(include_str!("clear_products.sql"), &[&procedure])?;
    for goods in products {
        tx.execute(include_str!("add_product.sql"), &[&procedure, goods])?;
    }
    Ok(())
}

/// A product as the check looks at it.
fn read(row: &Row<'_, '_>) -> Result<ProductFact, StoreError> {
    Ok(ProductFact {
        goods: row.get(0)?,
        names: Names { en: row.get(1)?, ru: row.get(2)?, pl: row.get(3)?, zh: row.get(4)? },
        allergens: split(&row.get::<String>(5)?).map(str::to_owned).collect(),
    })
}
