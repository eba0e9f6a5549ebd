//! Half-filled forms.

use jiff::Timestamp;

use crate::domain::ids::StaffId;
use crate::store::{StoreError, Tx};

/// Keeps a draft in place of an older one.
pub fn put(tx: &Tx<'_>, staff: StaffId, form: &str, body: &str, now: Timestamp) -> Result<(), StoreError> {
    tx.execute(include_str!("put.sql"), &[&staff, &form, &body, &now])?;
    Ok(())
}

/// A draft and when it was kept.
pub fn get(tx: &Tx<'_>, staff: StaffId, form: &str) -> Result<Option<(String, Timestamp)>, StoreError> {
    tx.first(include_str!("get.sql"), &[&staff, &form], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// Forgets a draft.
pub fn remove(tx: &Tx<'_>, staff: StaffId, form: &str) -> Result<(), StoreError> {
    tx.execute(include_str!("remove.sql"), &[&staff, &form])?;
    Ok(())
}
