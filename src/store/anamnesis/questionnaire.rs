//! The questionnaire in its versions.

use jiff::Timestamp;

use crate::domain::anamnesis::Questionnaire;
use crate::domain::ids::StaffId;
use crate::store::json::{from_json, to_json};
use crate::store::{Row, StoreError, Tx};

/// A version, with who kept it and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptQuestionnaire {
    /// Counted from 1.
    pub version: i64,
    /// The questions.
    pub questionnaire: Questionnaire,
    /// When.
    pub at: Timestamp,
    /// The name of whoever kept it; none where it is as it comes with the program.
    pub by: Option<String>,
}

/// The version in force; none before the first answering or change.
pub fn latest_questionnaire(tx: &Tx<'_>) -> Result<Option<KeptQuestionnaire>, StoreError> {
    tx.first(include_str!("latest_questionnaire.sql"), &[], read)
}

/// One version.
pub fn questionnaire(tx: &Tx<'_>, version: i64) -> Result<Option<KeptQuestionnaire>, StoreError> {
    tx.first(include_str!("questionnaire.sql"), &[&version], read)
}

/// All versions, the latest first: number, when, by whom.
pub fn questionnaires(tx: &Tx<'_>) -> Result<Vec<(i64, Timestamp, Option<String>)>, StoreError> {
    tx.all(include_str!("questionnaires.sql"), &[], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
}

/// Keeps a version. `by` is none where it is as it comes with the program.
pub fn add_questionnaire(
    tx: &Tx<'_>,
    version: i64,
    questionnaire: &Questionnaire,
    at: Timestamp,
    by: Option<StaffId>,
) -> Result<(), StoreError> {
    let body = to_json(questionnaire)?;
    tx.execute(include_str!("add_questionnaire.sql"), &[&version, &body, &at, &by])?;
    Ok(())
}

fn read(row: &Row<'_, '_>) -> Result<KeptQuestionnaire, StoreError> {
    Ok(KeptQuestionnaire {
        version: row.get(0)?,
        questionnaire: from_json(&row.get::<String>(1)?)?,
        at: row.get(2)?,
        by: row.get(3)?,
    })
}
