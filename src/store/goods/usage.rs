//! Which lot touched the client of which visit.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};

use super::lot::lot;
use super::movement::{Move, add_move};
use crate::domain::catalogue::Names;
use crate::domain::goods::MoveKind;
use crate::domain::ids::{ClientId, GoodsId, GoodsLotId, ProcedureId, StaffId, VisitId};
use crate::store::{Row, StoreError, Tx};

/// A lot used in a visit.
#[derive(Clone, Copy, Debug)]
pub struct Usage {
    /// In which visit.
    pub visit: VisitId,
    /// For which of its procedures.
    pub procedure: ProcedureId,
    /// Which lot.
    pub lot: GoodsLotId,
    /// How many pieces were used up: none of a jar that serves many visits.
    pub pieces: i64,
    /// When it was written.
    pub at: Timestamp,
    /// By whom.
    pub by: StaffId,
}

/// A use as it is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UsageRow {
    /// Its number.
    pub id: i64,
    /// The visit.
    pub visit: VisitId,
    /// The visit's client.
    pub client: ClientId,
    /// The wall time at which the visit began.
    pub wall: DateTime,
    /// The procedure.
    pub procedure: ProcedureId,
    /// The goods.
    pub goods: GoodsId,
    /// Their names.
    pub names: Names,
    /// The lot.
    pub lot: GoodsLotId,
    /// The lot's number on the package.
    pub lot_number: String,
    /// The lot's best-before day.
    pub best_before: Option<Date>,
    /// How many pieces were used up.
    pub pieces: i64,
}

/// Writes that a visit used a lot, and takes the pieces from the stock; where the books know of fewer, beyond it, for it
/// has happened. Returns the number of the use. A recalled lot is refused by the schema; whoever calls asks first.
pub fn use_in_visit(tx: &Tx<'_>, used: &Usage) -> Result<i64, StoreError> {
    let Usage { visit, procedure, lot: of, pieces, at, by } = used;
    let id = tx.insert(include_str!("add_use.sql"), &[visit, procedure, of, pieces, at, by])?;
    if *pieces > 0 {
        let stock = lot(tx, *of)?.map_or(0, |(_, lot)| lot.stock);
        add_move(tx, &Move { beyond_stock: stock < *pieces, ..of_use(*of, id, MoveKind::Used, -pieces, *at, *by) })?;
    }
    Ok(id)
}

/// Strikes a use that was written by mistake, for a reason; its pieces come back. `false` when there is no such use that
/// stands.
pub fn strike_use(tx: &Tx<'_>, id: i64, at: Timestamp, by: StaffId, reason: &str) -> Result<bool, StoreError> {
    let Some((of, pieces)) =
        tx.first(include_str!("use.sql"), &[&id], |row| Ok((row.get::<GoodsLotId>(0)?, row.get::<i64>(1)?)))?
    else {
        return Ok(false);
    };
    tx.execute(include_str!("strike_use.sql"), &[&id, &at, &by, &reason])?;
    if pieces > 0 {
        add_move(tx, &of_use(of, id, MoveKind::Unused, pieces, at, by))?;
    }
    Ok(true)
}

/// What a visit used.
pub fn uses_of_visit(tx: &Tx<'_>, visit: VisitId) -> Result<Vec<UsageRow>, StoreError> {
    tx.all(include_str!("uses_of_visit.sql"), &[&visit], read)
}

/// What was used on a client from one day up to another, the latest first.
pub fn uses_of_client(tx: &Tx<'_>, client: ClientId, from: Date, until: Date) -> Result<Vec<UsageRow>, StoreError> {
    tx.all(include_str!("uses_of_client.sql"), &[&client, &from, &until], read)
}

/// On whom a lot was used, the latest first.
pub fn uses_of_lot(tx: &Tx<'_>, lot: GoodsLotId) -> Result<Vec<UsageRow>, StoreError> {
    tx.all(include_str!("uses_of_lot.sql"), &[&lot], read)
}

/// The move of a use.
fn of_use(lot: GoodsLotId, id: i64, kind: MoveKind, quantity: i64, at: Timestamp, by: StaffId) -> Move<'static> {
    Move {
        lot,
        kind,
        quantity,
        at,
        by,
        bill: None,
        count: None,
        usage: Some(id),
        beyond_stock: false,
        reason: None,
        note: "",
    }
}

/// A row of any statement that reads uses.
fn read(row: &Row<'_, '_>) -> Result<UsageRow, StoreError> {
    Ok(UsageRow {
        id: row.get(0)?,
        visit: row.get(1)?,
        client: row.get(2)?,
        wall: row.get(3)?,
        procedure: row.get(4)?,
        goods: row.get(5)?,
        names: Names { en: row.get(6)?, ru: row.get(7)?, pl: row.get(8)?, zh: row.get(9)? },
        lot: row.get(10)?,
        lot_number: row.get(11)?,
        best_before: row.get(12)?,
        pieces: row.get(13)?,
    })
}
