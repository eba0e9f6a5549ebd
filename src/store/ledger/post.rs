//! Posting one entry, as a sale does.

use crate::domain::ids::{EntryId, ShiftId};
use crate::domain::ledger::{Account, Entry, EntryKind, Ledger, Posting};
use crate::store::chain::Link;
use crate::store::{StoreError, Tx};

use super::read::head;
use super::row::{EntryRow, content};

/// Writes an entry with its postings, seals it into the chain, and carries the kept sums forward, all in the caller's
/// transaction.
pub fn post(tx: &Tx<'_>, entry: &Entry) -> Result<EntryId, StoreError> {
    let (last, previous) = head(tx)?;
    let accounts: Vec<i64> =
        entry.postings().iter().map(|posting| account(tx, posting.account)).collect::<Result<_, _>>()?;
    write(tx, last + 1, &previous, entry, &accounts)?;
    for (posting, account) in entry.postings().iter().zip(accounts) {
        add_to_balance(tx, account, posting.amount)?;
        add_to_sum(tx, posting.account.ledger(), posting.amount)?;
        let (debit, credit) = sides(posting)?;
        add_to_turnover(tx, entry.heading().shift, posting.account, entry.heading().kind, debit, credit)?;
    }
    Ok(EntryId(last + 1))
}

/// The number of an account, opened where it is new.
pub(super) fn account(tx: &Tx<'_>, account: Account) -> Result<i64, StoreError> {
    if let Some(known) = tx.first(include_str!("account.sql"), &[&account], |row| row.get(0))? {
        return Ok(known);
    }
    let commodity = account.commodity().code();
    tx.insert(include_str!("open_account.sql"), &[&account, &account.ledger().code(), &commodity])
}

/// Writes entry, postings and seal; gives the new head of the chain.
pub(super) fn write(
    tx: &Tx<'_>,
    id: i64,
    previous: &Link,
    entry: &Entry,
    accounts: &[i64],
) -> Result<Link, StoreError> {
    let row = EntryRow::new(id, entry);
    tx.execute(
        include_str!("add_entry.sql"),
        &[
            &row.id,
            &row.kind,
            &row.request_key,
            &row.day,
            &row.at,
            &row.shift,
            &row.visit,
            &row.staff,
            &row.memo,
            &row.reverses,
        ],
    )?;
    for ((line, posting), account) in (1_i64..).zip(entry.postings()).zip(accounts) {
        tx.execute(include_str!("add_posting.sql"), &[&id, &line, account, &posting.amount])?;
    }
    let link = tx.chains().ledger.link(previous, &content(&row, entry.postings()));
    tx.execute(include_str!("seal.sql"), &[&id, &link])?;
    Ok(link)
}

/// A posting's amount as a debit and a credit, of which one is nothing.
pub(super) fn sides(posting: &Posting) -> Result<(i64, i64), StoreError> {
    if posting.amount > 0 {
        return Ok((posting.amount, 0));
    }
    let credit = posting.amount.checked_neg().ok_or_else(out_of_range)?;
    Ok((0, credit))
}

/// Carries an account's balance forward. A sum out of range is refused by the column, which holds no other number.
pub(super) fn add_to_balance(tx: &Tx<'_>, account: i64, amount: i64) -> Result<(), StoreError> {
    tx.execute(include_str!("add_to_balance.sql"), &[&account, &amount])?;
    Ok(())
}

/// Carries the sum of a ledger forward.
pub(super) fn add_to_sum(tx: &Tx<'_>, ledger: Ledger, amount: i64) -> Result<(), StoreError> {
    tx.execute(include_str!("add_to_sum.sql"), &[&ledger.code(), &amount])?;
    Ok(())
}

/// Carries the turnover of a shift forward.
pub(super) fn add_to_turnover(
    tx: &Tx<'_>,
    shift: Option<ShiftId>,
    account: Account,
    kind: EntryKind,
    debit: i64,
    credit: i64,
) -> Result<(), StoreError> {
    let shift = shift.map_or(0, |shift| shift.0);
    let ledger = account.ledger().code();
    tx.execute(include_str!("add_to_turnover.sql"), &[&shift, &ledger, &kind, &debit, &credit])?;
    Ok(())
}

/// A kept sum that leaves the range of the counter.
pub(super) fn out_of_range() -> StoreError {
    StoreError::Constraint("a sum of the ledger is out of range".to_owned())
}
