//! Settings of the salon: each a JSON value under its name.

use crate::store::{StoreError, Tx};

/// The JSON of a setting, where it was ever set.
pub fn get(tx: &Tx<'_>, name: &str) -> Result<Option<String>, StoreError> {
    tx.first(include_str!("get.sql"), &[&name], |row| row.get(0))
}

/// Sets it.
pub fn put(tx: &Tx<'_>, name: &str, json: &str) -> Result<(), StoreError> {
    tx.execute(include_str!("put.sql"), &[&name, &json])?;
    Ok(())
}
