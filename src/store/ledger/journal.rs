//! Reading whole entries, in their order.

use crate::domain::ids::EntryId;
use crate::domain::ledger::{JournalEntry, JournalPosting};
use crate::store::{Row, StoreError, Tx};

/// The entries after `after` up to `last`, oldest first.
pub fn journal(tx: &Tx<'_>, after: EntryId, last: EntryId) -> Result<Vec<JournalEntry>, StoreError> {
    let mut entries: Vec<JournalEntry> = Vec::new();
    tx.each(include_str!("journal.sql"), &[&after, &last], |row| {
        let id: EntryId = row.get(0)?;
        let posting = JournalPosting { account: row.get(9)?, commodity: row.get(10)?, amount: row.get(11)? };
        match entries.last_mut() {
            Some(entry) if entry.id == id => entry.postings.push(posting),
            _ => entries.push(begun(id, posting, row)?),
        }
        Ok(())
    })?;
    Ok(entries)
}

/// The entry of a row with its first posting.
fn begun(id: EntryId, posting: JournalPosting, row: &Row<'_, '_>) -> Result<JournalEntry, StoreError> {
    Ok(JournalEntry {
        id,
        kind: row.get(1)?,
        day: row.get(2)?,
        at: row.get(3)?,
        shift: row.get(4)?,
        visit: row.get(5)?,
        staff: row.get(6)?,
        memo: row.get(7)?,
        reverses: row.get(8)?,
        postings: vec![posting],
    })
}

/// The kept balances of accounts whose codes come after `after`, in the order of their codes; what is even stands there
/// with nothing.
pub fn balances(tx: &Tx<'_>, after: &str, most: i64) -> Result<Vec<JournalPosting>, StoreError> {
    tx.all(include_str!("balances_page.sql"), &[&after, &most], |row| {
        Ok(JournalPosting { account: row.get(0)?, commodity: row.get(1)?, amount: row.get(2)? })
    })
}
