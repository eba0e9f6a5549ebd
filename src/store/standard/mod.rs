//! The service standard in its versions: each a file, kept as it was.

#[cfg(test)]
mod tests;

use jiff::Timestamp;

use crate::domain::ids::StaffId;
use crate::domain::standard::Origin;
use crate::store::{Row, StoreError, Tx};

/// A version without its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptVersion {
    /// Counted from 1.
    pub version: i64,
    /// The BLAKE3 hash of its text: what was read of a text once need not be read again.
    pub hash: Vec<u8>,
    /// Where it came from.
    pub origin: Origin,
    /// The version that was changed, or brought back.
    pub based_on: Option<i64>,
    /// When it was kept.
    pub at: Timestamp,
    /// The name of whoever kept it; none where the program did.
    pub by: Option<String>,
}

/// The latest version; none before the standard was ever used or changed.
pub fn current(tx: &Tx<'_>) -> Result<Option<KeptVersion>, StoreError> {
    tx.first(include_str!("current.sql"), &[], read)
}

/// One version.
pub fn version(tx: &Tx<'_>, version: i64) -> Result<Option<KeptVersion>, StoreError> {
    tx.first(include_str!("version.sql"), &[&version], read)
}

/// All versions, the latest first.
pub fn versions(tx: &Tx<'_>) -> Result<Vec<KeptVersion>, StoreError> {
    tx.all(include_str!("versions.sql"), &[], read)
}

/// The text of a version.
pub fn body(tx: &Tx<'_>, version: i64) -> Result<Option<String>, StoreError> {
    tx.first(include_str!("body.sql"), &[&version], |row| row.get(0))
}

/// A version to be kept.
pub struct NewVersion<'text> {
    /// Its text.
    pub body: &'text str,
    /// The hash of the text.
    pub hash: &'text [u8],
    /// Where it comes from.
    pub origin: Origin,
    /// The version that was changed, or brought back.
    pub based_on: Option<i64>,
    /// When.
    pub at: Timestamp,
    /// Who; none where the program keeps what it came with.
    pub by: Option<StaffId>,
}

/// Keeps a further version and tells its number.
pub fn add(tx: &Tx<'_>, new: &NewVersion<'_>) -> Result<i64, StoreError> {
    let version = current(tx)?.map_or(0, |kept| kept.version).saturating_add(1);
    let NewVersion { body, hash, origin, based_on, at, by } = new;
    let origin = origin.code();
    tx.execute(include_str!("add.sql"), &[&version, body, &hash.to_vec(), &origin, based_on, at, by])?;
    Ok(version)
}

fn read(row: &Row<'_, '_>) -> Result<KeptVersion, StoreError> {
    let origin: String = row.get(2)?;
    Ok(KeptVersion {
        version: row.get(0)?,
        hash: row.get(1)?,
        origin: Origin::from_code(&origin).ok_or(StoreError::BadValue { column: 2 })?,
        based_on: row.get(3)?,
        at: row.get(4)?,
        by: row.get(5)?,
    })
}
