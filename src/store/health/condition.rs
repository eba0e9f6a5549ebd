//! Conditions.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::domain::health::{ConditionLine, ToldBy};
use crate::domain::ids::{ClientId, ConditionId, StaffId};
use crate::store::{Row, StoreError, Tx};

/// What is written down of a condition, cleaned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConditionFields {
    /// The code of the list; empty where the words matched none.
    pub code: String,
    /// The words as they were told.
    pub said: String,
    /// More about it.
    pub detail: String,
    /// Its first day.
    pub since: Option<Date>,
    /// Its last day.
    pub until: Option<Date>,
    /// Who told.
    pub told_by: ToldBy,
}

/// The lines of a client, those that hold first.
pub fn conditions(tx: &Tx<'_>, client: ClientId) -> Result<Vec<ConditionLine>, StoreError> {
    tx.all(include_str!("conditions.sql"), &[&client], |row| read(row, 0))
}

/// One line and whose it is.
pub fn condition(tx: &Tx<'_>, id: ConditionId) -> Result<Option<(ClientId, ConditionLine)>, StoreError> {
    tx.first(include_str!("condition.sql"), &[&id], |row| Ok((row.get(0)?, read(row, 1)?)))
}

fn read(row: &Row<'_, '_>, at: usize) -> Result<ConditionLine, StoreError> {
    Ok(ConditionLine {
        id: row.get(at)?,
        version: row.get(at + 1)?,
        code: row.get(at + 2)?,
        said: row.get(at + 3)?,
        detail: row.get(at + 4)?,
        since: row.get(at + 5)?,
        until: row.get(at + 6)?,
        told_by: super::told_by(row, at + 7)?,
        noted_at: row.get(at + 8)?,
        noted_by: row.get::<Option<String>>(at + 9)?.unwrap_or_default(),
        ended: super::end_note(row, at + 10)?,
    })
}

/// Adds a line.
pub fn add_condition(
    tx: &Tx<'_>,
    client: ClientId,
    fields: &ConditionFields,
    now: Timestamp,
    by: Option<StaffId>,
) -> Result<ConditionId, StoreError> {
    tx.insert(
        include_str!("add_condition.sql"),
        &[
            &client,
            &fields.code,
            &fields.said,
            &fields.detail,
            &fields.since,
            &fields.until,
            &fields.told_by.code(),
            &now,
            &by,
        ],
    )
    .map(ConditionId)
}

/// Corrects a line over the version that was seen. `false`: somebody was faster, or it has ended.
pub fn change_condition(tx: &Tx<'_>, id: ConditionId, seen: i64, fields: &ConditionFields) -> Result<bool, StoreError> {
    let changed = tx.execute(
        include_str!("change_condition.sql"),
        &[&id, &seen, &fields.code, &fields.said, &fields.detail, &fields.since, &fields.until, &fields.told_by.code()],
    )?;
    Ok(changed == 1)
}

/// Ends a line over the version that was seen. `false`: somebody was faster, or it has ended.
pub fn end_condition(
    tx: &Tx<'_>,
    id: ConditionId,
    seen: i64,
    why: &str,
    now: Timestamp,
    by: StaffId,
) -> Result<bool, StoreError> {
    Ok(tx.execute(include_str!("end_condition.sql"), &[&id, &seen, &now, &by, &why])? == 1)
}
