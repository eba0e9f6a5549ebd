//! Reading the ledger's kept sums and its head.

use crate::domain::ids::{EntryId, RequestKey, ShiftId};
use crate::domain::ledger::{Account, EntryKind, Ledger};
use crate::store::chain::{Link, START};
use crate::store::{StoreError, Tx};

/// How far the ledger has come: the number of entries and the last link of the chain.
pub fn head(tx: &Tx<'_>) -> Result<(i64, Link), StoreError> {
    Ok(tx.first(include_str!("head.sql"), &[], |row| Ok((row.get(0)?, row.get(1)?)))?.unwrap_or((0, START)))
}

/// The link of an entry, where there is such an entry.
pub fn link_at(tx: &Tx<'_>, entry: i64) -> Result<Option<Link>, StoreError> {
    tx.first(include_str!("link_at.sql"), &[&entry], |row| row.get(0))
}

/// What lies in an account, in the smallest unit of its commodity; nothing where it was never posted to.
pub fn balance(tx: &Tx<'_>, account: Account) -> Result<i64, StoreError> {
    Ok(tx.first(include_str!("balance.sql"), &[&account], |row| row.get(0))?.unwrap_or(0))
}

/// What all accounts of a ledger hold together, from the kept sum.
pub fn sum(tx: &Tx<'_>, ledger: Ledger) -> Result<i64, StoreError> {
    Ok(tx.first(include_str!("sum.sql"), &[&ledger.code()], |row| row.get(0))?.unwrap_or(0))
}

/// What a shift moved in a ledger: debit and credit, whatever the kinds of events.
pub fn turnover(tx: &Tx<'_>, shift: ShiftId, ledger: Ledger) -> Result<(i64, i64), StoreError> {
    tx.one(include_str!("turnover.sql"), &[&shift, &ledger.code()], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// The entry of a kind that a request posted.
pub fn of_request(tx: &Tx<'_>, key: RequestKey, kind: EntryKind) -> Result<Option<EntryId>, StoreError> {
    tx.first(include_str!("of_request.sql"), &[&key, &kind], |row| row.get(0))
}
