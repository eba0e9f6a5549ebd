//! What the made-up salon sells beside single visits: its bonus programme, promotions, abonements and goods.

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use serde::Deserialize;

use crate::desk::goods::{ReceiveGoods, SaveGoods};
use crate::desk::offers::{SaveProgramme, SavePromotion, ShowProgramme};
use crate::desk::wallet::SavePlan;
use crate::desk::{Context, DeskError, UseCase};
use crate::domain::catalogue::{Category, Names};
use crate::domain::goods::GoodsKind;
use crate::domain::ids::{ProcedureId, RequestKey};
use crate::domain::money::Money;
use crate::domain::offers::{
    BonusProgramme, Gives, Grant, PlanDetails, PromotionDetails, Rate, RefundRule, Scope, Starts,
};
use crate::domain::schedule::Weekday;
use crate::domain::starter;
use crate::domain::till::Family;
use crate::store::{Tx, goods};

use super::dice::Dice;
use super::shop::{Offers, Shop};

/// Keeps the streams of chance of this file apart from those of others.
const STREAM: u64 = 7;
/// How many pieces of an article lie on the shelf after a delivery; small sundries lie there in tens.
const PIECES: (i64, i64) = (6, 14);

/// The file of what is sold.
#[derive(Deserialize)]
struct File {
    promotions: Vec<PromotionLine>,
    plans: Vec<PlanLine>,
}

/// A promotion of the file.
#[derive(Deserialize)]
struct PromotionLine {
    names: Names,
    /// The first day, counted from today.
    from: i64,
    /// The last day, counted from today.
    until: Option<i64>,
    weekday: Option<Weekday>,
    family: Option<Category>,
    #[serde(default)]
    first_visit: bool,
    percent: Option<u16>,
    #[serde(default)]
    package: Vec<String>,
    /// What the package costs, of a hundred of its parts' prices.
    #[serde(default)]
    package_percent: i64,
}

/// An abonement of the file.
#[derive(Deserialize)]
struct PlanLine {
    names: Names,
    procedures: Vec<String>,
    sessions: i64,
    /// What it costs, of a hundred of its sessions' prices.
    percent: i64,
    valid_days: u16,
    starts: Starts,
    refund: RefundRule,
    #[serde(default)]
    shared: bool,
    #[serde(default)]
    transferable: bool,
    #[serde(default)]
    no_show_takes: bool,
}

impl Shop {
    /// The number and today's price of a procedure of the starter catalogue.
    fn procedure(&self, code: &str) -> Option<(ProcedureId, Money)> {
        let at = self.catalogue.iter().position(|details| details.code == code)?;
        Some((*self.procedures.get(at)?, self.catalogue.get(at)?.price))
    }
}

/// Lays everything in, as the manager did before the first day on which it could be sold.
pub fn lay_in(tx: &Tx<'_>, context: &mut Context<'_>, shop: &Shop) -> Result<Offers, DeskError> {
    let Ok(file) = toml::from_str::<File>(include_str!("offers.toml")) else { return Ok(Offers::default()) };
    let programme = BonusProgramme {
        is_on: true,
        birthday: Some(Grant { points: welcome(shop), valid_days: Some(30) }),
        ..BonusProgramme::customary(context.market)
    };
    let version = ShowProgramme {}.run(tx, context)?.version;
    SaveProgramme { version, programme }.run(tx, context)?;
    for line in &file.promotions {
        let promotion = promotion(line, shop);
        SavePromotion { id: None, version: 0, promotion }.run(tx, context)?;
    }
    let mut offers = Offers::default();
    for line in &file.plans {
        let Some(plan) = plan(line, shop) else { continue };
        let covered = plan.procedures.first().copied();
        let saved = SavePlan { id: None, version: 0, plan }.run(tx, context)?;
        offers.plans.extend(covered.map(|procedure| (saved.id, procedure)));
    }
    for article in starter::goods(context.market) {
        let weight = popularity(article.kind);
        let saved = SaveGoods { id: None, version: 0, goods: article }.run(tx, context)?;
        offers.goods.push((saved.goods.id, weight));
    }
    Ok(offers)
}

/// Points worth about a small treat.
fn welcome(shop: &Shop) -> i64 {
    let point = BonusProgramme::customary(shop.plan.market).point.minor().max(1);
    shop.catalogue.iter().map(|details| details.price.minor()).min().unwrap_or(0) / point / 4
}

/// How readily goods of a kind are bought, in so many of about a hundred.
const fn popularity(kind: GoodsKind) -> usize {
    match kind {
        GoodsKind::Sun | GoodsKind::Recovery | GoodsKind::Lips => 14,
        GoodsKind::Cream | GoodsKind::Serum | GoodsKind::Mask => 9,
        GoodsKind::Cleanser | GoodsKind::Body | GoodsKind::Nails => 7,
        _ => 4,
    }
}

/// A promotion of the file in the words of the salon.
fn promotion(line: &PromotionLine, shop: &Shop) -> PromotionDetails {
    let day = |days: i64| shop.plan.day.saturating_add(days.days());
    let package: Vec<(ProcedureId, Money)> = line.package.iter().filter_map(|code| shop.procedure(code)).collect();
    let gives = if package.is_empty() {
        Gives::Percent(Rate::percent(line.percent.unwrap_or(0)))
    } else {
        let sum: i64 = package.iter().map(|(_, price)| price.minor()).sum();
        let procedures = package.iter().map(|(procedure, _)| *procedure).collect();
        Gives::Package { procedures, price: round(sum * line.package_percent / 100) }
    };
    PromotionDetails {
        names: line.names.clone(),
        from: day(line.from),
        until: line.until.map(day),
        weekdays: line.weekday.into_iter().collect(),
        scope: Scope { families: line.family.map(Family::Procedures).into_iter().collect(), ..Scope::default() },
        first_visit: line.first_visit,
        gives,
        stacks: false,
    }
}

/// An abonement of the file in the words of the salon; none where the salon does none of its procedures.
fn plan(line: &PlanLine, shop: &Shop) -> Option<PlanDetails> {
    let covered: Vec<(ProcedureId, Money)> = line.procedures.iter().filter_map(|code| shop.procedure(code)).collect();
    let dearest = covered.iter().map(|(_, price)| price.minor()).max()?;
    Some(PlanDetails {
        names: line.names.clone(),
        procedures: covered.into_iter().map(|(procedure, _)| procedure).collect(),
        sessions: line.sessions,
        price: round(dearest * line.sessions * line.percent / 100),
        valid_days: Some(line.valid_days),
        starts: line.starts,
        freeze_days: 30,
        shared: line.shared,
        transferable: line.transferable,
        no_show_takes: line.no_show_takes,
        refund: line.refund,
    })
}

/// A sum in whole units.
fn round(minor: i64) -> Money {
    Money(minor / 100 * 100)
}

/// Fills the shelf up: whatever has run low comes with the next delivery, each lot with its number and its best-before day.
pub fn deliver(
    tx: &Tx<'_>,
    context: &mut Context<'_>,
    shop: &Shop,
    (day, at, place): (Date, Timestamp, u16),
) -> Result<(), DeskError> {
    let dice = &mut Dice::of(shop.plan.seed, STREAM, u64::from(place));
    context.now = at;
    for (number, (id, weight)) in (0_u32..).zip(&shop.offers.goods) {
        let stock: i64 = goods::lots(tx, *id)?.iter().map(|lot| lot.stock.max(0)).sum();
        let is_plentiful = stock > PIECES.0 / 2 + i64::try_from(*weight).unwrap_or(0) / 4;
        // Now and then nobody noticed that something has run low.
        if is_plentiful || (place > 0 && dice.percent(15)) {
            continue;
        }
        let Some(article) = goods::get(tx, *id)? else { continue };
        let spoils = article.details.kind != GoodsKind::Accessory;
        let quantity = dice.between(PIECES.0, PIECES.1) + i64::try_from(*weight).unwrap_or(0) / 2;
        let best_before = spoils.then(|| day.saturating_add(dice.between(160, 900).days()));
        let lot = format!("{}-{:03}", day.strftime("%y%m"), dice.between(100, 999));
        let key = RequestKey((u128::from(STREAM) << 96) | (u128::from(place) << 32) | u128::from(number));
        ReceiveGoods { key, goods: *id, lot, best_before, quantity, note: String::new() }.run(tx, context)?;
    }
    context.subjects.clear();
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::market::Market;

    #[test]
    fn the_file_is_whole_and_names_procedures_that_there_are() {
        let file: File = toml::from_str(include_str!("offers.toml")).expect("the file is whole");
        let catalogue = starter::procedures(Market::Kz);
        let codes = file.promotions.iter().flat_map(|line| &line.package);
        for code in codes.chain(file.plans.iter().flat_map(|line| &line.procedures)) {
            assert!(catalogue.iter().any(|details| details.code == *code), "{code}");
        }
        for names in file.promotions.iter().map(|line| &line.names).chain(file.plans.iter().map(|line| &line.names)) {
            for name in [&names.en, &names.ru, &names.pl, &names.zh] {
                assert!((1..=40).contains(&name.chars().count()), "{name:?}");
            }
        }
    }
}
