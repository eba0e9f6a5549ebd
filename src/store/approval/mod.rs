//! Approvals: a manager's word given on the spot.

use jiff::Timestamp;

use crate::domain::approval::{ApprovalRefusal, Kept, Purpose};
use crate::domain::ids::{ApprovalId, StaffId};
use crate::store::{Row, StoreError, Tx};

/// Keeps a word that `given_by` gave to `asked_by`.
pub fn add(
    tx: &Tx<'_>,
    purpose: Purpose,
    (asked_by, given_by): (StaffId, StaffId),
    at: Timestamp,
    reason: &str,
) -> Result<ApprovalId, StoreError> {
    tx.insert(include_str!("add.sql"), &[&purpose, &asked_by, &given_by, &at, &reason]).map(ApprovalId)
}

/// Uses an approval up, for one purpose, in the name of who asked for it, and tells who gave it. In a use case:
/// `approval::take(tx, id, Purpose::Discount, context.actor.staff, context.now)??`.
pub fn take(
    tx: &Tx<'_>,
    id: ApprovalId,
    purpose: Purpose,
    by: StaffId,
    now: Timestamp,
) -> Result<Result<Kept, ApprovalRefusal>, StoreError> {
    let Some(kept) = tx.first(include_str!("get.sql"), &[&id], read)? else {
        return Ok(Err(ApprovalRefusal::ForSomethingElse));
    };
    if let Err(refusal) = kept.check(purpose, by, now) {
        return Ok(Err(refusal));
    }
    tx.execute(include_str!("use.sql"), &[&id, &now])?;
    Ok(Ok(kept))
}

/// A row of `get.sql`.
fn read(row: &Row<'_, '_>) -> Result<Kept, StoreError> {
    Ok(Kept {
        id: row.get(0)?,
        purpose: row.get(1)?,
        asked_by: row.get(2)?,
        given_by: row.get(3)?,
        role: row.get(4)?,
        at: row.get(5)?,
        reason: row.get(6)?,
        is_used: row.get(7)?,
    })
}
