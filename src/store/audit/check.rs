//! Following the chain of the audit log from its first row to its last.

use crate::store::chain::{Link, START};
use crate::store::vault::Heads;
use crate::store::{StoreError, Tx};

use super::AuditRow;

/// What following the chain found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AuditCheck {
    /// How many rows there are.
    pub rows: i64,
    /// The first row that was changed, dropped, put in or cut off.
    pub broken_at: Option<i64>,
}

/// Reads every row once, in order. `noted` is how far the log had come when it was last written down outside: rows cut
/// off the end, which no chain notices by itself, are noticed by it.
pub fn check(tx: &Tx<'_>, noted: &Heads) -> Result<AuditCheck, StoreError> {
    let mut found = AuditCheck::default();
    let mut head: Link = START;
    tx.each(include_str!("everything.sql"), &[], |row| {
        let seq: i64 = row.get(0)?;
        let (request, subjects, outcome): (String, String, String) = (row.get(3)?, row.get(4)?, row.get(5)?);
        let content =
            AuditRow { at: row.get(1)?, staff: row.get(2)?, request: &request, subjects: &subjects, outcome: &outcome };
        let due = tx.chains().audit.link(&head, &content.content(seq));
        let stored: Link = row.get(6)?;
        let noted_otherwise = seq == noted.audit_rows && noted.audit_link != Some(stored);
        if seq != found.rows + 1 || due != stored || noted_otherwise {
            found.broken_at.get_or_insert(seq.min(found.rows + 1));
        }
        found.rows += 1;
        head = stored; // going on from what is stored tells one changed row from a chain that is broken for good
        Ok(())
    })?;
    if found.rows < noted.audit_rows {
        found.broken_at.get_or_insert(found.rows + 1);
    }
    Ok(found)
}
