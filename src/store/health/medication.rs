//! Medications.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::domain::health::{MedicationLine, ToldBy};
use crate::domain::ids::{ClientId, MedicationId, StaffId};
use crate::store::{Row, StoreError, Tx};

/// What is written down of a medication, cleaned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MedicationFields {
    /// The code of the list; empty where the words matched none.
    pub code: String,
    /// The words as they were told.
    pub said: String,
    /// How much and how often.
    pub dose: String,
    /// The first day.
    pub starts: Option<Date>,
    /// The last day.
    pub ends: Option<Date>,
    /// Who told.
    pub told_by: ToldBy,
}

/// The lines of a client, those that hold first.
pub fn medications(tx: &Tx<'_>, client: ClientId) -> Result<Vec<MedicationLine>, StoreError> {
    tx.all(include_str!("medications.sql"), &[&client], |row| read(row, 0))
}

/// One line and whose it is.
pub fn medication(tx: &Tx<'_>, id: MedicationId) -> Result<Option<(ClientId, MedicationLine)>, StoreError> {
    tx.first(include_str!("medication.sql"), &[&id], |row| Ok((row.get(0)?, read(row, 1)?)))
}

fn read(row: &Row<'_, '_>, at: usize) -> Result<MedicationLine, StoreError> {
    Ok(MedicationLine {
        id: row.get(at)?,
        version: row.get(at + 1)?,
        code: row.get(at + 2)?,
        said: row.get(at + 3)?,
        dose: row.get(at + 4)?,
        starts: row.get(at + 5)?,
        ends: row.get(at + 6)?,
        told_by: super::told_by(row, at + 7)?,
        noted_at: row.get(at + 8)?,
        noted_by: row.get::<Option<String>>(at + 9)?.unwrap_or_default(),
        ended: super::end_note(row, at + 10)?,
    })
}

/// Adds a line.
pub fn add_medication(
    tx: &Tx<'_>,
    client: ClientId,
    fields: &MedicationFields,
    now: Timestamp,
    by: Option<StaffId>,
) -> Result<MedicationId, StoreError> {
    tx.insert(
        include_str!("add_medication.sql"),
        &[
            &client,
            &fields.code,
            &fields.said,
            &fields.dose,
            &fields.starts,
            &fields.ends,
            &fields.told_by.code(),
            &now,
            &by,
        ],
    )
    .map(MedicationId)
}

/// Corrects a line over the version that was seen. `false`: somebody was faster, or it has ended.
pub fn change_medication(
    tx: &Tx<'_>,
    id: MedicationId,
    seen: i64,
    fields: &MedicationFields,
) -> Result<bool, StoreError> {
    let changed = tx.execute(
        include_str!("change_medication.sql"),
        &[&id, &seen, &fields.code, &fields.said, &fields.dose, &fields.starts, &fields.ends, &fields.told_by.code()],
    )?;
    Ok(changed == 1)
}

/// Ends a line over the version that was seen. `false`: somebody was faster, or it has ended.
pub fn end_medication(
    tx: &Tx<'_>,
    id: MedicationId,
    seen: i64,
    why: &str,
    now: Timestamp,
    by: StaffId,
) -> Result<bool, StoreError> {
    Ok(tx.execute(include_str!("end_medication.sql"), &[&id, &seen, &now, &by, &why])? == 1)
}
