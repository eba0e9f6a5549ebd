//! The lines of health cards. Adding, correcting, ending; nothing is ever deleted.

mod allergy;
mod condition;
mod medication;

pub use allergy::{
    AllergyFields, ShownRow, add_allergy, allergies, allergy, change_allergy, end_allergy, shown_allergies,
};
pub use condition::{ConditionFields, add_condition, change_condition, condition, conditions, end_condition};
pub use medication::{MedicationFields, add_medication, change_medication, end_medication, medication, medications};

use jiff::Timestamp;

use crate::domain::health::{EndNote, Severity, ToldBy};
use crate::store::{Row, StoreError};

fn told_by(row: &Row<'_, '_>, column: usize) -> Result<ToldBy, StoreError> {
    ToldBy::from_code(&row.get::<String>(column)?).ok_or(StoreError::BadValue { column })
}

fn severity(row: &Row<'_, '_>, column: usize) -> Result<Severity, StoreError> {
    Severity::from_code(&row.get::<String>(column)?).ok_or(StoreError::BadValue { column })
}

/// That a line ended: three columns, when, by whom, why.
fn end_note(row: &Row<'_, '_>, column: usize) -> Result<Option<EndNote>, StoreError> {
    let Some(at) = row.get::<Option<Timestamp>>(column)? else { return Ok(None) };
    Ok(Some(EndNote { at, by: row.get::<Option<String>>(column + 1)?.unwrap_or_default(), why: row.get(column + 2)? }))
}
