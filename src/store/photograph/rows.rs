//! What is known of each photograph.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::domain::ids::{ClientId, PhotographId, StaffId, VisitId};
use crate::domain::photograph::{Counts, Photograph, PhotographDetails, Stage};
use crate::domain::zone::Zone;
use crate::store::{Row, StoreError, Tx};

/// A photograph with where its picture lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhotographRow {
    /// What is known of it.
    pub photograph: Photograph,
    /// Whether it was put aside.
    pub is_aside: bool,
    /// The random name of its file.
    pub file: [u8; 16],
    /// The hash of the sealed file.
    pub sealed_hash: [u8; 32],
}

/// A sealed file as its row describes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SealedFile {
    /// Its random name.
    pub file: [u8; 16],
    /// The hash of all its bytes.
    pub sealed_hash: [u8; 32],
    /// How many they are.
    pub sealed_bytes: i64,
}

/// A photograph to add, whose file is on the disk.
#[derive(Clone, Debug)]
pub struct NewPhotograph<'a> {
    /// Whose.
    pub client: ClientId,
    /// Where it belongs.
    pub details: &'a PhotographDetails,
    /// Its file.
    pub sealed: SealedFile,
    /// The hash of the picture inside.
    pub picture_hash: [u8; 32],
    /// Columns and rows of its pixels.
    pub size: (u32, u32),
    /// Name, length and time of the file that it came from; empty where that is not known.
    pub came_from: &'a str,
}

/// How many photographs there are of a visit, those put aside not counted.
pub fn counts_of_visit(tx: &Tx<'_>, visit: VisitId) -> Result<Counts, StoreError> {
    tx.one(include_str!("counts_of_visit.sql"), &[&visit], |row| {
        Ok(Counts { before: row.get(0)?, after: row.get(1)?, course: row.get(2)? })
    })
}

/// The same for every visit of a client that has any.
pub fn counts_of_client(tx: &Tx<'_>, client: ClientId) -> Result<Vec<(VisitId, Counts)>, StoreError> {
    tx.all(include_str!("counts_of_client.sql"), &[&client], |row| {
        Ok((row.get(0)?, Counts { before: row.get(1)?, after: row.get(2)?, course: row.get(3)? }))
    })
}

/// The photographs of a client, the latest day first; those put aside are not among them.
pub fn of_client(tx: &Tx<'_>, client: ClientId) -> Result<Vec<Photograph>, StoreError> {
    tx.all(include_str!("of_client.sql"), &[&client], read)
}

/// One photograph.
pub fn get(tx: &Tx<'_>, id: PhotographId) -> Result<Option<PhotographRow>, StoreError> {
    tx.first(include_str!("get.sql"), &[&id], |row| {
        Ok(PhotographRow {
            photograph: read(row)?,
            is_aside: row.get(12)?,
            file: row.get(13)?,
            sealed_hash: row.get(14)?,
        })
    })
}

/// Writes a photograph down whose file is on the disk.
pub fn add(tx: &Tx<'_>, new: &NewPhotograph<'_>, now: Timestamp, by: StaffId) -> Result<PhotographId, StoreError> {
    let details = new.details;
    tx.insert(
        include_str!("add.sql"),
        &[
            &new.client,
            &details.visit,
            &details.taken_on,
            &details.zone.code(),
            &details.stage.code(),
            &details.note,
            &new.sealed.file,
            &new.sealed.sealed_hash,
            &new.picture_hash,
            &new.sealed.sealed_bytes,
            &new.size.0,
            &new.size.1,
            &now,
            &by,
            &new.came_from,
        ],
    )
    .map(PhotographId)
}

/// Puts a photograph into another place; `false` when it has another version, or was put aside.
pub fn change(tx: &Tx<'_>, id: PhotographId, version: u32, details: &PhotographDetails) -> Result<bool, StoreError> {
    let (zone, stage) = (details.zone.code(), details.stage.code());
    let values: [&dyn crate::store::ToValue; 7] =
        [&id, &version, &details.taken_on, &zone, &stage, &details.visit, &details.note];
    Ok(tx.execute(include_str!("change.sql"), &values)? == 1)
}

/// Puts a photograph aside: it is shown no more. `false` when it has another version, or was put aside before.
pub fn set_aside(
    tx: &Tx<'_>,
    id: PhotographId,
    version: u32,
    reason: &str,
    now: Timestamp,
    by: StaffId,
) -> Result<bool, StoreError> {
    Ok(tx.execute(include_str!("set_aside.sql"), &[&id, &version, &now, &by, &reason])? == 1)
}

/// Whether a client's card shows this very picture already.
pub fn has_picture(tx: &Tx<'_>, client: ClientId, picture_hash: &[u8; 32]) -> Result<bool, StoreError> {
    tx.one(include_str!("has_picture.sql"), &[&client, picture_hash], |row| row.get(0))
}

/// How many photographs a client has, and the latest day on which one was taken.
pub fn brief_of(tx: &Tx<'_>, client: ClientId) -> Result<(u32, Option<Date>), StoreError> {
    tx.one(include_str!("brief_of.sql"), &[&client], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// The visits of a client on a day to which they came.
pub fn visits_of_day(tx: &Tx<'_>, client: ClientId, day: Date) -> Result<Vec<VisitId>, StoreError> {
    tx.all(include_str!("visits_of_day.sql"), &[&client, &day], |row| row.get(0))
}

/// Whether a photograph came from a file of this name, length and time.
pub fn is_taken(tx: &Tx<'_>, came_from: &str) -> Result<bool, StoreError> {
    tx.one(include_str!("is_taken.sql"), &[&came_from], |row| row.get(0))
}

/// How many photographs the salon keeps, those put aside among them.
pub fn count(tx: &Tx<'_>) -> Result<u32, StoreError> {
    tx.one(include_str!("count.sql"), &[], |row| row.get(0))
}

/// The sealed file of every photograph, those put aside among them.
pub fn files(tx: &Tx<'_>) -> Result<Vec<SealedFile>, StoreError> {
    tx.all(include_str!("files.sql"), &[], |row| {
        Ok(SealedFile { file: row.get(0)?, sealed_hash: row.get(1)?, sealed_bytes: row.get(2)? })
    })
}

/// The first twelve columns of every statement that lists photographs.
fn read(row: &Row<'_, '_>) -> Result<Photograph, StoreError> {
    let (zone, stage): (String, String) = (row.get(4)?, row.get(5)?);
    Ok(Photograph {
        id: row.get(0)?,
        client: row.get(1)?,
        version: row.get(2)?,
        details: PhotographDetails {
            taken_on: row.get(3)?,
            zone: Zone::from_code(&zone).ok_or(StoreError::BadValue { column: 4 })?,
            stage: Stage::from_code(&stage).ok_or(StoreError::BadValue { column: 5 })?,
            visit: row.get(6)?,
            note: row.get(7)?,
        },
        width: row.get(8)?,
        height: row.get(9)?,
        added_at: row.get(10)?,
        added_by: row.get(11)?,
    })
}
