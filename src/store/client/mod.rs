//! Cards of clients: the personal part.

mod bulk;
mod find;
mod merge;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::domain::client::{ClientName, EmailAddress, HowFound, Messenger, MessengerKind, Personal, SpokenLanguage};
use crate::domain::health::AllergyState;
use crate::domain::ids::{ClientId, SpecialistId, StaffId};
use crate::domain::phone::Phone;
use crate::store::{Row, StoreError, Tx, client_index};

pub use bulk::{BulkClients, NewClient};
pub use find::{
    FoundRow, ScanRow, hit, of_pair, of_run, of_word, recent, same_birth, same_phone, scan_of, todays, word_of,
    words_near, words_starting, words_with_part,
};
pub use merge::{
    MergeRow, add_merge, close_merge, give_back, latest_closed, merges_into, open_merge_of, repoint, set_last_visit,
    set_merged_into,
};

/// A card's personal part as stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientRow {
    /// Its number.
    pub id: ClientId,
    /// Counts the edits.
    pub version: i64,
    /// The personal part.
    pub personal: Personal,
    /// What is known of allergies.
    pub allergy_state: AllergyState,
    /// When somebody last asked or wrote one down.
    pub allergy_asked_at: Option<Timestamp>,
    /// The name of who asked.
    pub allergy_asked_by: Option<String>,
    /// The day of the last closed visit.
    pub last_visit: Option<Date>,
    /// The card into which this one was merged.
    pub merged_into: Option<ClientId>,
    /// When the card was made.
    pub created_at: Timestamp,
}

/// The word of a stored code; empty for none.
fn code_of<T: Copy>(value: Option<T>, code: fn(T) -> &'static str) -> &'static str {
    value.map_or("", code)
}

/// Adds a card and its phones, and makes it findable.
pub fn add(tx: &Tx<'_>, personal: &Personal, now: Timestamp, by: Option<StaffId>) -> Result<ClientId, StoreError> {
    let forms = client_index::forms_of(personal);
    let id = insert(tx, personal, &forms.text(), None, now, by)?;
    client_index::add(tx, id, &forms, personal.phones.iter().map(Phone::digits), None)?;
    Ok(id)
}

/// Adds the row and its phones alone.
fn insert(
    tx: &Tx<'_>,
    personal: &Personal,
    search_words: &str,
    last_visit: Option<Date>,
    now: Timestamp,
    by: Option<StaffId>,
) -> Result<ClientId, StoreError> {
    let messenger = personal.messenger.as_ref();
    let id = tx.insert(
        include_str!("add.sql"),
        &[
            &personal.name.family,
            &personal.name.given,
            &personal.name.patronymic,
            &personal.also_written,
            &personal.birth.map(|born| born.to_string()).unwrap_or_default(),
            &personal.address_as,
            &personal.email.as_ref().map_or("", EmailAddress::as_str),
            &code_of(messenger.map(|messenger| messenger.kind), MessengerKind::code),
            &messenger.map_or("", |messenger| messenger.handle.as_str()),
            &code_of(personal.language, SpokenLanguage::code),
            &code_of(personal.how_found, HowFound::code),
            &personal.preferred_specialist,
            &personal.notes,
            &search_words,
            &last_visit,
            &now,
            &by,
        ],
    )?;
    let id = ClientId(id);
    for (position, phone) in personal.phones.iter().enumerate() {
        add_phone(tx, id, position, phone)?;
    }
    Ok(id)
}

fn add_phone(tx: &Tx<'_>, id: ClientId, position: usize, phone: &Phone) -> Result<(), StoreError> {
    let position = i64::try_from(position).unwrap_or(i64::MAX);
    tx.execute(include_str!("add_phone.sql"), &[&id, &position, &phone.e164(), &phone.typed()])?;
    Ok(())
}

/// One card.
pub fn get(tx: &Tx<'_>, id: ClientId) -> Result<Option<ClientRow>, StoreError> {
    let Some(mut row) = tx.first(include_str!("get.sql"), &[&id], read)? else { return Ok(None) };
    row.personal.phones = phones(tx, id)?;
    Ok(Some(row))
}

fn read(row: &Row<'_, '_>) -> Result<ClientRow, StoreError> {
    let text = |column: usize| row.get::<String>(column);
    let messenger = MessengerKind::from_code(&text(9)?);
    let handle = text(10)?;
    Ok(ClientRow {
        id: row.get(0)?,
        version: row.get(1)?,
        personal: Personal {
            name: ClientName { family: text(2)?, given: text(3)?, patronymic: text(4)? },
            also_written: text(5)?,
            birth: text(6)?.parse().ok(),
            address_as: text(7)?,
            phones: Vec::new(),
            email: EmailAddress::parse(&text(8)?).ok(),
            messenger: messenger.map(|kind| Messenger { kind, handle }),
            language: SpokenLanguage::from_code(&text(11)?),
            how_found: HowFound::from_code(&text(12)?),
            preferred_specialist: row.get::<Option<SpecialistId>>(13)?,
            notes: text(14)?,
        },
        allergy_state: state(&text(15)?, 15)?,
        allergy_asked_at: row.get(16)?,
        allergy_asked_by: row.get(17)?,
        last_visit: row.get(18)?,
        merged_into: row.get(19)?,
        created_at: row.get(20)?,
    })
}

/// The state of a stored word; an unknown one is an error, never a guess.
fn state(code: &str, column: usize) -> Result<AllergyState, StoreError> {
    AllergyState::from_code(code).ok_or(StoreError::BadValue { column })
}

/// The phones of a card, in their order.
pub fn phones(tx: &Tx<'_>, id: ClientId) -> Result<Vec<Phone>, StoreError> {
    tx.all(include_str!("phones.sql"), &[&id], |row| Ok(Phone::from_stored(row.get(0)?, row.get(1)?)))
}

/// Writes an edited card over the version that was seen. `false`: somebody was faster, nothing is written.
pub fn change(tx: &Tx<'_>, id: ClientId, seen: i64, personal: &Personal) -> Result<bool, StoreError> {
    if !change_personal(tx, id, seen, personal)? {
        return Ok(false);
    }
    change_phones(tx, id, &personal.phones)?;
    client_index::renew(tx, id)?;
    Ok(true)
}

/// Writes the personal part alone: neither the phones nor the index.
pub fn change_personal(tx: &Tx<'_>, id: ClientId, seen: i64, personal: &Personal) -> Result<bool, StoreError> {
    let messenger = personal.messenger.as_ref();
    let changed = tx.execute(
        include_str!("change.sql"),
        &[
            &id,
            &seen,
            &personal.name.family,
            &personal.name.given,
            &personal.name.patronymic,
            &personal.also_written,
            &personal.birth.map(|born| born.to_string()).unwrap_or_default(),
            &personal.address_as,
            &personal.email.as_ref().map_or("", EmailAddress::as_str),
            &code_of(messenger.map(|messenger| messenger.kind), MessengerKind::code),
            &messenger.map_or("", |messenger| messenger.handle.as_str()),
            &code_of(personal.language, SpokenLanguage::code),
            &code_of(personal.how_found, HowFound::code),
            &personal.preferred_specialist,
            &personal.notes,
        ],
    )?;
    Ok(changed == 1)
}

/// Brings the phones of a card to a list: rows that stay keep their numbers.
fn change_phones(tx: &Tx<'_>, id: ClientId, wanted: &[Phone]) -> Result<(), StoreError> {
    for known in phones(tx, id)? {
        if !wanted.iter().any(|phone| phone.e164() == known.e164()) {
            tx.execute(include_str!("remove_phone.sql"), &[&id, &known.e164()])?;
        }
    }
    for (position, phone) in wanted.iter().enumerate() {
        add_phone(tx, id, position, phone)?;
    }
    Ok(())
}

/// Notes the answer to the question for allergies. The lines themselves set "listed".
pub fn set_allergy_state(
    tx: &Tx<'_>,
    id: ClientId,
    state: AllergyState,
    asked: Option<(Timestamp, StaffId)>,
) -> Result<(), StoreError> {
    let (at, by) = asked.unzip();
    tx.execute(include_str!("set_allergy_state.sql"), &[&id, &state.code(), &at, &by])?;
    Ok(())
}

/// Who last asked for allergies.
pub fn allergy_asked_by(tx: &Tx<'_>, id: ClientId) -> Result<Option<StaffId>, StoreError> {
    Ok(tx.first(include_str!("allergy_asked_by.sql"), &[&id], |row| row.get(0))?.flatten())
}

/// Takes a card out again that nothing hangs on: the undo of an import. The schema refuses where something does.
pub fn remove(tx: &Tx<'_>, id: ClientId) -> Result<(), StoreError> {
    client_index::remove(tx, id)?;
    tx.execute(include_str!("remove.sql"), &[&id])?;
    Ok(())
}

/// How many cards there are.
pub fn count(tx: &Tx<'_>) -> Result<i64, StoreError> {
    tx.one(include_str!("count.sql"), &[], |row| row.get(0))
}
