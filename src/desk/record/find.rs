//! Finds the product and the lot of what was scanned or typed.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::context::Context;
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::desk::goods::usable_lot;
use crate::desk::use_case::UseCase;
use crate::domain::catalogue::Names;
use crate::domain::goods::{GoodsRefusal, Lot};
use crate::domain::ids::{GoodsId, GoodsLotId};
use crate::domain::record::{RecordRefusal, Scan};
use crate::domain::role::Permission;
use crate::domain::text::clean_line_to;
use crate::store::{self, Tx};

/// The longest line that a scanner types, in characters.
const SCAN_CHARS_MAX: usize = 120;

/// Finds the product of a package, and the lot where the package or the person names it. A lot that may not be used today
/// (past its day, recalled, of another product than the one chosen) is refused.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct FindProduct {
    /// What was scanned or typed: a barcode, a lot number, or a symbol that holds both.
    #[serde(default)]
    pub typed: String,
    /// The product that was chosen before, where only its lot is sought.
    #[serde(default)]
    pub goods: Option<GoodsId>,
}

/// A product with its lot, or with the lots that one may choose from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ProductFound {
    /// Which product.
    pub goods: GoodsId,
    /// Its names.
    pub names: Names,
    /// The lot, where it is known.
    pub lot: Option<Lot>,
    /// The lots that may be used today, the soonest best-before first.
    pub lots: Vec<Lot>,
}

impl UseCase for FindProduct {
    type Answer = ProductFound;
    const NEEDS: Permission = Permission::WriteRecords;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<ProductFound, DeskError> {
        match Scan::read(&self.typed) {
            Scan::Package { barcode, lot, best_before: _ } => {
                let barcode = clean_line_to(&barcode, SCAN_CHARS_MAX);
                let goods = store::goods::of_barcode(tx, &barcode)?.ok_or(RecordRefusal::UnknownBarcode(barcode))?;
                let lot = clean_line_to(&lot, SCAN_CHARS_MAX);
                let lot = if lot.is_empty() { None } else { Some(of_number(tx, context, &lot, Some(goods))?.1) };
                found(tx, context, goods, lot)
            }
            Scan::Word(word) => {
                let word = clean_line_to(&word, SCAN_CHARS_MAX);
                if let Some(goods) = self.goods.filter(|_| word.is_empty()) {
                    return found(tx, context, goods, None);
                }
                if let Some(goods) = store::goods::of_barcode(tx, &word)? {
                    return found(tx, context, goods, None);
                }
                let (goods, lot) = of_number(tx, context, &word, self.goods)?;
                found(tx, context, goods, Some(lot))
            }
        }
    }
}

/// The lot of a number, of the product that was chosen or of the only one that has it.
fn of_number(
    tx: &Tx<'_>,
    context: &Context<'_>,
    number: &str,
    wanted: Option<GoodsId>,
) -> Result<(GoodsId, GoodsLotId), DeskError> {
    let lots = store::goods::lots_of_number(tx, number)?;
    let of_wanted = lots.iter().find(|(goods, _)| wanted.is_none_or(|wanted| wanted == *goods));
    let Some((goods, lot)) = of_wanted else {
        // Of another product: told with both names.
        return match (wanted, lots.first()) {
            (Some(wanted), Some((_, lot))) => usable_lot(tx, context, wanted, lot.id).map(|lot| (wanted, lot.id)),
            _ => Err(GoodsRefusal::UnknownLot(number.to_owned()).into()),
        };
    };
    if wanted.is_none() && lots.iter().any(|(other, _)| other != goods) {
        return Err(RecordRefusal::LotOfSeveral(number.to_owned()).into());
    }
    Ok((*goods, lot.id))
}

/// The answer for a product.
fn found(
    tx: &Tx<'_>,
    context: &Context<'_>,
    goods: GoodsId,
    lot: Option<GoodsLotId>,
) -> Result<ProductFound, DeskError> {
    let names = store::goods::get(tx, goods)?.or_not_found(Thing::Goods, goods.0)?.details.names;
    let today = context.today();
    let lots: Vec<Lot> =
        store::goods::lots(tx, goods)?.into_iter().filter(|lot| lot.stock > 0 && lot.is_good(today)).collect();
    let lot = lot.map(|lot| usable_lot(tx, context, goods, lot)).transpose()?;
    Ok(ProductFound { goods, names, lot, lots })
}
