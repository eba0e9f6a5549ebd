//! Allergies.

use jiff::Timestamp;

use crate::domain::health::{AllergyLine, Severity, ToldBy, cross_group_of};
use crate::domain::ids::{AllergyId, ClientId, StaffId};
use crate::store::{Row, StoreError, Tx};

/// What is written down of an allergy, cleaned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AllergyFields {
    /// The code of the list; empty where the words matched none.
    pub code: String,
    /// The words as they were told.
    pub said: String,
    /// What happened.
    pub reaction: String,
    /// How bad it was.
    pub severity: Severity,
    /// Since when, as told.
    pub since: String,
    /// Who told.
    pub told_by: ToldBy,
}

/// The lines of a client, those that hold first.
pub fn allergies(tx: &Tx<'_>, client: ClientId) -> Result<Vec<AllergyLine>, StoreError> {
    tx.all(include_str!("allergies.sql"), &[&client], |row| read(row, 0))
}

/// One line and whose it is.
pub fn allergy(tx: &Tx<'_>, id: AllergyId) -> Result<Option<(ClientId, AllergyLine)>, StoreError> {
    tx.first(include_str!("allergy.sql"), &[&id], |row| Ok((row.get(0)?, read(row, 1)?)))
}

fn read(row: &Row<'_, '_>, at: usize) -> Result<AllergyLine, StoreError> {
    let code: String = row.get(at + 2)?;
    Ok(AllergyLine {
        id: row.get(at)?,
        version: row.get(at + 1)?,
        cross_group: cross_group_of(&code).to_owned(),
        code,
        said: row.get(at + 3)?,
        reaction: row.get(at + 4)?,
        severity: super::severity(row, at + 5)?,
        since: row.get(at + 6)?,
        told_by: super::told_by(row, at + 7)?,
        noted_at: row.get(at + 8)?,
        noted_by: row.get::<Option<String>>(at + 9)?.unwrap_or_default(),
        ended: super::end_note(row, at + 10)?,
    })
}

/// Adds a line.
pub fn add_allergy(
    tx: &Tx<'_>,
    client: ClientId,
    fields: &AllergyFields,
    now: Timestamp,
    by: Option<StaffId>,
) -> Result<AllergyId, StoreError> {
    tx.insert(
        include_str!("add_allergy.sql"),
        &[
            &client,
            &fields.code,
            &fields.said,
            &fields.reaction,
            &fields.severity.code(),
            &fields.since,
            &fields.told_by.code(),
            &now,
            &by,
        ],
    )
    .map(AllergyId)
}

/// Corrects a line over the version that was seen. `false`: somebody was faster, or it has ended.
pub fn change_allergy(tx: &Tx<'_>, id: AllergyId, seen: i64, fields: &AllergyFields) -> Result<bool, StoreError> {
    let changed = tx.execute(
        include_str!("change_allergy.sql"),
        &[
            &id,
            &seen,
            &fields.code,
            &fields.said,
            &fields.reaction,
            &fields.severity.code(),
            &fields.since,
            &fields.told_by.code(),
        ],
    )?;
    Ok(changed == 1)
}

/// Ends a line over the version that was seen. `false`: somebody was faster, or it has ended.
pub fn end_allergy(
    tx: &Tx<'_>,
    id: AllergyId,
    seen: i64,
    why: &str,
    now: Timestamp,
    by: StaffId,
) -> Result<bool, StoreError> {
    Ok(tx.execute(include_str!("end_allergy.sql"), &[&id, &seen, &now, &by, &why])? == 1)
}

/// An allergy as lists show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownRow {
    /// Its number.
    pub id: AllergyId,
    /// The code; empty where the words matched none.
    pub code: String,
    /// The words as they were told.
    pub said: String,
    /// How bad it was.
    pub severity: Severity,
}

/// The allergies that hold, the worst first: for the line that stands on every screen.
pub fn shown_allergies(tx: &Tx<'_>, client: ClientId) -> Result<Vec<ShownRow>, StoreError> {
    tx.all(include_str!("shown_allergies.sql"), &[&client], |row| {
        Ok(ShownRow { id: row.get(0)?, code: row.get(1)?, said: row.get(2)?, severity: super::severity(row, 3)? })
    })
}
