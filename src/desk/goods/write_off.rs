//! Writes pieces off.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::list::{OnShelf, on_shelf};
use super::stock::{NOTE_CHARS_MAX, by_hand};
use crate::desk::error::{OrNotFound, Thing};
use crate::desk::{Context, DeskError, Noun, UseCase};
use crate::domain::goods::{GoodsRefusal, MoveKind, WriteOffReason, pieces_checked};
use crate::domain::ids::{GoodsLotId, RequestKey};
use crate::domain::role::Permission;
use crate::domain::text::clean_line_to;
use crate::store::Tx;
use crate::store::goods::{Move, add_move, get, lot};

/// Writes pieces of one lot off, for a reason.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct WriteOffGoods {
    /// The caller's own name for the request: sent twice, it writes off once.
    pub key: RequestKey,
    /// From which lot.
    pub lot: GoodsLotId,
    /// How many pieces.
    pub quantity: i64,
    /// Why.
    pub reason: WriteOffReason,
    /// What there is to say of it; of [`WriteOffReason::Other`] it is the reason.
    #[serde(default)]
    pub note: String,
}

impl UseCase for WriteOffGoods {
    type Answer = OnShelf;
    const NEEDS: Permission = Permission::KeepStock;
    const WRITES: bool = true;

    fn key(&self) -> Option<RequestKey> {
        Some(self.key)
    }

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<OnShelf, DeskError> {
        let (goods, lot) = lot(tx, self.lot)?.or_not_found(Thing::GoodsLot, self.lot.0)?;
        let quantity = pieces_checked(self.quantity)?;
        if quantity > lot.stock {
            return Err(GoodsRefusal::NotInLot { left: lot.stock.max(0) }.into());
        }
        let note = clean_line_to(&self.note, NOTE_CHARS_MAX);
        if self.reason == WriteOffReason::Other && note.is_empty() {
            return Err(GoodsRefusal::ReasonMissing.into());
        }
        let moved = by_hand(context, lot.id, MoveKind::WrittenOff, -quantity);
        add_move(tx, &Move { reason: Some(self.reason), note: &note, ..moved })?;
        context.changed(Noun::Goods);
        let goods = get(tx, goods)?.or_not_found(Thing::Goods, goods.0)?;
        on_shelf(tx, context, goods)
    }
}
