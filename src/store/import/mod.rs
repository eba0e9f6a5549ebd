//! Imports and what became of each of their rows.

#[cfg(test)]
mod dump;
#[cfg(test)]
pub use dump::dump;

use jiff::Timestamp;

use crate::domain::ids::{ClientId, ImportId, StaffId};
use crate::store::{Row, StoreError, Tx};

/// One import as stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportRecord {
    /// Its number.
    pub id: ImportId,
    /// The file's name.
    pub file: String,
    /// What its columns mean, in JSON.
    pub mapping: String,
    /// What is done with twins, in JSON.
    pub twins: String,
    /// `running`, `finished` or `undone`.
    pub state: String,
    /// How its rows came out.
    pub counts: Counts,
    /// Clients taken out again.
    pub removed: i64,
    /// When it began.
    pub begun_at: Timestamp,
    /// The name of who began it.
    pub begun_by: String,
}

/// How rows came out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// New clients.
    pub imported: i64,
    /// Rows made one with a client there was.
    pub merged: i64,
    /// Rows refused.
    pub refused: i64,
    /// Rows left out because the person is known.
    pub duplicates: i64,
}

/// What became of one row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowRecord {
    /// The row's number in the file.
    pub row: i64,
    /// `imported`, `merged`, `refused` or `duplicate`.
    pub outcome: String,
    /// The client who came of it, or whom it resembles.
    pub client: Option<ClientId>,
    /// The reason, in JSON.
    pub why: String,
}

fn read(row: &Row<'_, '_>) -> Result<ImportRecord, StoreError> {
    Ok(ImportRecord {
        id: row.get(0)?,
        file: row.get(1)?,
        mapping: row.get(2)?,
        twins: row.get(3)?,
        state: row.get(4)?,
        counts: Counts { imported: row.get(5)?, merged: row.get(6)?, refused: row.get(7)?, duplicates: row.get(8)? },
        removed: row.get(9)?,
        begun_at: row.get(10)?,
        begun_by: row.get(11)?,
    })
}

fn read_row(row: &Row<'_, '_>) -> Result<RowRecord, StoreError> {
    Ok(RowRecord { row: row.get(0)?, outcome: row.get(1)?, client: row.get(2)?, why: row.get(3)? })
}

/// Begins an import.
pub fn begin(
    tx: &Tx<'_>,
    file: &str,
    digest: &[u8; 32],
    mapping: &str,
    twins: &str,
    now: Timestamp,
    by: StaffId,
) -> Result<ImportId, StoreError> {
    tx.insert(include_str!("begin.sql"), &[&file, digest, &mapping, &twins, &now, &by]).map(ImportId)
}

/// One import.
pub fn get(tx: &Tx<'_>, id: ImportId) -> Result<Option<ImportRecord>, StoreError> {
    tx.first(include_str!("get.sql"), &[&id], read)
}

/// The newest imports first.
pub fn all(tx: &Tx<'_>, most: u32) -> Result<Vec<ImportRecord>, StoreError> {
    tx.all(include_str!("all.sql"), &[&most], read)
}

/// The newest import of the same file that was not undone.
pub fn of_digest(tx: &Tx<'_>, digest: &[u8; 32]) -> Result<Option<ImportRecord>, StoreError> {
    tx.first(include_str!("of_digest.sql"), &[digest], read)
}

/// Adds to the counts of an import.
pub fn count(tx: &Tx<'_>, id: ImportId, more: Counts) -> Result<(), StoreError> {
    let Counts { imported, merged, refused, duplicates } = more;
    tx.execute(include_str!("count.sql"), &[&id, &imported, &merged, &refused, &duplicates])?;
    Ok(())
}

/// Ends a running import; `false` where it had ended before.
pub fn finish(tx: &Tx<'_>, id: ImportId, now: Timestamp) -> Result<bool, StoreError> {
    Ok(tx.execute(include_str!("finish.sql"), &[&id, &now])? > 0)
}

/// Notes that an import was undone.
pub fn undo(tx: &Tx<'_>, id: ImportId, now: Timestamp) -> Result<(), StoreError> {
    tx.execute(include_str!("undo.sql"), &[&id, &now])?;
    Ok(())
}

/// Counts clients taken out again.
pub fn removed(tx: &Tx<'_>, id: ImportId, clients: i64) -> Result<(), StoreError> {
    tx.execute(include_str!("removed.sql"), &[&id, &clients])?;
    Ok(())
}

/// Notes what became of a row.
pub fn add_row(tx: &Tx<'_>, id: ImportId, row: &RowRecord, raw: &str) -> Result<(), StoreError> {
    tx.execute(include_str!("add_row.sql"), &[&id, &row.row, &row.outcome, &row.client, &row.why, &raw])?;
    Ok(())
}

/// What became of the rows of a stretch that were brought in before.
pub fn rows_between(tx: &Tx<'_>, id: ImportId, first: i64, last: i64) -> Result<Vec<RowRecord>, StoreError> {
    tx.all(include_str!("rows_between.sql"), &[&id, &first, &last], read_row)
}

/// The highest row brought in so far; 0 for none.
pub fn last_row(tx: &Tx<'_>, id: ImportId) -> Result<i64, StoreError> {
    tx.one(include_str!("last_row.sql"), &[&id], |row| row.get(0))
}

/// The row of this import of which a client came.
pub fn row_of_client(tx: &Tx<'_>, id: ImportId, client: ClientId) -> Result<Option<i64>, StoreError> {
    tx.first(include_str!("row_of_client.sql"), &[&id, &client], |row| row.get(0))
}

/// Rows refused or left out, with their own text, from a row on.
pub fn told_rows(tx: &Tx<'_>, id: ImportId, after: i64, most: u32) -> Result<Vec<(RowRecord, String)>, StoreError> {
    tx.all(include_str!("told_rows.sql"), &[&id, &after, &most], |row| Ok((read_row(row)?, row.get(4)?)))
}

/// Rows of which clients came, the last ones first: row, what is kept of a merge (else empty), client.
pub fn client_rows_before(
    tx: &Tx<'_>,
    id: ImportId,
    before: i64,
    most: u32,
) -> Result<Vec<(i64, String, ClientId)>, StoreError> {
    tx.all(include_str!("client_rows_before.sql"), &[&id, &before, &most], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?))
    })
}

/// Forgets a row.
pub fn drop_row(tx: &Tx<'_>, id: ImportId, row: i64) -> Result<(), StoreError> {
    tx.execute(include_str!("drop_row.sql"), &[&id, &row])?;
    Ok(())
}

/// Forgets the rows of which nothing came.
pub fn drop_told_rows(tx: &Tx<'_>, id: ImportId) -> Result<(), StoreError> {
    tx.execute(include_str!("drop_told_rows.sql"), &[&id])?;
    Ok(())
}

/// Whether a client has visits, of any state.
pub fn has_visits(tx: &Tx<'_>, client: ClientId) -> Result<bool, StoreError> {
    tx.one(include_str!("has_visits.sql"), &[&client], |row| row.get(0))
}

/// Whether anybody wrote on a card since it was made.
pub fn is_changed(tx: &Tx<'_>, client: ClientId) -> Result<bool, StoreError> {
    Ok(tx.first(include_str!("is_changed.sql"), &[&client], |row| row.get(0))?.unwrap_or(true))
}

/// Family and given name of a client, for comparing and for reports.
pub fn name_of(tx: &Tx<'_>, client: ClientId) -> Result<Option<(String, String)>, StoreError> {
    tx.first(include_str!("name_of.sql"), &[&client], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// Forgets that a card was ever merged: it is about to be taken out, and the merges were taken back.
pub fn forget_merges_of(tx: &Tx<'_>, merged: ClientId) -> Result<(), StoreError> {
    tx.execute(include_str!("forget_merge_moves_of.sql"), &[&merged])?;
    tx.execute(include_str!("forget_merges_of.sql"), &[&merged])?;
    Ok(())
}

/// Sets the version of a card back to what it was before a merge that was taken back.
pub fn set_version(tx: &Tx<'_>, client: ClientId, version: i64) -> Result<(), StoreError> {
    tx.execute(include_str!("set_version.sql"), &[&client, &version])?;
    tx.execute(include_str!("forget_versions_from.sql"), &[&client, &version])?;
    Ok(())
}
