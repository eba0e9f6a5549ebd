//! What two cards hold, made one and parted again.

use serde::{Deserialize, Serialize};

use super::posting::{Says, cause, from_to, points_from_to, post};
use crate::desk::changes::Noun;
use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::domain::client::MergeRefusal;
use crate::domain::ids::ClientId;
use crate::domain::ledger::{Account, EntryKind, Posting};
use crate::domain::money::Money;
use crate::store::{Tx, wallet};

/// What moved with a merge beside the rows that it lists: kept with it, so that it can go back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(in crate::desk) struct HeldMoved {
    /// What lay in the merged card's deposit.
    deposit: Money,
    /// What the merged card owed.
    debt: Money,
    /// The owner of the pool that the merged card left.
    pool: Option<ClientId>,
}

/// Before the rows of the merged card go to the kept one: brings over what lies in no row, and posts all that changes its
/// owner.
pub(in crate::desk) fn hand_over(
    tx: &Tx<'_>,
    context: &mut Context<'_>,
    merged: ClientId,
    kept: ClientId,
) -> Result<HeldMoved, DeskError> {
    let pool = leave_common_pool(tx, merged, kept)?;
    let (deposit, debt) = wallet::purse_of(tx, merged)?;
    let points = wallet::points_in(tx, merged)?;
    carry(tx, context, (merged, kept), (deposit, debt), points)?;
    Ok(HeldMoved { deposit, debt, pool })
}

/// Refuses to part two cards where the lots that would go back have gone into a pool since.
pub(in crate::desk) fn may_part(tx: &Tx<'_>, kept: ClientId, moved: HeldMoved) -> Result<(), DeskError> {
    let (_, is_member) = wallet::owner_of(tx, kept)?;
    if is_member && moved.pool.is_none() { Err(MergeRefusal::InAPool.into()) } else { Ok(()) }
}

/// After the rows of the merged card came back from the kept one: brings back what lies in no row, as far as it is still
/// there, and posts all that changes its owner. `points` are those of the lots that came back.
pub(in crate::desk) fn hand_back(
    tx: &Tx<'_>,
    context: &mut Context<'_>,
    merged: ClientId,
    kept: ClientId,
    moved: HeldMoved,
) -> Result<(), DeskError> {
    let (deposit, debt) = wallet::purse_of(tx, kept)?;
    let points = wallet::points_in(tx, merged)?;
    carry(tx, context, (kept, merged), (moved.deposit.min(deposit), moved.debt.min(debt)), points)?;
    if let Some(owner) = moved.pool.filter(|owner| *owner != merged) {
        if wallet::owner_of(tx, owner)?.1 || !wallet::members_of(tx, merged)?.is_empty() {
            return Ok(());
        }
        let points = wallet::join_pool(tx, merged, owner, &cause(context))?;
        let postings = points_from_to(Account::ClientBonus(merged), Account::ClientBonus(owner), points);
        post(tx, context, EntryKind::Transfer, &Says::default(), postings)?;
    }
    Ok(())
}

/// Settles what the kept card owes in points from what came to it.
pub(in crate::desk) fn settle(tx: &Tx<'_>, context: &Context<'_>, kept: ClientId) -> Result<(), DeskError> {
    Ok(wallet::settle(tx, kept, &cause(context))?)
}

/// Moves deposit and debt from card to card, and posts them with the points.
fn carry(
    tx: &Tx<'_>,
    context: &mut Context<'_>,
    (from, to): (ClientId, ClientId),
    (deposit, debt): (Money, Money),
    points: i64,
) -> Result<(), DeskError> {
    let mut postings: Vec<Posting> = from_to(Account::ClientDeposit(from), Account::ClientDeposit(to), deposit)?;
    postings.extend(from_to(Account::ClientDebt(to), Account::ClientDebt(from), debt)?);
    postings.extend(points_from_to(Account::ClientBonus(from), Account::ClientBonus(to), points));
    let Some(entry) = post(tx, context, EntryKind::Transfer, &Says::default(), postings)? else { return Ok(()) };
    let cause = cause(context).posted(entry);
    if deposit > Money::ZERO {
        wallet::move_deposit(tx, from, deposit.negated()?, &cause)?;
        wallet::move_deposit(tx, to, deposit, &cause)?;
    }
    if debt > Money::ZERO {
        wallet::move_debt(tx, from, debt.negated()?, &cause)?;
        wallet::move_debt(tx, to, debt, &cause)?;
    }
    context.changed(Noun::Wallets);
    Ok(())
}

/// Takes the merged card out of the pool that both cards belong to. A card in another pool than the kept one is not merged:
/// whose the points are is for the family to say.
fn leave_common_pool(tx: &Tx<'_>, merged: ClientId, kept: ClientId) -> Result<Option<ClientId>, DeskError> {
    if !wallet::members_of(tx, merged)?.is_empty() {
        return Err(MergeRefusal::InAPool.into());
    }
    let (owner, is_member) = wallet::owner_of(tx, merged)?;
    let (owner_of_kept, kept_is_member) = wallet::owner_of(tx, kept)?;
    if !is_member {
        // Points of its own would come to a card whose points are another's.
        let would_be_lost = kept_is_member && wallet::points_in(tx, merged)? != 0;
        return if would_be_lost { Err(MergeRefusal::InAPool.into()) } else { Ok(None) };
    }
    if owner_of_kept != owner {
        return Err(MergeRefusal::InAPool.into());
    }
    wallet::leave_pool(tx, merged)?;
    Ok(Some(owner))
}
