//! Points come and go.

use jiff::civil::Date;

use crate::domain::ids::{BillId, BonusLotId, ClientId};
use crate::domain::offers::{BonusMoveKind, LotKind, Occasion, Returned, returned_until, take};
use crate::store::{StoreError, Tx};

use super::lots::{add_lot, change, lots_of, settle_owed, settle_with, taken_of_bill};
use super::read::owner_of;
use super::{Cause, refused};

/// Points to be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Credit {
    /// How many, above nothing.
    pub points: i64,
    /// Where they come from.
    pub kind: LotKind,
    /// Their last day; none: no end.
    pub expires: Option<Date>,
}

/// What moved in an account of points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moved {
    /// Whose account it is: the client's, that of their pool's owner, or of the card that theirs was merged into.
    pub owner: ClientId,
    /// How many points the account gained; below nothing: lost.
    pub points: i64,
    /// The lot, where one lot alone changed.
    pub lot: Option<BonusLotId>,
}

/// Gives points: a lot of their own. What the account owes is settled from them first. Posts: DR `BonusProgramme`, CR
/// `ClientBonus(owner)`.
pub fn credit(tx: &Tx<'_>, client: ClientId, credit: Credit, cause: &Cause) -> Result<Moved, StoreError> {
    if credit.points < 1 {
        return Err(refused("points to be given are above nothing"));
    }
    let (owner, _) = owner_of(tx, client)?;
    let lot = add_lot(tx, owner, credit.kind, credit.expires, cause)?;
    let kind = match credit.kind {
        LotKind::Earned => BonusMoveKind::Earned,
        LotKind::Granted => BonusMoveKind::Granted,
        LotKind::Adjusted => BonusMoveKind::Adjusted,
        LotKind::Returned => BonusMoveKind::Returned,
        LotKind::Owed => return Err(refused("what is owed is not given")),
    };
    change(tx, lot, kind, credit.points, cause)?;
    settle_with(tx, owner, lot, cause)?;
    Ok(Moved { owner, points: credit.points, lot: Some(lot) })
}

/// Spends points, those that run out soonest first. Posts: DR `ClientBonus(owner)`, CR `BonusProgramme`.
pub fn spend(tx: &Tx<'_>, client: ClientId, points: i64, cause: &Cause) -> Result<Moved, StoreError> {
    remove(tx, client, points, BonusMoveKind::Spent, cause)
}

/// Takes points by a manager's hand, with the cause's reason. Posts as [`spend`] does.
pub fn take_away(tx: &Tx<'_>, client: ClientId, points: i64, cause: &Cause) -> Result<Moved, StoreError> {
    remove(tx, client, points, BonusMoveKind::Adjusted, cause)
}

/// Takes points that hold, soonest first.
fn remove(tx: &Tx<'_>, client: ClientId, points: i64, kind: BonusMoveKind, cause: &Cause) -> Result<Moved, StoreError> {
    let (owner, _) = owner_of(tx, client)?;
    let parts = take(&lots_of(tx, owner)?, points, cause.day).filter(|_| points > 0);
    for (lot, part) in parts.ok_or_else(|| refused("there are not so many points"))? {
        change(tx, lot, kind, -part, cause)?;
    }
    Ok(Moved { owner, points: -points, lot: None })
}

/// Brings points back that a bill was paid with, on its refund: into the lots from which they came, or into lots that live
/// longer, as the programme has it. At most what the bill spent and no refund gave back yet.
pub fn give_back_points(
    tx: &Tx<'_>,
    bill: BillId,
    points: i64,
    returned: Returned,
    cause: &Cause,
) -> Result<Vec<Moved>, StoreError> {
    let cause = &cause.clone().of_bill_kept(bill);
    let mut skip: i64 = tx.one(include_str!("returned_of_bill.sql"), &[&bill], |row| row.get(0))?;
    // What was taken last runs out last: it comes back first, in the client's favour.
    let spent = tx.all(include_str!("spent_of_bill.sql"), &[&bill], |row| {
        Ok((row.get::<BonusLotId>(0)?, row.get::<ClientId>(1)?, row.get::<Option<Date>>(2)?, row.get::<i64>(3)?))
    })?;
    let (mut missing, mut moved) = (points, Vec::new());
    for (lot, owner, expires, part) in spent {
        let skipped = skip.min(part);
        skip -= skipped;
        let part = (part - skipped).min(missing);
        if part < 1 {
            continue;
        }
        missing -= part;
        let until = returned_until(expires, returned, cause.day);
        let into = if until == expires { lot } else { add_lot(tx, owner, LotKind::Returned, until, cause)? };
        change(tx, into, BonusMoveKind::Returned, part, cause)?;
        if until.is_none_or(|last| last >= cause.day) {
            settle_with(tx, owner, into, cause)?;
        }
        add_to(&mut moved, owner, part);
    }
    if missing == 0 { Ok(moved) } else { Err(refused("the bill was not paid with so many points")) }
}

/// Takes back what a bill gave, on its refund: from its own lot, then from the account's others, and what was spent
/// meanwhile is owed. What ran out of its lot is not asked for again. Gives what really moved, below nothing.
pub fn take_back_points(tx: &Tx<'_>, bill: BillId, points: i64, cause: &Cause) -> Result<Vec<Moved>, StoreError> {
    let cause = &cause.clone().of_bill_kept(bill);
    let due = points.min(taken_of_bill(tx, bill)?);
    let lots = tx.all(include_str!("earned_of_bill.sql"), &[&bill], |row| {
        Ok((row.get::<BonusLotId>(0)?, row.get::<ClientId>(1)?, row.get::<i64>(2)?))
    })?;
    take_back(tx, &lots, due, cause)
}

/// Takes back what an occasion gave that did not happen after all: a first visit that was refunded. It may be given again.
/// What ran out of its lot is not asked for again. Posts as [`take_back_points`] does.
pub fn take_back_grant(
    tx: &Tx<'_>,
    client: ClientId,
    occasion: Occasion,
    which: i64,
    cause: &Cause,
) -> Result<Vec<Moved>, StoreError> {
    let found = tx.first(include_str!("granted_lot.sql"), &[&client, &occasion.code(), &which], |row| {
        let lot = (row.get::<BonusLotId>(1)?, row.get::<ClientId>(2)?, row.get::<i64>(3)?);
        Ok((row.get::<i64>(0)?, lot, row.get::<i64>(4)?))
    })?;
    let Some((grant, lot, due)) = found else { return Ok(Vec::new()) };
    tx.execute(include_str!("forget_grant.sql"), &[&grant])?;
    take_back(tx, &[lot], due, cause)
}

/// Takes points from lots, then from the others of their account, and lets the rest be owed.
fn take_back(
    tx: &Tx<'_>,
    lots: &[(BonusLotId, ClientId, i64)],
    due: i64,
    cause: &Cause,
) -> Result<Vec<Moved>, StoreError> {
    let (mut left_to_take, mut moved) = (due, Vec::new());
    let Some(&(_, owner, _)) = lots.first() else { return Ok(moved) };
    for &(lot, owner, left) in lots {
        let part = left.min(left_to_take);
        if part > 0 {
            change(tx, lot, BonusMoveKind::TakenBack, -part, cause)?;
            left_to_take -= part;
            add_to(&mut moved, owner, -part);
        }
    }
    let others = lots_of(tx, owner)?;
    let held = others.iter().filter(|lot| lot.holds_on(cause.day)).map(|lot| lot.left).sum::<i64>();
    let from_others = left_to_take.min(held);
    for (lot, part) in take(&others, from_others, cause.day).unwrap_or_default() {
        change(tx, lot, BonusMoveKind::TakenBack, -part, cause)?;
        add_to(&mut moved, owner, -part);
        left_to_take -= part;
    }
    if left_to_take > 0 {
        let owed = settle_owed(tx, owner, cause)?;
        change(tx, owed, BonusMoveKind::TakenBack, -left_to_take, cause)?;
        add_to(&mut moved, owner, -left_to_take);
    }
    Ok(moved)
}

/// Adds to what moved in an account.
fn add_to(moved: &mut Vec<Moved>, owner: ClientId, points: i64) {
    match moved.iter_mut().find(|known| known.owner == owner) {
        Some(known) => known.points += points,
        None => moved.push(Moved { owner, points, lot: None }),
    }
}

impl Cause {
    /// The same for a bill; a refund stays.
    fn of_bill_kept(self, bill: BillId) -> Self {
        Self { bill: Some(bill), ..self }
    }
}
