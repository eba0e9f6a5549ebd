//! Lots of points, and the moves that fill and empty them.

use jiff::civil::Date;

use crate::domain::ids::{BillId, BonusLotId, ClientId};
use crate::domain::offers::{BonusMoveKind, Lot, LotKind};
use crate::store::{StoreError, Tx};

use super::Cause;

/// The lots of an account in which something is left or owed.
pub(super) fn lots_of(tx: &Tx<'_>, owner: ClientId) -> Result<Vec<Lot>, StoreError> {
    tx.all(include_str!("lots_of.sql"), &[&owner], |row| {
        Ok(Lot { id: row.get(0)?, left: row.get(1)?, expires: row.get(2)? })
    })
}

/// Opens an empty lot.
pub(super) fn add_lot(
    tx: &Tx<'_>,
    owner: ClientId,
    kind: LotKind,
    expires: Option<Date>,
    cause: &Cause,
) -> Result<BonusLotId, StoreError> {
    let bill = cause.bill.filter(|_| matches!(kind, LotKind::Earned | LotKind::Returned));
    tx.insert(include_str!("add_lot.sql"), &[&owner, &kind.code(), &bill, &cause.day, &expires]).map(BonusLotId)
}

/// Changes what is left in a lot.
pub(super) fn change(
    tx: &Tx<'_>,
    lot: BonusLotId,
    kind: BonusMoveKind,
    points: i64,
    cause: &Cause,
) -> Result<(), StoreError> {
    tx.execute(
        include_str!("add_bonus_move.sql"),
        &[
            &lot,
            &kind.code(),
            &points,
            &cause.bill,
            &cause.refund,
            &cause.entry,
            &cause.day,
            &cause.at,
            &cause.by,
            &cause.reason,
        ],
    )?;
    Ok(())
}

/// The lot in which an account owes points, opened where there is none.
pub(super) fn settle_owed(tx: &Tx<'_>, owner: ClientId, cause: &Cause) -> Result<BonusLotId, StoreError> {
    match tx.first(include_str!("owed_lot.sql"), &[&owner], |row| row.get(0))? {
        Some(lot) => Ok(lot),
        None => add_lot(tx, owner, LotKind::Owed, None, cause),
    }
}

/// Settles what an account owes from a lot.
pub(super) fn settle_with(tx: &Tx<'_>, owner: ClientId, lot: BonusLotId, cause: &Cause) -> Result<(), StoreError> {
    let lots = lots_of(tx, owner)?;
    let mut left = lots.iter().find(|known| known.id == lot).map_or(0, |known| known.left);
    for owed in lots.iter().filter(|known| known.left < 0) {
        let part = left.min(owed.left.saturating_neg());
        if part > 0 {
            change(tx, lot, BonusMoveKind::Settled, -part, cause)?;
            change(tx, owed.id, BonusMoveKind::Settled, part, cause)?;
            left -= part;
        }
    }
    Ok(())
}

/// How many points of a bill's accrual may still be taken back: what it gave, less what ran out and was taken back before.
pub(super) fn taken_of_bill(tx: &Tx<'_>, bill: BillId) -> Result<i64, StoreError> {
    tx.one(include_str!("to_take_back.sql"), &[&bill], |row| row.get(0))
}

/// Settles what an account owes from all that it has, as far as it reaches.
pub(super) fn settle_all(tx: &Tx<'_>, owner: ClientId, cause: &Cause) -> Result<(), StoreError> {
    let lots = lots_of(tx, owner)?;
    if lots.iter().all(|lot| lot.left > 0) {
        return Ok(());
    }
    for lot in lots.iter().filter(|lot| lot.holds_on(cause.day)) {
        settle_with(tx, owner, lot.id, cause)?;
    }
    Ok(())
}
