//! Calling a lot back, and telling whom it touched.

use jiff::Timestamp;

use crate::domain::ids::{ClientId, GoodsLotId, StaffId};
use crate::domain::recall::CallOutcome;
use crate::store::{StoreError, Tx};

/// Calls a lot back: the schema stops its use and its sale.
pub fn add(tx: &Tx<'_>, lot: GoodsLotId, reason: &str, at: Timestamp, by: StaffId) -> Result<i64, StoreError> {
    tx.insert(include_str!("add.sql"), &[&lot, &at, &by, &reason])
}

/// Lifts a recall, for a reason; `false` when it was lifted already.
pub fn lift(tx: &Tx<'_>, recall: i64, reason: &str, at: Timestamp, by: StaffId) -> Result<bool, StoreError> {
    Ok(tx.execute(include_str!("lift.sql"), &[&recall, &at, &by, &reason])? == 1)
}

/// Notes a try to reach a client.
pub fn add_call(
    tx: &Tx<'_>,
    recall: i64,
    client: ClientId,
    outcome: CallOutcome,
    note: &str,
    (at, by): (Timestamp, StaffId),
) -> Result<(), StoreError> {
    tx.insert(include_str!("add_call.sql"), &[&recall, &client, &at, &by, &outcome.code(), &note])?;
    Ok(())
}
