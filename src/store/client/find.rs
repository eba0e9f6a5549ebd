//! The look-ups of find. Each is one walk along a tree with a limit.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};

use crate::domain::client::{BirthDate, ClientName};
use crate::domain::fold::slips_sought;
use crate::domain::health::AllergyState;
use crate::domain::ids::ClientId;
use crate::domain::phone::run_bounds;
use crate::store::{Row, StoreError, Tx};

/// A client whose folded words are looked through.
#[derive(Clone, Debug)]
pub struct ScanRow {
    /// Who.
    pub id: ClientId,
    /// The folded words, each with a space on both sides.
    pub words: String,
    /// The day of the last visit as a number; 0 for never.
    pub seen: i64,
    /// The first time today, where there is one.
    pub today: Option<DateTime>,
}

/// What a hit shows.
#[derive(Clone, Debug)]
pub struct FoundRow {
    /// The name.
    pub name: ClientName,
    /// The name in another script or spelling.
    pub also_written: String,
    /// The birth date.
    pub birth: Option<BirthDate>,
    /// What is known of allergies.
    pub allergy_state: AllergyState,
    /// When that was asked.
    pub allergy_asked_at: Option<Timestamp>,
    /// The day of the last visit.
    pub last_visit: Option<Date>,
    /// The first phone with its plus; empty where there is none.
    pub phone: String,
    /// The day of the next visit after today.
    pub next_visit: Option<Date>,
    /// The time of today's visit.
    pub today: Option<DateTime>,
}

/// One more than the last letter that a folded word may hold: the end of a walk over all words with one beginning.
fn after(start: &str) -> String {
    format!("{start}\u{10ffff}")
}

fn limit_of(limit: usize) -> i64 {
    i64::try_from(limit).unwrap_or(i64::MAX)
}

/// Words with a beginning, the word itself first.
pub fn words_starting(tx: &Tx<'_>, start: &str, limit: usize) -> Result<Vec<(i64, String)>, StoreError> {
    let read = |row: &Row<'_, '_>| Ok((row.get(0)?, row.get(1)?));
    tx.all(include_str!("words_starting.sql"), &[&start, &after(start), &limit_of(limit)], read)
}

/// Words with a part inside.
pub fn words_with_part(tx: &Tx<'_>, part: &str, limit: usize) -> Result<Vec<(i64, String)>, StoreError> {
    let read = |row: &Row<'_, '_>| Ok((row.get(0)?, row.get(1)?));
    tx.all(include_str!("words_with_part.sql"), &[&part, &after(part), &limit_of(limit)], read)
}

/// Words of which a typed one may be a misspelling; the caller measures the distance.
pub fn words_near(tx: &Tx<'_>, typed: &str, limit: usize) -> Result<Vec<String>, StoreError> {
    let mut found: Vec<String> = Vec::new();
    for slip in slips_sought(typed) {
        found.extend(tx.all(include_str!("words_near.sql"), &[&slip, &limit_of(limit)], |row| row.get(0))?);
    }
    found.sort_unstable();
    found.dedup();
    Ok(found)
}

/// The number of a word of the index.
pub fn word_of(tx: &Tx<'_>, word: &str) -> Result<Option<i64>, StoreError> {
    tx.first(include_str!("../client_index/word_id.sql"), &[&word], |row| row.get(0))
}

/// Who bears a word, seen last first.
pub fn of_word(tx: &Tx<'_>, word: i64, limit: usize) -> Result<Vec<(ClientId, i64)>, StoreError> {
    tx.all(include_str!("of_word.sql"), &[&word, &limit_of(limit)], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// Who bears a word together with another of this beginning.
pub fn of_pair(tx: &Tx<'_>, word: i64, other: &str, limit: usize) -> Result<Vec<ClientId>, StoreError> {
    tx.all(include_str!("of_pair.sql"), &[&word, &other, &after(other), &limit_of(limit)], |row| row.get(0))
}

/// Whose phone has these digits, those whose phone ends with them first. `true`: it ends with them.
pub fn of_run(tx: &Tx<'_>, digits: &str, limit: usize) -> Result<Vec<(ClientId, bool)>, StoreError> {
    let (least, greatest) = run_bounds(digits);
    tx.all(include_str!("of_run.sql"), &[&least, &greatest, &limit_of(limit)], |row| {
        Ok((row.get(0)?, row.get::<i64>(1)? == least))
    })
}

/// The folded words of one client; none for a merged card.
pub fn scan_of(tx: &Tx<'_>, id: ClientId) -> Result<Option<ScanRow>, StoreError> {
    tx.first(include_str!("scan_of.sql"), &[&id], |row| {
        Ok(ScanRow { id, words: row.get(0)?, seen: seen(row.get(1)?), today: None })
    })
}

/// Clients with a visit on a day, by its time.
pub fn todays(tx: &Tx<'_>, day: Date) -> Result<Vec<ScanRow>, StoreError> {
    tx.all(include_str!("todays.sql"), &[&day], |row| {
        Ok(ScanRow { id: row.get(0)?, words: row.get(1)?, seen: seen(row.get(2)?), today: Some(row.get(3)?) })
    })
}

/// The clients seen last.
pub fn recent(tx: &Tx<'_>, limit: usize) -> Result<Vec<ScanRow>, StoreError> {
    tx.all(include_str!("recent.sql"), &[&limit_of(limit)], |row| {
        Ok(ScanRow { id: row.get(0)?, words: row.get(1)?, seen: seen(row.get(2)?), today: None })
    })
}

fn seen(day: Option<Date>) -> i64 {
    crate::store::client_index::seen_number(day)
}

/// What a hit shows, on a day.
pub fn hit(tx: &Tx<'_>, id: ClientId, today: Date) -> Result<Option<FoundRow>, StoreError> {
    tx.first(include_str!("hit.sql"), &[&id, &today], |row| {
        Ok(FoundRow {
            name: ClientName { family: row.get(0)?, given: row.get(1)?, patronymic: row.get(2)? },
            also_written: row.get(3)?,
            birth: row.get::<String>(4)?.parse().ok(),
            allergy_state: super::state(&row.get::<String>(5)?, 5)?,
            allergy_asked_at: row.get(6)?,
            last_visit: row.get(7)?,
            phone: row.get(8)?,
            next_visit: row.get(9)?,
            today: row.get(10)?,
        })
    })
}

/// Who has this phone.
pub fn same_phone(tx: &Tx<'_>, e164: &str, limit: usize) -> Result<Vec<ClientId>, StoreError> {
    tx.all(include_str!("same_phone.sql"), &[&e164, &limit_of(limit)], |row| row.get(0))
}

/// Who was born on this day, as stored.
pub fn same_birth(tx: &Tx<'_>, birth: &str, limit: usize) -> Result<Vec<ClientId>, StoreError> {
    tx.all(include_str!("same_birth.sql"), &[&birth, &limit_of(limit)], |row| row.get(0))
}
