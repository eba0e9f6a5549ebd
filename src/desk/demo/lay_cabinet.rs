//! Filling the cabinet, before the first day that is lived through.

use jiff::ToSpan;

use crate::desk::goods::{ReceiveGoods, SaveGoods};
use crate::desk::{Context, DeskError, UseCase};
use crate::domain::ids::{GoodsId, RequestKey};
use crate::domain::starter;
use crate::store::{Tx, goods};

use super::cabinet::{Cabinet, CabinetLot, Product};
use super::dice::Dice;
use super::shop::Shop;

/// Keeps the streams of chance of this file apart from those of others.
const STREAM: u64 = 20;
/// How many pieces of a product come with a delivery.
const PIECES: (i64, i64) = (8, 20);

/// Fills the cabinet and says which procedure uses what, as of a moment before the first day that is lived through.
pub fn lay_in(tx: &Tx<'_>, context: &mut Context<'_>, shop: &Shop) -> Result<Cabinet, DeskError> {
    let mut cabinet = Cabinet::default();
    let mut used: Vec<Vec<GoodsId>> = vec![Vec::new(); shop.catalogue.len()];
    let place_of = |code: &String| shop.catalogue.iter().position(|details| details.code == *code);
    for (number, product) in (0_u32..).zip(starter::products()) {
        let name = product.details.names.in_language(shop.salon.language.code()).to_owned();
        let saved = SaveGoods { id: None, version: 0, goods: product.details }.run(tx, context)?;
        let goods = saved.goods.id;
        let procedures: Vec<usize> = product.procedures.iter().filter_map(place_of).collect();
        for place in &procedures {
            used[*place].push(goods);
        }
        let lots = deliver(tx, context, shop, (goods, number))?;
        cabinet.products.push(Product { goods, name, lots, procedures });
    }
    for (procedure, products) in shop.procedures.iter().zip(&used) {
        goods::set_products(tx, *procedure, products)?;
    }
    context.subjects.clear();
    Ok(cabinet)
}

/// Takes two lots of a product in.
fn deliver(
    tx: &Tx<'_>,
    context: &mut Context<'_>,
    shop: &Shop,
    (goods, number): (GoodsId, u32),
) -> Result<Vec<CabinetLot>, DeskError> {
    let dice = &mut Dice::of(shop.plan.seed, STREAM, u64::from(number));
    let mut lots = Vec::new();
    for nth in 0..2_u32 {
        let best_before = shop.plan.day.saturating_add((i64::from(nth) * 200 + dice.between(120, 320)).days());
        let lot = format!("{}{:05}", ["A", "B"][usize::try_from(nth).unwrap_or(0)], dice.between(10_000, 99_999));
        let key = RequestKey((u128::from(STREAM) << 96) | (u128::from(number) << 32) | u128::from(nth));
        let quantity = dice.between(PIECES.0, PIECES.1);
        let received = ReceiveGoods {
            key,
            goods,
            lot: lot.clone(),
            best_before: Some(best_before),
            quantity,
            note: String::new(),
        }
        .run(tx, context)?;
        let kept = received.lots.iter().find(|one| one.number == lot).map(|one| one.id);
        lots.extend(kept.map(|id| CabinetLot { id, number: lot, best_before }));
    }
    Ok(lots)
}
