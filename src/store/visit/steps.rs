//! The steps that a visit took: for taking back the last one, and for knowing who did what.

use jiff::Timestamp;

use crate::domain::ids::{StaffId, VisitId};
use crate::domain::visit::VisitState;
use crate::store::{StoreError, Tx};

/// The last step of a visit that was not taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LastStep {
    /// Its number.
    pub id: i64,
    /// When it was taken.
    pub at: Timestamp,
    /// Whence.
    pub from: VisitState,
    /// Whither.
    pub to: VisitState,
}

/// Writes a step down, and tells its number.
pub fn add_step(
    tx: &Tx<'_>,
    visit: VisitId,
    (from, to): (VisitState, VisitState),
    by: StaffId,
    at: Timestamp,
) -> Result<i64, StoreError> {
    tx.insert(include_str!("add_step.sql"), &[&visit, &at, &by, &from, &to])
}

/// The last step that was not taken back.
pub fn last_step(tx: &Tx<'_>, visit: VisitId) -> Result<Option<LastStep>, StoreError> {
    tx.first(include_str!("last_step.sql"), &[&visit], |row| {
        Ok(LastStep { id: row.get(0)?, at: row.get(1)?, from: row.get(2)?, to: row.get(3)? })
    })
}

/// Marks a step as taken back.
pub fn mark_undone(tx: &Tx<'_>, step: i64, by: StaffId, at: Timestamp) -> Result<(), StoreError> {
    tx.execute(include_str!("mark_undone.sql"), &[&step, &at, &by])?;
    Ok(())
}
