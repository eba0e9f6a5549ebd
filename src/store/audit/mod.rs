//! The audit log: who asked for what, and what came of it.

mod check;
mod list;
#[cfg(test)]
mod tests;

use jiff::Timestamp;

use crate::domain::ids::StaffId;
use crate::store::chain::{Content, Link, START};
use crate::store::{StoreError, Tx};

pub use check::{AuditCheck, check};
pub use list::{ListedRow, list};

/// What one row tells.
#[derive(Clone, Debug)]
pub struct AuditRow<'a> {
    /// When.
    pub at: Timestamp,
    /// Who; none before anybody logged in.
    pub staff: Option<StaffId>,
    /// What was asked: the request's name.
    pub request: &'a str,
    /// Whose data was touched or shown, as a JSON list.
    pub subjects: &'a str,
    /// What came of it: `done`, or the kind of refusal.
    pub outcome: &'a str,
}

impl AuditRow<'_> {
    fn content(&self, seq: i64) -> Content {
        Content::new()
            .number(seq)
            .number(self.at.as_second())
            .maybe_number(self.staff.map(|staff| staff.0))
            .text(self.request)
            .text(self.subjects)
            .text(self.outcome)
    }
}

/// How far the log has come: the number of rows and the last link.
pub fn head(tx: &Tx<'_>) -> Result<(i64, Link), StoreError> {
    Ok(tx.first(include_str!("head.sql"), &[], |row| Ok((row.get(0)?, row.get(1)?)))?.unwrap_or((0, START)))
}

/// Adds a row to the chain.
pub fn add(tx: &Tx<'_>, row: &AuditRow<'_>) -> Result<(), StoreError> {
    let (last, previous) = head(tx)?;
    let seq = last + 1;
    let link = tx.chains().audit.link(&previous, &row.content(seq));
    tx.execute(
        include_str!("add.sql"),
        &[&seq, &row.at, &row.staff, &row.request, &row.subjects, &row.outcome, &link],
    )?;
    Ok(())
}
