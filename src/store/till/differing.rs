//! Paid bills against the ledger.

use crate::store::{StoreError, Tx};

/// How many paid bills say something else than their entry: lines against revenue, cash, cards and transfers against
/// where they lie. A bill has no chain of its own; the entry that it points to does.
pub fn differing(tx: &Tx<'_>) -> Result<i64, StoreError> {
    tx.one(include_str!("differing.sql"), &[], |row| row.get(0))
}
