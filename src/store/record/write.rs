//! Writing, signing and adding.

use jiff::Timestamp;

use super::check::{Sealed, linked};
use crate::domain::ids::{RecordId, StaffId, VisitId};
use crate::domain::record::{Missing, Sheet};
use crate::store::chain::{Link, START};
use crate::store::json::to_json;
use crate::store::list::joined;
use crate::store::{StoreError, Tx};

/// Begins the record of a visit that has none.
pub fn add(tx: &Tx<'_>, visit: VisitId, sheet: &Sheet, at: Timestamp, by: StaffId) -> Result<RecordId, StoreError> {
    tx.insert(include_str!("add.sql"), &[&visit, &to_json(sheet)?, &at, &by]).map(RecordId)
}

/// Writes a draft anew that still has the version; `false` when it has another.
pub fn write(
    tx: &Tx<'_>,
    (id, version): (RecordId, u32),
    sheet: &Sheet,
    at: Timestamp,
    by: StaffId,
) -> Result<bool, StoreError> {
    Ok(tx.execute(include_str!("write.sql"), &[&to_json(sheet)?, &at, &by, &id, &version])? == 1)
}

/// Signs a draft that still has the version, and seals it; `false` when it has another version or is signed.
pub fn sign(
    tx: &Tx<'_>,
    (id, version): (RecordId, u32),
    (visit, sheet): (VisitId, &Sheet),
    at: Timestamp,
    by: StaffId,
) -> Result<bool, StoreError> {
    if tx.execute(include_str!("sign.sql"), &[&at, &by, &id, &version])? != 1 {
        return Ok(false);
    }
    let sheet = to_json(sheet)?;
    seal(tx, id, None, &Sealed::Signed { record: id.0, visit: visit.0, at: at.as_second(), by: by.0, sheet: &sheet })?;
    Ok(true)
}

/// Adds to a signed record, and seals it.
pub fn add_addition(tx: &Tx<'_>, id: RecordId, text: &str, at: Timestamp, by: StaffId) -> Result<(), StoreError> {
    let addition = tx.insert(include_str!("add_addition.sql"), &[&id, &at, &by, &text])?;
    let sealed = Sealed::Added { record: id.0, addition, at: at.as_second(), by: by.0, text };
    seal(tx, id, Some(addition), &sealed)
}

/// Puts a seal at the end of the chain.
fn seal(tx: &Tx<'_>, id: RecordId, addition: Option<i64>, sealed: &Sealed<'_>) -> Result<(), StoreError> {
    let last = tx.first(include_str!("last_seal.sql"), &[], |row| Ok((row.get::<Link>(0)?, row.get::<i64>(1)?)))?;
    let (link, seq) = last.unwrap_or((START, 0));
    let link = linked(tx, &link, sealed);
    tx.execute(include_str!("add_seal.sql"), &[&seq.saturating_add(1), &id, &addition, &link])?;
    Ok(())
}

/// Keeps why a client went to pay without something.
pub fn add_without(
    tx: &Tx<'_>,
    visit: VisitId,
    missing: &[Missing],
    reason: &str,
    (at, by): (Timestamp, StaffId),
) -> Result<(), StoreError> {
    let missing = joined(missing.iter().map(|missing| missing.code()));
    tx.insert(include_str!("add_without.sql"), &[&visit, &at, &by, &missing, &reason])?;
    Ok(())
}
