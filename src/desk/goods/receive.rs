//! Takes a delivery in.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::list::{OnShelf, on_shelf};
use super::stock::{NOTE_CHARS_MAX, by_hand};
use crate::desk::error::{OrNotFound, Thing};
use crate::desk::{Context, DeskError, Noun, UseCase};
use crate::domain::goods::{GoodsRefusal, MoveKind, pieces_checked};
use crate::domain::ids::{GoodsId, RequestKey};
use crate::domain::role::Permission;
use crate::domain::text::clean_line_to;
use crate::store::Tx;
use crate::store::goods::{Move, add_lot, add_move, get, same_lot};

/// The longest lot number kept, in characters.
const LOT_CHARS_MAX: usize = 40;

/// Takes pieces of one lot in. A lot that came before grows.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ReceiveGoods {
    /// The caller's own name for the request: sent twice, it comes in once.
    pub key: RequestKey,
    /// Of what.
    pub goods: GoodsId,
    /// The lot number on the package; empty where there is none.
    #[serde(default)]
    pub lot: String,
    /// The last day on which it is good; none for what does not spoil.
    #[serde(default)]
    pub best_before: Option<Date>,
    /// How many pieces.
    pub quantity: i64,
    /// The delivery note's number, or whatever is worth knowing.
    #[serde(default)]
    pub note: String,
}

impl UseCase for ReceiveGoods {
    type Answer = OnShelf;
    const NEEDS: Permission = Permission::KeepStock;
    const WRITES: bool = true;

    fn key(&self) -> Option<RequestKey> {
        Some(self.key)
    }

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<OnShelf, DeskError> {
        let goods = get(tx, self.goods)?.or_not_found(Thing::Goods, self.goods.0)?;
        let quantity = pieces_checked(self.quantity)?;
        if let Some(day) = self.best_before.filter(|day| *day < context.today()) {
            return Err(GoodsRefusal::PastBestBefore(day).into());
        }
        let number = clean_line_to(&self.lot, LOT_CHARS_MAX);
        let lot = match same_lot(tx, self.goods, &number, self.best_before)? {
            Some(lot) => lot,
            None => add_lot(tx, self.goods, &number, self.best_before)?,
        };
        let note = clean_line_to(&self.note, NOTE_CHARS_MAX);
        add_move(tx, &Move { note: &note, ..by_hand(context, lot, MoveKind::Received, quantity) })?;
        context.changed(Noun::Goods);
        on_shelf(tx, context, goods)
    }
}
