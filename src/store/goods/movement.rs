//! Every piece that came or went. A move is written once; the schema keeps the stock of its lot with it.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::domain::goods::{MoveKind, WriteOffReason};
use crate::domain::ids::{BillId, GoodsId, GoodsLotId, StaffId, VisitId};
use crate::store::{StoreError, Tx};

/// Pieces that come or go.
#[derive(Clone, Copy, Debug)]
pub struct Move<'a> {
    /// To or from which lot.
    pub lot: GoodsLotId,
    /// Why.
    pub kind: MoveKind,
    /// How many pieces came; below zero: went.
    pub quantity: i64,
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub by: StaffId,
    /// Of a sale and of a refund: which bill.
    pub bill: Option<BillId>,
    /// Of a stock-taking: its number.
    pub count: Option<i64>,
    /// Of what a visit used up: its use.
    pub usage: Option<i64>,
    /// Of a sale and of a use: whether the books knew of no such pieces.
    pub beyond_stock: bool,
    /// Of a writing off: why.
    pub reason: Option<WriteOffReason>,
    /// What the person wrote of it.
    pub note: &'a str,
}

/// A move as it is shown.
#[derive(Clone, Debug)]
pub struct MoveRow {
    /// Its number.
    pub id: i64,
    /// Which lot.
    pub lot: GoodsLotId,
    /// The lot's number on the package.
    pub lot_number: String,
    /// The lot's best-before day.
    pub best_before: Option<Date>,
    /// Why.
    pub kind: MoveKind,
    /// How many pieces came; below zero: went.
    pub quantity: i64,
    /// When.
    pub at: Timestamp,
    /// By whom, the name.
    pub by: String,
    /// Of a sale and of a refund: which bill.
    pub bill: Option<BillId>,
    /// Of what a visit used up: which visit.
    pub visit: Option<VisitId>,
    /// Of a sale and of a use: whether the books knew of no such pieces.
    pub beyond_stock: bool,
    /// Of a writing off: why.
    pub reason: Option<WriteOffReason>,
    /// What the person wrote of it.
    pub note: String,
}

/// Writes a move.
pub fn add_move(tx: &Tx<'_>, moved: &Move<'_>) -> Result<(), StoreError> {
    let reason = moved.reason.map_or("", WriteOffReason::code);
    let Move { lot, kind, quantity, at, by, bill, count, usage, beyond_stock, note, .. } = moved;
    tx.insert(
        include_str!("add_move.sql"),
        &[lot, kind, quantity, at, by, bill, count, usage, beyond_stock, &reason, note],
    )?;
    Ok(())
}

/// The latest moves of goods.
pub fn moves(tx: &Tx<'_>, goods: GoodsId, most: i64) -> Result<Vec<MoveRow>, StoreError> {
    tx.all(include_str!("moves.sql"), &[&goods, &most], |row| {
        Ok(MoveRow {
            id: row.get(0)?,
            lot: row.get(1)?,
            lot_number: row.get(2)?,
            best_before: row.get(3)?,
            kind: row.get(4)?,
            quantity: row.get(5)?,
            at: row.get(6)?,
            by: row.get(7)?,
            bill: row.get(8)?,
            beyond_stock: row.get(9)?,
            reason: WriteOffReason::from_code(&row.get::<String>(10)?),
            note: row.get(11)?,
            visit: row.get(12)?,
        })
    })
}

/// How many pieces of goods a bill still has of each lot, the lot that it took last first.
pub fn taken_by_bill(tx: &Tx<'_>, bill: BillId, goods: GoodsId) -> Result<Vec<(GoodsLotId, i64)>, StoreError> {
    tx.all(include_str!("taken_by_bill.sql"), &[&bill, &goods], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// Begins a stock-taking; its number.
pub fn add_count(tx: &Tx<'_>, at: Timestamp, by: StaffId, reason: &str) -> Result<i64, StoreError> {
    tx.insert(include_str!("add_count.sql"), &[&at, &by, &reason])
}

/// Writes what was counted of a lot beside what the moves say.
pub fn add_count_line(tx: &Tx<'_>, count: i64, lot: GoodsLotId, expected: i64, counted: i64) -> Result<(), StoreError> {
    tx.execute(include_str!("add_count_line.sql"), &[&count, &lot, &expected, &counted])?;
    Ok(())
}

/// How many lots have a kept stock that disagrees with their moves.
pub fn differing(tx: &Tx<'_>) -> Result<i64, StoreError> {
    tx.one(include_str!("differing.sql"), &[], |row| row.get(0))
}
