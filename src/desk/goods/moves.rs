//! Lists what came and went of goods.

use jiff::civil::{Date, DateTime};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::error::{OrNotFound, Thing};
use crate::desk::{Context, DeskError, UseCase};
use crate::domain::goods::{MoveKind, WriteOffReason};
use crate::domain::ids::{BillId, GoodsId, VisitId};
use crate::domain::role::Permission;
use crate::domain::time::wall_of;
use crate::store::{Tx, goods};

/// How many moves are listed.
const MOST_MOVES: i64 = 300;

/// Lists the latest moves of goods, the latest first.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ListGoodsMoves {
    /// Of what.
    pub goods: GoodsId,
}

/// What came and went.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct GoodsMoves {
    /// The latest first.
    pub moves: Vec<GoodsMove>,
}

/// One move of pieces.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct GoodsMove {
    /// Its number.
    pub id: i64,
    /// The lot's number on the package.
    pub lot: String,
    /// The lot's best-before day.
    pub best_before: Option<Date>,
    /// Why.
    pub kind: MoveKind,
    /// How many pieces came; below zero: went.
    pub quantity: i64,
    /// When, by the clock on the salon's wall.
    pub at: DateTime,
    /// Who did it.
    pub by: String,
    /// Of a sale and of a refund: which bill.
    pub bill: Option<BillId>,
    /// Of what a visit used up: which visit.
    #[serde(default)]
    pub visit: Option<VisitId>,
    /// Of a sale and of a use: whether the books knew of no such pieces.
    pub beyond_stock: bool,
    /// Of a writing off: why.
    pub reason: Option<WriteOffReason>,
    /// What the person wrote of it.
    pub note: String,
}

impl UseCase for ListGoodsMoves {
    type Answer = GoodsMoves;
    const NEEDS: Permission = Permission::SeeGoods;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<GoodsMoves, DeskError> {
        goods::get(tx, self.goods)?.or_not_found(Thing::Goods, self.goods.0)?;
        let rows = goods::moves(tx, self.goods, MOST_MOVES)?;
        let moves = rows
            .into_iter()
            .map(|row| GoodsMove {
                id: row.id,
                lot: row.lot_number,
                best_before: row.best_before,
                kind: row.kind,
                quantity: row.quantity,
                at: wall_of(row.at, &context.zone),
                by: row.by,
                bill: row.bill,
                visit: row.visit,
                beyond_stock: row.beyond_stock,
                reason: row.reason,
                note: row.note,
            })
            .collect();
        Ok(GoodsMoves { moves })
    }
}
