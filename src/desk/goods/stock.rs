//! What a sale takes from the shelf, and what a refund puts back.

use super::settings;
use crate::desk::error::{OrNotFound, Thing};
use crate::desk::{Context, DeskError, Noun};
use crate::domain::goods::{GoodsRefusal, Lot, LotTaken, MoveKind, pieces_checked, take};
use crate::domain::ids::{BillId, GoodsId, GoodsLotId, ProcedureId, VisitId};
use crate::store::goods::{Move, Usage, add_lot, add_move, get, lots, taken_by_bill};
use crate::store::{self, Tx};

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

/// A lot as somebody says that it was used in a visit.
#[derive(Clone, Copy, Debug)]
pub(in crate::desk) struct UsedLot {
    /// In which visit.
    pub visit: VisitId,
    /// For which of its procedures.
    pub procedure: ProcedureId,
    /// Which product.
    pub goods: GoodsId,
    /// Which lot of it.
    pub lot: GoodsLotId,
    /// How many pieces were used up: none of a jar that serves many visits.
    pub pieces: i64,
}

/// Writes that a visit used a lot, and takes its pieces from the stock. A lot of another product, one that is past its
/// day and one that was recalled are refused. Returns the number of the use, by which it may be struck.
pub(in crate::desk) fn use_in_visit(tx: &Tx<'_>, context: &mut Context<'_>, used: UsedLot) -> Result<i64, DeskError> {
    let lot = usable_lot(tx, context, used.goods, used.lot)?;
    if used.pieces != 0 {
        pieces_checked(used.pieces)?;
    }
    let UsedLot { visit, procedure, pieces, .. } = used;
    context.changed(Noun::Goods);
    let (at, by) = (context.now, context.actor.staff);
    Ok(store::goods::use_in_visit(tx, &Usage { visit, procedure, lot: lot.id, pieces, at, by })?)
}

/// The lot of a product, where it may be used today.
pub(in crate::desk) fn usable_lot(
    tx: &Tx<'_>,
    context: &Context<'_>,
    goods: GoodsId,
    lot: GoodsLotId,
) -> Result<Lot, DeskError> {
    let name = get(tx, goods)?.or_not_found(Thing::Goods, goods.0)?.details.names;
    let (of, lot) = store::goods::lot(tx, lot)?.or_not_found(Thing::GoodsLot, lot.0)?;
    if of != goods {
        let other = get(tx, of)?.or_not_found(Thing::Goods, of.0)?.details.names;
        return Err(GoodsRefusal::LotOfAnother { name: Box::new(name), lot: lot.number, other: Box::new(other) }.into());
    }
    if lot.recalled {
        return Err(GoodsRefusal::LotRecalled { name: Box::new(name), lot: lot.number }.into());
    }
    match lot.best_before {
        Some(day) if day < context.today() => {
            Err(GoodsRefusal::LotExpired { name: Box::new(name), lot: lot.number, day }.into())
        }
        _ => Ok(lot),
    }
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
        usage: None,
        beyond_stock: false,
        reason: None,
        note: "",
    }
}
