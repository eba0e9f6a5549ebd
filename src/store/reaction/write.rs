//! Writing reactions.

use jiff::Timestamp;

use crate::domain::ids::{AllergyId, ClientId, ReactionId, StaffId};
use crate::domain::reaction::{Outcome, ReactionReport};
use crate::store::list::joined;
use crate::store::{StoreError, Tx};

/// Writes what was reported.
pub fn add(
    tx: &Tx<'_>,
    client: ClientId,
    report: &ReactionReport,
    at: Timestamp,
    by: StaffId,
) -> Result<ReactionId, StoreError> {
    let symptoms = joined(report.symptoms.iter().map(|symptom| symptom.code()));
    let zones = joined(report.zones.iter().map(|zone| zone.code()));
    let severity = report.severity.code();
    let ReactionReport { began, said, done, photograph, .. } = report;
    let photograph = photograph.map(|photograph| photograph.0);
    tx.insert(
        include_str!("add.sql"),
        &[&client, began, &symptoms, &zones, &severity, said, done, &photograph, &at, &by],
    )
    .map(ReactionId)
}

/// Adds what was asked, seen or done later.
pub fn add_note(tx: &Tx<'_>, id: ReactionId, text: &str, at: Timestamp, by: StaffId) -> Result<(), StoreError> {
    tx.insert(include_str!("add_note.sql"), &[&id, &at, &by, &text])?;
    Ok(())
}

/// Notes that a reaction led to an allergy of the card.
pub fn add_allergy(tx: &Tx<'_>, id: ReactionId, allergy: AllergyId) -> Result<(), StoreError> {
    tx.execute(include_str!("add_allergy.sql"), &[&id, &allergy])?;
    Ok(())
}

/// Closes a reaction; `false` when it is closed already.
pub fn close(tx: &Tx<'_>, id: ReactionId, outcome: Outcome, at: Timestamp, by: StaffId) -> Result<bool, StoreError> {
    Ok(tx.execute(include_str!("close.sql"), &[&id, &at, &by, &outcome.code()])? == 1)
}
