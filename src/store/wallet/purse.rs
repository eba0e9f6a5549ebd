//! Deposits, debts, and what counts for a tier.

use jiff::civil::Date;

use crate::domain::ids::{BillId, ClientId};
use crate::domain::money::Money;
use crate::store::{StoreError, Tx};

use super::{Cause, card_of};

/// Puts money into a client's deposit, or takes it out (an amount below nothing). Tells whose it is: posts to
/// `ClientDeposit` of that card. The schema refuses to take out more than lies in it.
pub fn move_deposit(tx: &Tx<'_>, client: ClientId, amount: Money, cause: &Cause) -> Result<ClientId, StoreError> {
    add_move(tx, client, "deposit", amount, cause)
}

/// Adds to what a client owes, or takes from it (an amount below nothing). Tells who owes it: posts to `ClientDebt` of
/// that card. The schema refuses to take more than is owed.
pub fn move_debt(tx: &Tx<'_>, client: ClientId, amount: Money, cause: &Cause) -> Result<ClientId, StoreError> {
    add_move(tx, client, "debt", amount, cause)
}

/// What lies in a card's own deposit, and what it owes.
pub fn purse_of(tx: &Tx<'_>, card: ClientId) -> Result<(Money, Money), StoreError> {
    let found = tx.first(include_str!("purse.sql"), &[&card], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(found.unwrap_or((Money::ZERO, Money::ZERO)))
}

fn add_move(tx: &Tx<'_>, client: ClientId, kind: &str, amount: Money, cause: &Cause) -> Result<ClientId, StoreError> {
    let card = card_of(tx, client)?;
    tx.execute(
        include_str!("add_purse_move.sql"),
        &[
            &card,
            &kind,
            &amount,
            &cause.bill,
            &cause.refund,
            &cause.entry,
            &cause.day,
            &cause.at,
            &cause.by,
            &cause.reason,
        ],
    )?;
    Ok(card)
}

/// Notes what a paid bill adds to a client's spending and visits, by which tiers are reached: the money that was paid (not
/// points, certificates, sessions or debt), and 1 where a visit was closed. A refund notes the same below nothing.
pub fn note_settled(
    tx: &Tx<'_>,
    client: ClientId,
    day: Date,
    spent: Money,
    visits: i64,
    bill: Option<BillId>,
) -> Result<(), StoreError> {
    let card = card_of(tx, client)?;
    tx.execute(include_str!("note_settled.sql"), &[&card, &day, &spent, &visits, &bill])?;
    Ok(())
}
