//! Requests that carry a key, and the answers they got.

use jiff::Timestamp;

use crate::domain::ids::RequestKey;
use crate::store::{StoreError, Tx};

/// The digest of the request that came under a key, and the answer in JSON.
pub fn get(tx: &Tx<'_>, key: RequestKey) -> Result<Option<([u8; 32], String)>, StoreError> {
    tx.first(include_str!("get.sql"), &[&key], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// Keeps an answer.
pub fn add(tx: &Tx<'_>, key: RequestKey, request: &[u8; 32], answer: &str, now: Timestamp) -> Result<(), StoreError> {
    tx.execute(include_str!("add.sql"), &[&key, request, &answer, &now])?;
    Ok(())
}

/// Drops answers given before an instant: nobody retries a payment of last month.
pub fn drop_before(tx: &Tx<'_>, before: Timestamp) -> Result<(), StoreError> {
    tx.execute(include_str!("drop_before.sql"), &[&before])?;
    Ok(())
}
