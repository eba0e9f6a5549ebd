//! Promotions.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::domain::ids::{PromotionId, StaffId};
use crate::domain::offers::{Promotion, PromotionDetails};
use crate::store::json::{from_json, to_json};
use crate::store::{Row, StoreError, Tx};

/// The promotions that run on a day, in the order in which they were added.
pub fn running_promotions(tx: &Tx<'_>, today: Date) -> Result<Vec<Promotion>, StoreError> {
    let mut found = tx.all(include_str!("running.sql"), &[&today], read)?;
    found.retain(|promotion| promotion.details.runs_on(today));
    Ok(found)
}

/// All promotions, the latest first; those that were ended last, and only when asked for.
pub fn all(tx: &Tx<'_>, with_retired: bool) -> Result<Vec<Promotion>, StoreError> {
    tx.all(include_str!("all.sql"), &[&with_retired], read)
}

/// One promotion.
pub fn get(tx: &Tx<'_>, id: PromotionId) -> Result<Option<Promotion>, StoreError> {
    tx.first(include_str!("get.sql"), &[&id], read)
}

/// Adds a promotion.
pub fn add(tx: &Tx<'_>, details: &PromotionDetails, at: Timestamp, by: StaffId) -> Result<PromotionId, StoreError> {
    let json = to_json(details)?;
    let id = PromotionId(tx.insert(include_str!("add.sql"), &[&details.from, &details.until, &json])?);
    note_version(tx, id, at, by)?;
    Ok(id)
}

/// Changes a promotion that still has the version; `false` when it has another, or is not there.
pub fn change(
    tx: &Tx<'_>,
    id: PromotionId,
    version: i64,
    details: &PromotionDetails,
    at: Timestamp,
    by: StaffId,
) -> Result<bool, StoreError> {
    let json = to_json(details)?;
    let done = tx.execute(include_str!("change.sql"), &[&details.from, &details.until, &json, &id, &version])? == 1;
    if done {
        note_version(tx, id, at, by)?;
    }
    Ok(done)
}

/// Ends a promotion before its time, or lets it run again; `false` when the version is another.
pub fn retire(
    tx: &Tx<'_>,
    id: PromotionId,
    version: i64,
    retired: bool,
    at: Timestamp,
    by: StaffId,
) -> Result<bool, StoreError> {
    let done = tx.execute(include_str!("retire.sql"), &[&retired, &id, &version])? == 1;
    if done {
        note_version(tx, id, at, by)?;
    }
    Ok(done)
}

/// Keeps the promotion as it is now, with who wrote it.
fn note_version(tx: &Tx<'_>, id: PromotionId, at: Timestamp, by: StaffId) -> Result<(), StoreError> {
    tx.execute(include_str!("note_version.sql"), &[&id, &at, &by])?;
    Ok(())
}

/// A row of `running.sql`, `all.sql` or `get.sql`.
fn read(row: &Row<'_, '_>) -> Result<Promotion, StoreError> {
    Ok(Promotion {
        id: row.get(0)?,
        version: row.get(1)?,
        retired: row.get(2)?,
        details: from_json(&row.get::<String>(3)?)?,
    })
}
