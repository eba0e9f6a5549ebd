//! What a shift moved in each ledger, and what moved outside any.

use crate::domain::ids::ShiftId;
use crate::domain::ledger::{EntryKind, Ledger};
use crate::store::{StoreError, Tx};

/// What a shift moved in a ledger by one kind of event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turnover {
    /// The ledger.
    pub ledger: Ledger,
    /// The kind of event.
    pub kind: EntryKind,
    /// What was debited.
    pub debit: i64,
    /// What was credited.
    pub credit: i64,
}

/// The kept turnovers of a shift.
pub fn turnovers(tx: &Tx<'_>, shift: ShiftId) -> Result<Vec<Turnover>, StoreError> {
    tx.all(include_str!("shift_turnover.sql"), &[&shift], |row| {
        Ok(Turnover { ledger: row.get(0)?, kind: row.get(1)?, debit: row.get(2)?, credit: row.get(3)? })
    })
}

/// What all shifts before this one, and everything outside shifts, moved: debits less credits.
pub fn moved_before(tx: &Tx<'_>, shift: ShiftId) -> Result<Vec<(Ledger, i64)>, StoreError> {
    tx.all(include_str!("moved_before.sql"), &[&shift], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// What moved outside any shift since the ledger had so many entries, read from the postings themselves.
pub fn moved_between(tx: &Tx<'_>, entries: i64) -> Result<Vec<(Ledger, i64)>, StoreError> {
    tx.all(include_str!("moved_between.sql"), &[&entries], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// The report before a shift's own, in JSON, with how many entries the ledger held then. The JSON is empty where an older
/// program closed that shift.
pub fn last_report(tx: &Tx<'_>, shift: ShiftId) -> Result<Option<(String, i64)>, StoreError> {
    tx.first(include_str!("last_report.sql"), &[&shift], |row| Ok((row.get(0)?, row.get(1)?)))
}
