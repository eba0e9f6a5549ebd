//! Lists what stands on the shelf.

use std::collections::HashMap;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::{Context, DeskError, UseCase};
use crate::domain::goods::{Goods, Lot, sellable};
use crate::domain::ids::GoodsId;
use crate::domain::role::Permission;
use crate::store::{Tx, goods};

/// Lists retail goods with their stock, by kind and name.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct ListGoods {
    /// Also those that are offered no more.
    #[serde(default)]
    pub with_retired: bool,
}

/// What stands on the shelf.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Shelf {
    /// By kind and name.
    pub goods: Vec<OnShelf>,
}

/// Goods with their stock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct OnShelf {
    /// The goods.
    #[serde(flatten)]
    pub goods: Goods,
    /// The lots that hold anything, the soonest best-before first.
    pub lots: Vec<Lot>,
    /// How many pieces may be sold today.
    pub sellable: i64,
    /// How many pieces are past their best-before day: to be written off.
    pub expired: i64,
    /// How many pieces were sold that the books did not know of.
    pub owed: i64,
    /// Whether it is time to order again.
    pub is_low: bool,
}

impl OnShelf {
    /// Goods with their lots as they stand on a day.
    pub(super) fn on(goods: Goods, lots: Vec<Lot>, today: Date) -> Self {
        let sellable = sellable(&lots, today);
        let sum = |pieces: &dyn Fn(&Lot) -> i64| lots.iter().map(pieces).fold(0, i64::saturating_add);
        let expired = sum(&|lot| if lot.is_expired(today) { lot.stock.max(0) } else { 0 });
        let owed = sum(&|lot| lot.stock.min(0).saturating_neg());
        let low_at = goods.details.low_at;
        let is_low = !goods.retired && low_at > 0 && sellable <= low_at;
        Self { goods, lots, sellable, expired, owed, is_low }
    }

    /// The soonest best-before day of what may be sold.
    pub fn soonest(&self, today: Date) -> Option<Date> {
        self.lots.iter().filter(|lot| lot.stock > 0 && !lot.is_expired(today)).filter_map(|lot| lot.best_before).min()
    }
}

impl UseCase for ListGoods {
    type Answer = Shelf;
    const NEEDS: Permission = Permission::SeeGoods;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Shelf, DeskError> {
        let mut lots: HashMap<GoodsId, Vec<Lot>> = HashMap::new();
        for (goods, lot) in goods::all_lots(tx)? {
            lots.entry(goods).or_default().push(lot);
        }
        let today = context.today();
        let mut all = goods::all(tx, self.with_retired)?;
        all.sort_by(|one, other| {
            let key = |goods: &Goods| (goods.details.kind, goods.details.names.in_language("en").to_lowercase());
            key(one).cmp(&key(other)).then(one.id.cmp(&other.id))
        });
        let goods = all
            .into_iter()
            .map(|goods| {
                let lots = lots.remove(&goods.id).unwrap_or_default();
                OnShelf::on(goods, lots, today)
            })
            .collect();
        Ok(Shelf { goods })
    }
}

/// One article as it stands today.
pub(super) fn on_shelf(tx: &Tx<'_>, context: &Context<'_>, goods: Goods) -> Result<OnShelf, DeskError> {
    let mut lots = goods::lots(tx, goods.id)?;
    lots.retain(|lot| lot.stock != 0);
    Ok(OnShelf::on(goods, lots, context.today()))
}
