//! People beside the holder: who brought whom, and the relatives of a pool.

use jiff::Timestamp;

use crate::domain::ids::{BonusLotId, ClientId, StaffId};
use crate::domain::offers::Occasion;
use crate::store::{StoreError, Tx};

use super::{Cause, lots};

/// Who brought a client.
pub fn brought_by(tx: &Tx<'_>, client: ClientId) -> Result<Option<ClientId>, StoreError> {
    tx.first(include_str!("brought_by.sql"), &[&client], |row| row.get(0))
}

/// Notes who brought a client, or that nobody did.
pub fn set_brought_by(
    tx: &Tx<'_>,
    client: ClientId,
    friend: Option<ClientId>,
    at: Timestamp,
    by: StaffId,
) -> Result<(), StoreError> {
    match friend {
        Some(friend) => tx.execute(include_str!("set_brought_by.sql"), &[&client, &friend, &at, &by])?,
        None => tx.execute(include_str!("forget_brought_by.sql"), &[&client])?,
    };
    Ok(())
}

/// How many paid visits a client has, without those that were refunded.
pub fn paid_visits(tx: &Tx<'_>, client: ClientId) -> Result<i64, StoreError> {
    Ok(tx.first(include_str!("paid_visits.sql"), &[&client], |row| row.get(0))?.unwrap_or(0))
}

/// Whether a grant was given. `which` tells grants of one occasion apart: the year, the friend's number, 0.
pub fn was_granted(tx: &Tx<'_>, client: ClientId, occasion: Occasion, which: i64) -> Result<bool, StoreError> {
    let found: Option<i64> =
        tx.first(include_str!("was_granted.sql"), &[&client, &occasion.code(), &which], |row| row.get(0))?;
    Ok(found.is_some())
}

/// Notes that a grant was given.
pub fn note_grant(
    tx: &Tx<'_>,
    client: ClientId,
    occasion: Occasion,
    which: i64,
    lot: BonusLotId,
) -> Result<(), StoreError> {
    tx.execute(include_str!("note_grant.sql"), &[&client, &occasion.code(), &which, &lot])?;
    Ok(())
}

/// The members of a pool, without its owner.
pub fn members_of(tx: &Tx<'_>, owner: ClientId) -> Result<Vec<ClientId>, StoreError> {
    tx.all(include_str!("members_of.sql"), &[&owner], |row| row.get(0))
}

/// Makes a client a member of a pool. Their own points go with them: gives how many, which post DR `ClientBonus(member)`,
/// CR `ClientBonus(owner)`.
pub fn join_pool(tx: &Tx<'_>, member: ClientId, owner: ClientId, cause: &Cause) -> Result<i64, StoreError> {
    let own = lots::lots_of(tx, member)?;
    tx.execute(include_str!("join_pool.sql"), &[&member, &owner, &cause.at, &cause.by])?;
    tx.execute(include_str!("give_lots.sql"), &[&member, &owner])?;
    lots::settle_all(tx, owner, cause)?;
    Ok(own.iter().map(|lot| lot.left).sum())
}

/// Takes a client out of their pool; the points stay with its owner. `false` where they are in none.
pub fn leave_pool(tx: &Tx<'_>, member: ClientId) -> Result<bool, StoreError> {
    Ok(tx.execute(include_str!("leave_pool.sql"), &[&member])? == 1)
}

/// Settles what an account owes in points from all that it has.
pub fn settle(tx: &Tx<'_>, owner: ClientId, cause: &Cause) -> Result<(), StoreError> {
    lots::settle_all(tx, owner, cause)
}

/// The points of an account, those that have run out and are still in the books among them.
pub fn points_in(tx: &Tx<'_>, owner: ClientId) -> Result<i64, StoreError> {
    tx.one(include_str!("points_in.sql"), &[&owner], |row| row.get(0))
}
