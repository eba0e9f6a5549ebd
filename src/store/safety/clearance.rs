//! Doctors' words.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::domain::catalogue::Category;
use crate::domain::health::EndNote;
use crate::domain::ids::{ClearanceId, ClientId, StaffId};
use crate::domain::safety::Clearance;
use crate::store::{Row, StoreError, Tx};

/// What is written down of a doctor's word, cleaned.
#[derive(Clone, Debug)]
pub struct ClearanceFields {
    /// The code that it speaks of.
    pub code: String,
    /// For which family of procedures; none for all.
    pub category: Option<Category>,
    /// Which doctor.
    pub doctor: String,
    /// What the doctor wrote.
    pub note: String,
    /// From when it counts.
    pub since: Date,
    /// The first day on which it no longer counts.
    pub until: Option<Date>,
}

/// Writes a doctor's word down.
pub fn add_clearance(
    tx: &Tx<'_>,
    client: ClientId,
    fields: &ClearanceFields,
    now: Timestamp,
    by: StaffId,
) -> Result<ClearanceId, StoreError> {
    let ClearanceFields { code, category, doctor, note, since, until } = fields;
    tx.insert(include_str!("add_clearance.sql"), &[&client, code, category, doctor, note, since, until, &now, &by])
        .map(ClearanceId)
}

/// Ends a doctor's word; `false` where it has ended already.
pub fn end_clearance(tx: &Tx<'_>, id: ClearanceId, at: Timestamp, by: StaffId, why: &str) -> Result<bool, StoreError> {
    Ok(tx.execute(include_str!("end_clearance.sql"), &[&id, &at, &by, &why])? == 1)
}

/// The doctors' words of a client, those that hold first.
pub fn clearances(tx: &Tx<'_>, client: ClientId) -> Result<Vec<Clearance>, StoreError> {
    tx.all(include_str!("clearances.sql"), &[&client, &None::<ClearanceId>], read)
}

/// One doctor's word and whose it is.
pub fn clearance(tx: &Tx<'_>, id: ClearanceId) -> Result<Option<(ClientId, Clearance)>, StoreError> {
    tx.first(include_str!("clearances.sql"), &[&None::<ClientId>, &id], |row| Ok((row.get(11)?, read(row)?)))
}

/// A row of `clearances.sql`.
fn read(row: &Row<'_, '_>) -> Result<Clearance, StoreError> {
    let ended = match row.get::<Option<Timestamp>>(8)? {
        Some(at) => Some(EndNote { at, by: row.get::<Option<String>>(9)?.unwrap_or_default(), why: row.get(10)? }),
        None => None,
    };
    Ok(Clearance {
        id: row.get(0)?,
        code: row.get(1)?,
        category: row.get(2)?,
        doctor: row.get(3)?,
        note: row.get(4)?,
        since: row.get(5)?,
        noted_by: row.get(6)?,
        until: row.get(7)?,
        ended,
    })
}
