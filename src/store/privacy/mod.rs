//! Consents: each row written once, withdrawn once, never deleted.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::domain::ids::{ClientId, ConsentId, ProcedureId, StaffId};
use crate::domain::privacy::{self, Channel, Consent, ConsentDraft, ConsentPurpose, GivenHow, Scope};

use super::{Row, StoreError, Tx};

/// Every consent of a client, withdrawn ones too, the latest first.
pub fn of_client(tx: &Tx<'_>, client: ClientId) -> Result<Vec<Consent>, StoreError> {
    tx.all(include_str!("of_client.sql"), &[&client], read)
}

/// Every consent of the clients who have a visit on a day, those of one client together.
pub fn of_day(tx: &Tx<'_>, day: Date) -> Result<Vec<(ClientId, Consent)>, StoreError> {
    tx.all(include_str!("of_day.sql"), &[&day], |row| Ok((row.get(14)?, read(row)?)))
}

/// Whether the client agreed to this purpose on a day: [`privacy::allows`] on what is written.
pub fn allows(
    tx: &Tx<'_>,
    client: ClientId,
    purpose: ConsentPurpose,
    scope: &Scope,
    today: Date,
) -> Result<bool, StoreError> {
    Ok(privacy::allows(&of_client(tx, client)?, purpose, scope, today))
}

/// Writes a consent down. The draft was checked.
pub fn add(
    tx: &Tx<'_>,
    client: ClientId,
    draft: &ConsentDraft,
    now: Timestamp,
    by: StaffId,
) -> Result<ConsentId, StoreError> {
    let (procedure, channel, partner) = match &draft.scope {
        Scope::Whole => (None, None, None),
        Scope::Procedure(id) => (Some(*id), None, None),
        Scope::Channel(channel) => (None, Some(channel.code()), None),
        Scope::Partner(name) => (None, None, Some(name.as_str())),
    };
    tx.insert(
        include_str!("add.sql"),
        &[
            &client,
            &draft.purpose.code(),
            &procedure,
            &channel,
            &partner,
            &draft.notice,
            &draft.how.code(),
            &draft.given_by,
            &now,
            &by,
            &draft.until,
        ],
    )
    .map(ConsentId)
}

/// Withdraws a consent; `false` when it was withdrawn already.
pub fn withdraw(tx: &Tx<'_>, id: ConsentId, how: GivenHow, now: Timestamp, by: StaffId) -> Result<bool, StoreError> {
    Ok(tx.execute(include_str!("withdraw.sql"), &[&id, &now, &how.code(), &by])? == 1)
}

/// Whose consent it is.
pub fn client_of(tx: &Tx<'_>, id: ConsentId) -> Result<Option<ClientId>, StoreError> {
    tx.first(include_str!("client_of.sql"), &[&id], |row| row.get(0))
}

/// The first fourteen columns of every statement here.
fn read(row: &Row<'_, '_>) -> Result<Consent, StoreError> {
    let procedure: Option<ProcedureId> = row.get(2)?;
    let channel: Option<String> = row.get(3)?;
    let partner: Option<String> = row.get(4)?;
    let scope = match (procedure, channel, partner) {
        (Some(id), ..) => Scope::Procedure(id),
        (_, Some(channel), _) => {
            Scope::Channel(Channel::from_code(&channel).ok_or(StoreError::BadValue { column: 3 })?)
        }
        (.., Some(partner)) => Scope::Partner(partner),
        (None, None, None) => Scope::Whole,
    };
    let purpose: String = row.get(1)?;
    let how: String = row.get(6)?;
    let withdrawn_how: Option<String> = row.get(12)?;
    Ok(Consent {
        id: row.get(0)?,
        purpose: ConsentPurpose::from_code(&purpose).ok_or(StoreError::BadValue { column: 1 })?,
        scope,
        notice: row.get(5)?,
        how: GivenHow::from_code(&how).ok_or(StoreError::BadValue { column: 6 })?,
        given_by: row.get(7)?,
        given_at: row.get(8)?,
        given_to: row.get(9)?,
        until: row.get(10)?,
        withdrawn_at: row.get(11)?,
        withdrawn_how: withdrawn_how.as_deref().and_then(GivenHow::from_code),
        withdrawn_to: row.get::<Option<String>>(13)?.unwrap_or_default(),
    })
}
