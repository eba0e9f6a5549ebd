//! Telephone calls, and calling back.

#[cfg(test)]
mod tests;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};

use crate::domain::call::{Call, CallBack, CallState, CallbackOutcome, KnownCaller};
use crate::domain::client::ClientName;
use crate::domain::ids::{CallId, ClientId, StaffId};
use crate::store::{Row, StoreError, Tx};

/// What was told, as it is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told<'a> {
    /// The caller's name.
    pub caller: &'a str,
    /// The number as typed.
    pub number: &'a str,
    /// The number with its country's code; empty where what was typed is none.
    pub e164: &'a str,
    /// What it is about.
    pub note: &'a str,
    /// Whose number it is.
    pub client: Option<ClientId>,
}

/// Begins a call. The schema lets one be open at a time.
pub fn add(tx: &Tx<'_>, at: Timestamp, by: StaffId, guest: bool) -> Result<CallId, StoreError> {
    tx.insert(include_str!("add.sql"), &[&at, &by, &guest]).map(CallId)
}

/// One call.
pub fn get(tx: &Tx<'_>, id: CallId) -> Result<Option<Call>, StoreError> {
    tx.first(include_str!("get.sql"), &[&id], read)
}

/// The call that is open.
pub fn open(tx: &Tx<'_>) -> Result<Option<Call>, StoreError> {
    tx.first(include_str!("open.sql"), &[], read)
}

/// Who waits to be called back, the soonest first.
pub fn waiting(tx: &Tx<'_>) -> Result<Vec<Call>, StoreError> {
    tx.all(include_str!("waiting.sql"), &[], read)
}

/// Calls since an instant for which nobody waits, the latest first.
pub fn since(tx: &Tx<'_>, from: Timestamp, most: u16) -> Result<Vec<Call>, StoreError> {
    tx.all(include_str!("since.sql"), &[&from, &most], read)
}

/// Writes what was told; `false` where the call ended already.
pub fn note(tx: &Tx<'_>, id: CallId, told: &Told<'_>) -> Result<bool, StoreError> {
    let changed =
        tx.execute(include_str!("note.sql"), &[&id, &told.caller, &told.number, &told.e164, &told.note, &told.client])?;
    Ok(changed == 1)
}

/// Ends a call; `back` is when to call back, on the wall and as an instant. `false` where it ended already.
pub fn end(
    tx: &Tx<'_>,
    id: CallId,
    state: CallState,
    back: Option<(DateTime, Timestamp)>,
    (at, by): (Timestamp, StaffId),
) -> Result<bool, StoreError> {
    let (wall, instant) = back.unzip();
    Ok(tx.execute(include_str!("end.sql"), &[&id, &state.code(), &at, &by, &wall, &instant])? == 1)
}

/// Notes a try to call back.
pub fn add_try(
    tx: &Tx<'_>,
    id: CallId,
    outcome: CallbackOutcome,
    note: &str,
    (at, by): (Timestamp, StaffId),
) -> Result<(), StoreError> {
    tx.insert(include_str!("add_try.sql"), &[&id, &at, &by, &outcome.code(), &note])?;
    Ok(())
}

/// Calls back at another time.
pub fn put_off(tx: &Tx<'_>, id: CallId, wall: DateTime, at: Timestamp) -> Result<(), StoreError> {
    tx.execute(include_str!("put_off.sql"), &[&id, &wall, &at])?;
    Ok(())
}

/// Nobody waits for it any more.
pub fn settle(tx: &Tx<'_>, id: CallId, at: Timestamp, by: StaffId) -> Result<(), StoreError> {
    tx.execute(include_str!("settle.sql"), &[&id, &at, &by])?;
    Ok(())
}

/// Whether a guest is at the desk on a day, by what the board knows.
pub fn guest_at_desk(tx: &Tx<'_>, day: Date) -> Result<bool, StoreError> {
    tx.one(include_str!("guest.sql"), &[&day], |row| row.get(0))
}

fn read(row: &Row<'_, '_>) -> Result<Call, StoreError> {
    let at: Timestamp = row.get(1)?;
    let client: Option<ClientId> = row.get(7)?;
    let known = |client| {
        let name = ClientName { family: row.get(8)?, given: row.get(9)?, patronymic: row.get(10)? };
        Ok::<_, StoreError>(KnownCaller { client, name, address_as: row.get(11)? })
    };
    let wall: Option<DateTime> = row.get(12)?;
    let back: Option<Timestamp> = row.get(13)?;
    let tries: u16 = row.get(14)?;
    Ok(Call {
        id: row.get(0)?,
        at,
        by: row.get(2)?,
        state: CallState::from_code(&row.get::<String>(3)?).ok_or(StoreError::BadValue { column: 3 })?,
        caller: row.get(4)?,
        number: row.get(5)?,
        note: row.get(6)?,
        client: client.map(known).transpose()?,
        call_back: wall.zip(back).map(|(wall, at)| CallBack { at, wall, tries }),
    })
}
