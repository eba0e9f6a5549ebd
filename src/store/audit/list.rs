//! Reading the audit log backwards.

use jiff::Timestamp;

use crate::domain::ids::StaffId;
use crate::store::{StoreError, Tx};

/// A row with the name of who asked.
pub struct ListedRow {
    /// Its number.
    pub seq: i64,
    /// When.
    pub at: Timestamp,
    /// Who.
    pub staff: Option<StaffId>,
    /// Their name today.
    pub staff_name: Option<String>,
    /// What was asked.
    pub request: String,
    /// Whose data was touched or shown, as a JSON list.
    pub subjects: String,
    /// What came of it.
    pub outcome: String,
}

/// The newest rows before a number that speak of either subject, given in JSON; of anything where both are empty.
pub fn list(tx: &Tx<'_>, before: i64, about: [&str; 2], most: u32) -> Result<Vec<ListedRow>, StoreError> {
    tx.all(include_str!("list.sql"), &[&before, &about[0], &about[1], &most], |row| {
        Ok(ListedRow {
            seq: row.get(0)?,
            at: row.get(1)?,
            staff: row.get(2)?,
            staff_name: row.get(3)?,
            request: row.get(4)?,
            subjects: row.get(5)?,
            outcome: row.get(6)?,
        })
    })
}
