//! Reading one entry back, as it was posted.

use crate::domain::ids::EntryId;
use crate::domain::ledger::{Entry, Heading, Posting};
use crate::store::{StoreError, Tx};

/// An entry with its postings.
pub fn entry(tx: &Tx<'_>, id: EntryId) -> Result<Option<Entry>, StoreError> {
    let heading = tx.first(include_str!("entry.sql"), &[&id], |row| {
        Ok(Heading {
            kind: row.get(0)?,
            key: row.get(1)?,
            day: row.get(2)?,
            at: row.get(3)?,
            shift: row.get(4)?,
            visit: row.get(5)?,
            staff: row.get(6)?,
            memo: row.get(7)?,
            reverses: row.get(8)?,
        })
    })?;
    let Some(heading) = heading else { return Ok(None) };
    let postings = tx.all(include_str!("postings_of.sql"), &[&id], |row| {
        Ok(Posting { account: row.get(0)?, amount: row.get(1)? })
    })?;
    Entry::new(heading, postings).map(Some).map_err(|refusal| StoreError::Damaged(refusal.to_string()))
}

/// The entries that take an entry back, whole or in part, oldest first.
pub fn reversals_of(tx: &Tx<'_>, id: EntryId) -> Result<Vec<EntryId>, StoreError> {
    tx.all(include_str!("reversals_of.sql"), &[&id], |row| row.get(0))
}
