//! Takes stock: what was counted on the shelf against what the moves say.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::stock::{NOTE_CHARS_MAX, by_hand};
use crate::desk::error::{OrNotFound, Thing};
use crate::desk::{Context, DeskError, Noun, UseCase};
use crate::domain::goods::{GoodsRefusal, LOW_AT_LARGEST, MoveKind};
use crate::domain::ids::{GoodsLotId, RequestKey};
use crate::domain::role::Permission;
use crate::domain::text::clean_line_to;
use crate::store::Tx;
use crate::store::goods::{Move, add_count, add_count_line, add_move, get, lot};

/// Keeps a count of the shelf, lot by lot. Where counted and expected differ, the stock becomes what was counted, for one
/// reason that covers the whole count. A lot that moved while it was counted is counted again.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct CountGoods {
    /// The caller's own name for the request: sent twice, it counts once.
    pub key: RequestKey,
    /// What was counted; lots that nobody counted stay as they are.
    pub lots: Vec<Counted>,
    /// Why counted and expected differ, where they do.
    #[serde(default)]
    pub reason: String,
}

/// What was counted of one lot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Counted {
    /// Which lot.
    pub lot: GoodsLotId,
    /// What the moves said when the counting began.
    pub expected: i64,
    /// How many pieces lie there.
    pub counted: i64,
}

impl UseCase for CountGoods {
    /// The lots that differed.
    type Answer = Vec<Counted>;
    const NEEDS: Permission = Permission::KeepStock;
    const WRITES: bool = true;

    fn key(&self) -> Option<RequestKey> {
        Some(self.key)
    }

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Vec<Counted>, DeskError> {
        let once: BTreeSet<GoodsLotId> = self.lots.iter().map(|line| line.lot).collect();
        if self.lots.is_empty() || once.len() != self.lots.len() {
            return Err(GoodsRefusal::BadCount.into());
        }
        let differing: Vec<Counted> = self.lots.iter().copied().filter(|line| line.counted != line.expected).collect();
        let reason = clean_line_to(&self.reason, NOTE_CHARS_MAX);
        for line in &self.lots {
            still_holds(tx, line)?;
        }
        if !differing.is_empty() && reason.is_empty() {
            return Err(GoodsRefusal::ReasonMissing.into());
        }
        let count = add_count(tx, context.now, context.actor.staff, &reason)?;
        for line in &self.lots {
            add_count_line(tx, count, line.lot, line.expected, line.counted)?;
            if line.counted != line.expected {
                let moved = by_hand(context, line.lot, MoveKind::Counted, line.counted - line.expected);
                add_move(tx, &Move { count: Some(count), ..moved })?;
            }
        }
        context.changed(Noun::Goods);
        Ok(differing)
    }
}

/// Refuses a line that cannot be, or whose lot moved since the counting began.
fn still_holds(tx: &Tx<'_>, line: &Counted) -> Result<(), DeskError> {
    if !(0..=LOW_AT_LARGEST).contains(&line.counted) {
        return Err(GoodsRefusal::Pieces(line.counted).into());
    }
    let (goods, lot) = lot(tx, line.lot)?.or_not_found(Thing::GoodsLot, line.lot.0)?;
    if lot.stock != line.expected {
        let name = get(tx, goods)?.or_not_found(Thing::Goods, goods.0)?.details.names;
        return Err(GoodsRefusal::MovedMeanwhile { name, stock: lot.stock }.into());
    }
    Ok(())
}
