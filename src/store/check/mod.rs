//! Looking the database over: pages, checksums, references. On a connection of its own, for one damaged page spoils every
//! later reading through the connection that met it.

#[cfg(test)]
pub(crate) mod tampering;

use crate::store::{StoreError, Tx};

/// The first thing that is wrong with the pages; none where all is well. Two checks, for each finds what the other cannot:
/// a file cut at the end of a page, and a page that does not match its checksum.
pub fn damage(tx: &Tx<'_>) -> Result<Option<String>, StoreError> {
    for sql in [include_str!("quick_check.sql"), include_str!("cipher_check.sql")] {
        let complaint: Option<String> = match tx.first(sql, &[], |row| row.get(0)) {
            Err(StoreError::Damaged(complaint)) => Some(complaint),
            Err(StoreError::WrongKey) => Some("a page does not match its checksum".to_owned()),
            other => other?,
        };
        if let Some(complaint) = complaint.filter(|complaint| complaint != "ok") {
            return Ok(Some(complaint));
        }
    }
    Ok(None)
}

/// How many rows refer to a row that is not there.
pub fn loose_references(tx: &Tx<'_>) -> Result<i64, StoreError> {
    tx.one(include_str!("loose_references.sql"), &[], |row| row.get(0))
}
