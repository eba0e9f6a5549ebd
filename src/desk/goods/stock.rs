//! What a sale takes from the shelf, and what a refund puts back.

use super::settings;
use crate::desk::error::{OrNotFound, Thing};
use crate::desk::{Context, DeskError, Noun};
use crate::domain::goods::{GoodsRefusal, LotTaken, MoveKind, pieces_checked, take};
use crate::domain::ids::{BillId, GoodsId, GoodsLotId};
use crate::store::Tx;
use crate::store::goods::{Move, add_lot, add_move, get, lots, taken_by_bill};

/// The longest note of a move, in characters.
pub(super) const NOTE_CHARS_MAX: usize = 300;

/// Takes pieces for a bill, the soonest best-before first, never what is past its day. `Pay` calls it for each line of
/// goods; where they do not suffice, nothing of the payment is done.
pub(in crate::desk) fn sell(
    tx: &Tx<'_>,
    context: &mut Context<'_>,
    bill: BillId,
    goods: GoodsId,
    quantity: i64,
) -> Result<Vec<LotTaken>, DeskError> {
    let article = get(tx, goods)?.or_not_found(Thing::Goods, goods.0)?;
    let may_go_beyond = settings::load(tx)?.beyond_stock;
    let mut taken = take(&article.details.names, &lots(tx, goods)?, quantity, context.today(), may_go_beyond)?;
    for part in &mut taken {
        let lot = part.lot.map_or_else(|| add_lot(tx, goods, "", None), Ok)?;
        part.lot = Some(lot);
        let kind = MoveKind::Sold;
        add_move(tx, &of_bill(context, bill, (lot, kind, -part.quantity), part.beyond_stock))?;
    }
    context.changed(Noun::Goods);
    Ok(taken)
}

/// Puts pieces of a bill back into the lots that they came from, the lot taken last first. `RefundBill` calls it.
pub(in crate::desk) fn give_back(
    tx: &Tx<'_>,
    context: &mut Context<'_>,
    bill: BillId,
    goods: GoodsId,
    quantity: i64,
) -> Result<Vec<LotTaken>, DeskError> {
    let mut left = pieces_checked(quantity)?;
    let mut back = Vec::new();
    for (lot, taken) in taken_by_bill(tx, bill, goods)? {
        let quantity = taken.min(left);
        if quantity > 0 {
            add_move(tx, &of_bill(context, bill, (lot, MoveKind::GivenBack, quantity), false))?;
            back.push(LotTaken { lot: Some(lot), quantity, beyond_stock: false });
            left -= quantity;
        }
    }
    if left > 0 {
        return Err(GoodsRefusal::NotSold.into());
    }
    context.changed(Noun::Goods);
    Ok(back)
}

/// A move of a bill.
fn of_bill(
    context: &Context<'_>,
    bill: BillId,
    (lot, kind, quantity): (GoodsLotId, MoveKind, i64),
    beyond_stock: bool,
) -> Move<'static> {
    Move { bill: Some(bill), beyond_stock, ..by_hand(context, lot, kind, quantity) }
}

/// A move that no bill asks for.
pub(super) fn by_hand(context: &Context<'_>, lot: GoodsLotId, kind: MoveKind, quantity: i64) -> Move<'static> {
    Move {
        lot,
        kind,
        quantity,
        at: context.now,
        by: context.actor.staff,
        bill: None,
        count: None,
        beyond_stock: false,
        reason: None,
        note: "",
    }
}
