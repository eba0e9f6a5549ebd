//! Recalls and the calls made for them.

use jiff::Timestamp;

use crate::domain::ids::{ClientId, GoodsLotId};
use crate::domain::recall::CallOutcome;
use crate::store::{Row, StoreError, Tx};

/// A recall as it lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecallRow {
    /// Its number.
    pub id: i64,
    /// Which lot.
    pub lot: GoodsLotId,
    /// When it was called back.
    pub at: Timestamp,
    /// The name of who called it back.
    pub by: String,
    /// Why.
    pub reason: String,
    /// When it was lifted, and why.
    pub lifted: Option<(Timestamp, String)>,
}

/// A try to reach a client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallRow {
    /// Whom.
    pub client: ClientId,
    /// When.
    pub at: Timestamp,
    /// The name of who called.
    pub by: String,
    /// What came of it.
    pub outcome: CallOutcome,
    /// What else was said.
    pub note: String,
}

/// One recall.
pub fn get(tx: &Tx<'_>, recall: i64) -> Result<Option<RecallRow>, StoreError> {
    tx.first(include_str!("get.sql"), &[&recall], read)
}

/// The latest recall of a lot.
pub fn of_lot(tx: &Tx<'_>, lot: GoodsLotId) -> Result<Option<RecallRow>, StoreError> {
    tx.first(include_str!("of_lot.sql"), &[&lot], read)
}

/// All recalls: those that stand first, then the latest.
pub fn all(tx: &Tx<'_>) -> Result<Vec<RecallRow>, StoreError> {
    tx.all(include_str!("all.sql"), &[], read)
}

/// The calls of a recall, in their order.
pub fn calls(tx: &Tx<'_>, recall: i64) -> Result<Vec<CallRow>, StoreError> {
    tx.all(include_str!("calls.sql"), &[&recall], |row| {
        Ok(CallRow {
            client: row.get(0)?,
            at: row.get(1)?,
            by: row.get(2)?,
            outcome: CallOutcome::from_code(&row.get::<String>(3)?).ok_or(StoreError::BadValue { column: 3 })?,
            note: row.get(4)?,
        })
    })
}

/// A row of any statement that reads recalls.
fn read(row: &Row<'_, '_>) -> Result<RecallRow, StoreError> {
    let lifted_at: Option<Timestamp> = row.get(5)?;
    let lifted_for: String = row.get(6)?;
    Ok(RecallRow {
        id: row.get(0)?,
        lot: row.get(1)?,
        at: row.get(2)?,
        by: row.get(3)?,
        reason: row.get(4)?,
        lifted: lifted_at.map(|at| (at, lifted_for)),
    })
}
