//! One card made of two, and taken apart again: what moves is listed row by row.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::domain::client::Moved;
use crate::domain::ids::{ClientId, StaffId};
use crate::store::{StoreError, Tx};

/// A merge that stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MergeRow {
    /// Its number.
    pub id: i64,
    /// The card that was kept.
    pub kept: ClientId,
    /// The card that was merged into it.
    pub merged: ClientId,
    /// What the kept card said before, as JSON.
    pub before: String,
}

/// Writes a merge down.
pub fn add_merge(
    tx: &Tx<'_>,
    kept: ClientId,
    merged: ClientId,
    before: &str,
    now: Timestamp,
    by: StaffId,
) -> Result<i64, StoreError> {
    tx.insert(include_str!("add_merge.sql"), &[&kept, &merged, &before, &now, &by])
}

/// The merge that stands of a merged card.
pub fn open_merge_of(tx: &Tx<'_>, merged: ClientId) -> Result<Option<MergeRow>, StoreError> {
    tx.first(include_str!("open_merge_of.sql"), &[&merged], |row| {
        Ok(MergeRow { id: row.get(0)?, kept: row.get(1)?, merged: row.get(2)?, before: row.get(3)? })
    })
}

/// Notes that a merge was taken back.
pub fn close_merge(tx: &Tx<'_>, merge: i64, now: Timestamp, by: StaffId) -> Result<(), StoreError> {
    tx.execute(include_str!("close_merge.sql"), &[&merge, &now, &by])?;
    Ok(())
}

/// The merges by which cards came into a card and that stand, newest first: the merged card and its name.
pub fn merges_into(tx: &Tx<'_>, kept: ClientId) -> Result<Vec<(ClientId, Timestamp)>, StoreError> {
    tx.all(include_str!("merges_into.sql"), &[&kept], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// Lists the rows of a noun in the merge, then gives them to the kept card.
pub fn repoint(tx: &Tx<'_>, merge: i64, noun: Moved, from: ClientId, to: ClientId) -> Result<(), StoreError> {
    let (list, give) = match noun {
        Moved::Phone => (include_str!("list_phones.sql"), include_str!("give_phones.sql")),
        Moved::Allergy => (include_str!("list_allergies.sql"), include_str!("give_allergies.sql")),
        Moved::Condition => (include_str!("list_conditions.sql"), include_str!("give_conditions.sql")),
        Moved::Medication => (include_str!("list_medications.sql"), include_str!("give_medications.sql")),
        Moved::PatchTest => (include_str!("list_patch_tests.sql"), include_str!("give_patch_tests.sql")),
        Moved::Clearance => (include_str!("list_clearances.sql"), include_str!("give_clearances.sql")),
        Moved::Decision => (include_str!("list_decisions.sql"), include_str!("give_decisions.sql")),
        Moved::Visit => (include_str!("list_visits.sql"), include_str!("give_visits.sql")),
        Moved::Card => (include_str!("list_cards.sql"), include_str!("give_cards.sql")),
        Moved::BonusLot => (include_str!("list_lots.sql"), include_str!("give_lots.sql")),
        Moved::Certificate => (include_str!("list_certificates.sql"), include_str!("give_certificates.sql")),
        Moved::Abonement => (include_str!("list_abonements.sql"), include_str!("give_abonements.sql")),
        Moved::AbonementPerson => (include_str!("list_shared.sql"), include_str!("give_shared.sql")),
        Moved::Settled => (include_str!("list_settled.sql"), include_str!("give_settled.sql")),
        Moved::Course => (include_str!("list_courses.sql"), include_str!("give_courses.sql")),
        Moved::Advice => (include_str!("list_advice.sql"), include_str!("give_advice.sql")),
        Moved::Consent => (include_str!("list_consents.sql"), include_str!("give_consents.sql")),
        Moved::Photograph => (include_str!("list_photographs.sql"), include_str!("give_photographs.sql")),
        Moved::Anamnesis => (include_str!("list_anamneses.sql"), include_str!("give_anamneses.sql")),
        Moved::Reaction => (include_str!("list_reactions.sql"), include_str!("give_reactions.sql")),
        Moved::RecallCall => (include_str!("list_recall_calls.sql"), include_str!("give_recall_calls.sql")),
        Moved::Comfort => (include_str!("list_comfort.sql"), include_str!("give_comfort.sql")),
        Moved::PhoneCall => (include_str!("list_phone_calls.sql"), include_str!("give_phone_calls.sql")),
    };
    tx.execute(list, &[&merge, &from, &to])?;
    tx.execute(give, &[&merge, &to])?;
    Ok(())
}

/// Gives the rows of a noun that a merge moved back to the card they came from.
pub fn give_back(tx: &Tx<'_>, merge: i64, noun: Moved, to: ClientId) -> Result<(), StoreError> {
    let give = match noun {
        Moved::Phone => include_str!("give_phones_back.sql"),
        Moved::Allergy => include_str!("give_allergies.sql"),
        Moved::Condition => include_str!("give_conditions.sql"),
        Moved::Medication => include_str!("give_medications.sql"),
        Moved::PatchTest => include_str!("give_patch_tests.sql"),
        Moved::Clearance => include_str!("give_clearances.sql"),
        Moved::Decision => include_str!("give_decisions.sql"),
        Moved::Visit => include_str!("give_visits.sql"),
        Moved::Card => include_str!("give_cards.sql"),
        Moved::BonusLot => include_str!("give_lots.sql"),
        Moved::Certificate => include_str!("give_certificates.sql"),
        Moved::Abonement => include_str!("give_abonements.sql"),
        Moved::AbonementPerson => include_str!("give_shared.sql"),
        Moved::Settled => include_str!("give_settled.sql"),
        Moved::Course => include_str!("give_courses.sql"),
        Moved::Advice => include_str!("give_advice.sql"),
        Moved::Consent => include_str!("give_consents.sql"),
        Moved::Photograph => include_str!("give_photographs.sql"),
        Moved::Anamnesis => include_str!("give_anamneses.sql"),
        Moved::Reaction => include_str!("give_reactions.sql"),
        Moved::RecallCall => include_str!("give_recall_calls.sql"),
        Moved::Comfort => include_str!("give_comfort.sql"),
        Moved::PhoneCall => include_str!("give_phone_calls.sql"),
    };
    tx.execute(give, &[&merge, &to])?;
    Ok(())
}

/// Points a merged card to the kept one, or takes the pointer away.
pub fn set_merged_into(tx: &Tx<'_>, id: ClientId, kept: Option<ClientId>) -> Result<(), StoreError> {
    tx.execute(include_str!("set_merged_into.sql"), &[&id, &kept])?;
    Ok(())
}

/// The day of the latest closed visit that a card has.
pub fn latest_closed(tx: &Tx<'_>, id: ClientId) -> Result<Option<Date>, StoreError> {
    tx.one(include_str!("latest_closed.sql"), &[&id], |row| row.get(0))
}

/// Sets the day of the last visit.
pub fn set_last_visit(tx: &Tx<'_>, id: ClientId, day: Option<Date>) -> Result<(), StoreError> {
    tx.execute(include_str!("set_last_visit.sql"), &[&id, &day])?;
    Ok(())
}
