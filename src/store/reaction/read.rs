//! Reading reactions.

use jiff::Timestamp;
use jiff::civil::DateTime;

use crate::domain::health::Severity;
use crate::domain::ids::{ClientId, PhotographId, ReactionId};
use crate::domain::reaction::{Outcome, ReactionReport, Symptom};
use crate::domain::zone::Zone;
use crate::store::list::split;
use crate::store::{Row, StoreError, Tx};

/// A reaction as it lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReactionRow {
    /// Its number.
    pub id: ReactionId,
    /// Whose.
    pub client: ClientId,
    /// What was reported.
    pub report: ReactionReport,
    /// When it was written down.
    pub at: Timestamp,
    /// The name of who wrote it down.
    pub by: String,
    /// When and how it ended.
    pub closed: Option<(Timestamp, Outcome)>,
}

/// One reaction.
pub fn get(tx: &Tx<'_>, id: ReactionId) -> Result<Option<ReactionRow>, StoreError> {
    tx.first(include_str!("get.sql"), &[&id], read)
}

/// The reactions of the salon, the open ones first, then the latest.
pub fn all(tx: &Tx<'_>, with_closed: bool, most: u32) -> Result<Vec<ReactionRow>, StoreError> {
    tx.all(include_str!("all.sql"), &[&with_closed, &most], read)
}

/// The reactions of a client, the latest first.
pub fn of_client(tx: &Tx<'_>, client: ClientId) -> Result<Vec<ReactionRow>, StoreError> {
    tx.all(include_str!("of_client.sql"), &[&client], read)
}

/// What was added later: when, by whom, what.
pub fn notes(tx: &Tx<'_>, id: ReactionId) -> Result<Vec<(Timestamp, String, String)>, StoreError> {
    tx.all(include_str!("notes.sql"), &[&id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
}

/// The codes of the allergies that a reaction led to; empty ones are words that matched none.
pub fn allergies_of(tx: &Tx<'_>, id: ReactionId) -> Result<Vec<String>, StoreError> {
    tx.all(include_str!("allergies_of.sql"), &[&id], |row| row.get(0))
}

/// A row of any statement that reads reactions.
fn read(row: &Row<'_, '_>) -> Result<ReactionRow, StoreError> {
    let bad = |column| StoreError::BadValue { column };
    let symptoms: Option<Vec<Symptom>> = split(&row.get::<String>(3)?).map(Symptom::from_code).collect();
    let zones: Option<Vec<Zone>> = split(&row.get::<String>(4)?).map(Zone::from_code).collect();
    let closed_at: Option<Timestamp> = row.get(11)?;
    let began: DateTime = row.get(2)?;
    Ok(ReactionRow {
        id: row.get(0)?,
        client: row.get(1)?,
        report: ReactionReport {
            began,
            symptoms: symptoms.ok_or(bad(3))?,
            zones: zones.ok_or(bad(4))?,
            severity: Severity::from_code(&row.get::<String>(5)?).ok_or(bad(5))?,
            said: row.get(6)?,
            done: row.get(7)?,
            photograph: row.get::<Option<i64>>(8)?.map(PhotographId),
        },
        at: row.get(9)?,
        by: row.get(10)?,
        closed: closed_at.zip(Outcome::from_code(&row.get::<String>(12)?)),
    })
}
