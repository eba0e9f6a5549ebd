//! What becomes of an abonement beside its use: pauses, people, parts, ends.

use jiff::civil::Date;

use crate::domain::ids::{AbonementId, ClientId, EntryId, VisitId};
use crate::domain::money::Money;
use crate::domain::offers::{AbonementMoveKind, part_of};
use crate::store::{StoreError, Tx};

use super::abonement::{AbonementRow, Added, Change, Session, add, add_move, read, take_session};
use super::{Cause, card_of};

/// Begins a pause.
pub fn freeze(tx: &Tx<'_>, id: AbonementId, cause: &Cause) -> Result<(), StoreError> {
    add_move(tx, id, &Change::of(AbonementMoveKind::Frozen), cause)?;
    tx.execute(include_str!("freeze.sql"), &[&id, &cause.day])?;
    Ok(())
}

/// Ends a pause: the days of it are added to the last day.
pub fn unfreeze(tx: &Tx<'_>, id: AbonementId, days: i64, until: Option<Date>, cause: &Cause) -> Result<(), StoreError> {
    add_move(tx, id, &Change::of(AbonementMoveKind::Unfrozen), cause)?;
    tx.execute(include_str!("unfreeze.sql"), &[&id, &days, &until])?;
    Ok(())
}

/// Lets an abonement hold longer; none: without end.
pub fn extend(tx: &Tx<'_>, id: AbonementId, until: Option<Date>, cause: &Cause) -> Result<(), StoreError> {
    add_move(tx, id, &Change::of(AbonementMoveKind::Extended), cause)?;
    tx.execute(include_str!("extend_abonement.sql"), &[&id, &until])?;
    Ok(())
}

/// Gives an abonement to another person.
pub fn hand_on(tx: &Tx<'_>, id: AbonementId, to: ClientId, cause: &Cause) -> Result<(), StoreError> {
    let to = card_of(tx, to)?;
    let handed = Change { client: Some(to), ..Change::of(AbonementMoveKind::HandedOn) };
    add_move(tx, id, &handed, cause)?;
    tx.execute(include_str!("hand_on.sql"), &[&id, &to])?;
    Ok(())
}

/// Parts some of the sessions left into an abonement of another person. Gives its number and what it is worth. Posts: DR
/// `Abonement(old)`, CR `Abonement(new)` of that.
pub fn split(
    tx: &Tx<'_>,
    row: &AbonementRow,
    sessions: i64,
    to: ClientId,
    cause: &Cause,
) -> Result<(AbonementId, Money), StoreError> {
    let worth = part_of(row.worth, row.held.left, sessions);
    let taken = Change { sessions: -sessions, worth: Money(-worth.minor()), ..Change::of(AbonementMoveKind::Split) };
    add_move(tx, row.held.id, &taken, cause)?;
    // From here on what is left in the old one is its whole: its sessions are equal parts of that again.
    tx.execute(include_str!("narrow_abonement.sql"), &[&row.held.id, &worth])?;
    let new = Added {
        plan: row.held.plan.0,
        terms: &row.terms,
        owner: card_of(tx, to)?,
        sessions,
        price: worth,
        starts_on: row.starts_on,
        until: row.held.until,
        line: None,
        split_from: Some(row.held.id),
    };
    Ok((add(tx, &new, cause)?, worth))
}

/// Lets a person use an abonement, or no longer.
pub fn share(tx: &Tx<'_>, id: AbonementId, person: ClientId, may: bool) -> Result<(), StoreError> {
    let person = card_of(tx, person)?;
    let sql = if may { include_str!("share.sql") } else { include_str!("unshare.sql") };
    tx.execute(sql, &[&id, &person])?;
    Ok(())
}

/// The people beside the owner who may use an abonement.
pub fn shared_with(tx: &Tx<'_>, id: AbonementId) -> Result<Vec<ClientId>, StoreError> {
    tx.all(include_str!("shared_with.sql"), &[&id], |row| row.get(0))
}

/// Takes a session for a visit to which nobody came, once a visit: the schema refuses a second one. Posts: DR
/// `Abonement(id)`, CR `Forfeited` of what it gives.
pub fn take_missed(
    tx: &Tx<'_>,
    id: AbonementId,
    visit: VisitId,
    session: Session,
    cause: &Cause,
) -> Result<Money, StoreError> {
    let cause = Cause { visit: Some(visit), ..cause.clone() };
    take_session(tx, id, AbonementMoveKind::NoShow, session, &cause)
}

/// A session that was taken for a missed visit and not put back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Missed {
    /// Of which abonement.
    pub abonement: AbonementId,
    /// What it was worth.
    pub worth: Money,
    /// The list price by which a refund would have reckoned it.
    pub listed: Money,
    /// The entry that it posted; none where a session is worth nothing.
    pub entry: Option<EntryId>,
}

/// The session that was taken for a missed visit.
pub fn missed(tx: &Tx<'_>, visit: VisitId) -> Result<Option<Missed>, StoreError> {
    tx.first(include_str!("missed.sql"), &[&visit], |row| {
        Ok(Missed { abonement: row.get(0)?, worth: row.get(1)?, listed: row.get(2)?, entry: row.get(3)? })
    })
}

/// Puts the session back that was taken for a visit. Posts: DR `Forfeited`, CR `Abonement(id)` of what it was worth.
pub fn give_back_missed(tx: &Tx<'_>, visit: VisitId, missed: &Missed, cause: &Cause) -> Result<(), StoreError> {
    let cause = Cause { visit: Some(visit), ..cause.clone() };
    tx.execute(include_str!("make_room.sql"), &[&missed.abonement, &missed.worth])?;
    let back = Change {
        sessions: 1,
        worth: missed.worth,
        listed: Money(-missed.listed.minor()),
        ..Change::of(AbonementMoveKind::GivenBack)
    };
    add_move(tx, missed.abonement, &back, &cause)
}

/// Writes off the sessions left. Posts: DR `Abonement(id)`, CR `Forfeited` of their worth.
pub fn write_off_abonement(tx: &Tx<'_>, row: &AbonementRow, cause: &Cause) -> Result<(), StoreError> {
    let all = Change {
        sessions: -row.held.left,
        worth: Money(-row.worth.minor()),
        ..Change::of(AbonementMoveKind::WrittenOff)
    };
    add_move(tx, row.held.id, &all, cause)
}

/// Every abonement of a client, those with sessions left first: their own and shared ones.
pub fn abonements_shown(tx: &Tx<'_>, card: ClientId, today: Date, most: u32) -> Result<Vec<AbonementRow>, StoreError> {
    tx.all(include_str!("abonements_shown.sql"), &[&card, &most], |row| read(row, today))
}
