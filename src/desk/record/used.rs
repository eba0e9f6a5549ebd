//! The lots that a record names, and the shelf's books of what visits used.

use crate::desk::context::Context;
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::desk::goods::{UsedLot, use_in_visit};
use crate::domain::record::Sheet;
use crate::domain::visit::Visit;
use crate::store::goods::UsageRow;
use crate::store::{self, Tx};

/// Why a use is struck that a record no longer names.
const STRUCK_FOR: &str = "taken out of the record";

/// Keeps the books of used lots as the sheet says: new lots are used, lots that it names no longer are struck. Gives the
/// sheet back with the numbers and days of its lots as the books have them.
pub(super) fn keep(
    tx: &Tx<'_>,
    context: &mut Context<'_>,
    visit: &Visit,
    mut sheet: Sheet,
) -> Result<Sheet, DeskError> {
    let mut standing: Vec<UsageRow> = store::goods::uses_of_visit(tx, visit.id)?;
    for product in &mut sheet.products {
        let Some(goods) = product.goods else {
            product.lot = None;
            continue;
        };
        store::goods::get(tx, goods)?.or_not_found(Thing::Goods, goods.0)?;
        let Some(lot) = product.lot else { continue };
        let pieces = i64::from(product.pieces);
        if let Some(at) =
            standing.iter().position(|used| used.lot == lot && used.pieces == pieces && used.goods == goods)
        {
            let used = standing.swap_remove(at);
            (product.number, product.best_before) = (used.lot_number, used.best_before);
            continue;
        }
        use_in_visit(tx, context, UsedLot { visit: visit.id, procedure: visit.procedure, goods, lot, pieces })?;
        let (_, lot) = store::goods::lot(tx, lot)?.or_not_found(Thing::GoodsLot, lot.0)?;
        (product.number, product.best_before) = (lot.number, lot.best_before);
    }
    for used in standing {
        store::goods::strike_use(tx, used.id, context.now, context.actor.staff, STRUCK_FOR)?;
    }
    Ok(sheet)
}
