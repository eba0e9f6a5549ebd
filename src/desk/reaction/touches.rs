//! What touched a client, gathered from visits, records, lots and bills.

use std::collections::{BTreeSet, HashMap};

use crate::desk::client::card_of;
use crate::desk::recall::touches as touches_of_lot;
use crate::desk::{Context, DeskError};
use crate::domain::catalogue::Names;
use crate::domain::goods::Goods;
use crate::domain::ids::{ClientId, GoodsId, GoodsLotId};
use crate::domain::reaction::{Exposure, Knowledge, LotSeen, Touch, WINDOW_DAYS};
use crate::domain::time::wall_of;
use crate::domain::zone::Zone;
use crate::store::recall::Treated;
use crate::store::{Tx, goods, health, reaction, recall};

/// All that suspicion looks at for a client. Allergies that this very reaction led to are left out: they prove nothing.
pub(super) fn known(
    tx: &Tx<'_>,
    context: &Context<'_>,
    client: ClientId,
    led_to: &[String],
) -> Result<Knowledge, DeskError> {
    let shelf: HashMap<GoodsId, Goods> = goods::all(tx, true)?.into_iter().map(|goods| (goods.id, goods)).collect();
    let mut touches = Vec::new();
    for visit in recall::treated(tx, client)? {
        of_visit(tx, context, &visit, &shelf, &mut touches)?;
    }
    for sold in recall::sold_to(tx, client)? {
        let (Some(bill), Some(article)) = (sold.bill, shelf.get(&sold.goods)) else { continue };
        touches.push(Touch::Product {
            goods: sold.goods,
            names: article.details.names.clone(),
            lot: seen(tx, sold.lot)?,
            exposure: Exposure::Bought(bill),
            at: wall_of(sold.at, &context.zone),
            zones: Vec::new(),
            allergens: article.details.allergens.clone(),
        });
    }
    let lines = health::allergies(tx, client)?.into_iter().filter(|line| line.ended.is_none());
    let allergies = lines.map(|line| line.code).filter(|code| !code.is_empty() && !led_to.contains(code)).collect();
    let others = others(tx, context, client, &touches)?;
    Ok(Knowledge { touches, allergies, others })
}

/// What a visit brought: the procedure, what was noted as used, and what it usually uses besides.
fn of_visit(
    tx: &Tx<'_>,
    context: &Context<'_>,
    visit: &Treated,
    shelf: &HashMap<GoodsId, Goods>,
    touches: &mut Vec<Touch>,
) -> Result<(), DeskError> {
    let at = wall_of(visit.at, &context.zone);
    let sheet = visit.sheet.as_ref();
    let zones: Vec<Zone> = sheet.map(|sheet| sheet.zones.iter().map(|zone| zone.zone).collect()).unwrap_or_default();
    touches.push(Touch::Procedure {
        procedure: visit.procedure,
        names: visit.names.clone(),
        visit: visit.visit,
        at,
        zones: zones.clone(),
        allergens: visit.allergens.clone(),
    });
    let noted = sheet.into_iter().flat_map(|sheet| &sheet.products).filter_map(|one| Some((one.goods?, one.lot)));
    let used = goods::uses_of_visit(tx, visit.visit)?.into_iter().map(|usage| (usage.goods, Some(usage.lot)));
    let mut used_goods: BTreeSet<(GoodsId, Option<GoodsLotId>)> = noted.chain(used).collect();
    // A line without its lot says nothing beside one of the same goods with it.
    let with_lot: BTreeSet<GoodsId> =
        used_goods.iter().filter(|(_, lot)| lot.is_some()).map(|(goods, _)| *goods).collect();
    used_goods.retain(|(goods, lot)| lot.is_some() || !with_lot.contains(goods));
    let known: BTreeSet<GoodsId> = used_goods.iter().map(|(goods, _)| *goods).collect();
    let usual = goods::products_of_procedure(tx, visit.procedure)?.into_iter().map(|one| one.goods);
    let usual = usual.filter(|goods| !known.contains(goods)).map(|goods| (goods, None, Exposure::Usual(visit.visit)));
    let told = used_goods.into_iter().map(|(goods, lot)| (goods, lot, Exposure::Visit(visit.visit)));
    for (id, lot, exposure) in told.chain(usual).collect::<Vec<_>>() {
        let Some(article) = shelf.get(&id) else { continue };
        let names: Names = article.details.names.clone();
        let lot = lot.map(|lot| seen(tx, lot)).transpose()?.flatten();
        let allergens = article.details.allergens.clone();
        touches.push(Touch::Product { goods: id, names, lot, exposure, at, zones: zones.clone(), allergens });
    }
    Ok(())
}

/// A lot as its package names it.
fn seen(tx: &Tx<'_>, lot: GoodsLotId) -> Result<Option<LotSeen>, DeskError> {
    let found = goods::lot(tx, lot)?;
    Ok(found.map(|(_, lot)| LotSeen { id: lot.id, number: lot.number, best_before: lot.best_before }))
}

/// How many other clients reacted after each of the lots, within the same stretch of days.
fn others(
    tx: &Tx<'_>,
    context: &Context<'_>,
    client: ClientId,
    touches: &[Touch],
) -> Result<HashMap<GoodsLotId, u32>, DeskError> {
    let lots: BTreeSet<GoodsLotId> = touches
        .iter()
        .filter_map(|touch| match touch {
            Touch::Product { lot: Some(lot), .. } => Some(lot.id),
            _ => None,
        })
        .collect();
    let mut counted = HashMap::new();
    for lot in lots {
        let mut reacted: BTreeSet<ClientId> = BTreeSet::new();
        for (touch, _) in touches_of_lot(tx, lot)? {
            let Some(other) = touch.client else { continue };
            let other = card_of(tx, other)?.id;
            if other == client || reacted.contains(&other) {
                continue;
            }
            let at = wall_of(touch.at, &context.zone);
            let answers = |began: jiff::civil::DateTime| {
                let days = began.date().duration_since(at.date()).as_hours() / 24;
                began >= at && days <= WINDOW_DAYS
            };
            if reaction::of_client(tx, other)?.iter().any(|row| answers(row.report.began)) {
                reacted.insert(other);
            }
        }
        counted.insert(lot, u32::try_from(reacted.len()).unwrap_or(u32::MAX));
    }
    Ok(counted)
}
