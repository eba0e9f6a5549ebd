//! Abonements.

use jiff::civil::Date;

use crate::domain::ids::{AbonementId, BillId, ClientId};
use crate::domain::money::Money;
use crate::domain::offers::{
    AbonementMoveKind, AbonementPlan, AbonementRefund, AbonementState, HeldAbonement, PlanDetails, Starts,
};
use crate::store::{Row, StoreError, Tx};

use super::plan::{details, json};
use super::{Cause, card_of, refused};

/// An abonement to be sold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NewAbonement<'plan> {
    /// By which plan, as it is on this day.
    pub plan: &'plan AbonementPlan,
    /// Whose it will be.
    pub owner: ClientId,
    /// What is paid for it, in minor units.
    pub price: Money,
    /// The line of the bill on which it is sold, counted from 0. The bill is that of the cause.
    pub line: Option<usize>,
}

/// An abonement with all that its rules ask for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AbonementRow {
    /// What a client sees of it.
    pub held: HeldAbonement,
    /// Grows with each change but the use of sessions.
    pub version: i64,
    /// Whose it is.
    pub owner: ClientId,
    /// The plan as it was when it was sold.
    pub terms: PlanDetails,
    /// What the sessions left have cost.
    pub worth: Money,
    /// What the client gave for it.
    pub paid: Money,
    /// The list prices of the sessions used.
    pub listed: Money,
    /// Its first day; none: it was never used.
    pub starts_on: Option<Date>,
    /// Since when it is paused.
    pub frozen_since: Option<Date>,
    /// The days of earlier pauses.
    pub frozen_days: i64,
}

/// One session to be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Session {
    /// Who comes.
    pub client: Option<ClientId>,
    /// The price of the procedure on this day, of which a refund by list prices reckons.
    pub listed: Money,
}

/// Sells an abonement. Posts: CR `Abonement(id)` of its price.
pub fn issue_abonement(tx: &Tx<'_>, new: &NewAbonement<'_>, cause: &Cause) -> Result<AbonementId, StoreError> {
    let terms = &new.plan.details;
    let starts_on = (terms.starts == Starts::Sale).then_some(cause.day);
    let sold = Added {
        plan: new.plan.id.0,
        terms,
        owner: card_of(tx, new.owner)?,
        sessions: terms.sessions,
        price: new.price,
        starts_on,
        until: starts_on.and_then(|day| terms.until(day)),
        line: new.line,
        split_from: None,
    };
    add(tx, &sold, cause)
}

/// The columns of a new abonement.
pub(super) struct Added<'row> {
    pub plan: i64,
    pub terms: &'row PlanDetails,
    pub owner: ClientId,
    pub sessions: i64,
    pub price: Money,
    pub starts_on: Option<Date>,
    pub until: Option<Date>,
    pub line: Option<usize>,
    pub split_from: Option<AbonementId>,
}

/// Writes a new abonement with all its sessions.
pub(super) fn add(tx: &Tx<'_>, new: &Added<'_>, cause: &Cause) -> Result<AbonementId, StoreError> {
    let line = new.line.map(|line| i64::try_from(line).unwrap_or(i64::MAX));
    let id = tx.insert(
        include_str!("add_abonement.sql"),
        &[
            &new.plan,
            &json(new.terms)?,
            &new.owner,
            &new.sessions,
            &new.price,
            &new.starts_on,
            &new.until,
            &cause.bill,
            &line,
            &new.split_from,
        ],
    )?;
    let id = AbonementId(id);
    let all = Change { sessions: new.sessions, worth: new.price, ..Change::of(AbonementMoveKind::Issued) };
    add_move(tx, id, &all, cause)?;
    Ok(id)
}

/// Uses one session and gives what it is worth. An abonement that starts with the first visit starts now. Posts: DR
/// `Abonement(id)` of it. The schema refuses one that is frozen, refunded or has ended, or has no session left.
pub fn use_session(tx: &Tx<'_>, id: AbonementId, session: Session, cause: &Cause) -> Result<Money, StoreError> {
    take_session(tx, id, AbonementMoveKind::Used, session, cause)
}

/// Takes one session, used or missed.
pub(super) fn take_session(
    tx: &Tx<'_>,
    id: AbonementId,
    kind: AbonementMoveKind,
    session: Session,
    cause: &Cause,
) -> Result<Money, StoreError> {
    let row = abonement(tx, id, cause.day)?.ok_or_else(|| refused("there is no such abonement"))?;
    if row.held.left < 1 {
        return Err(refused("no session is left"));
    }
    if row.starts_on.is_none() {
        tx.execute(include_str!("start_abonement.sql"), &[&id, &cause.day, &row.terms.until(cause.day)])?;
    }
    let worth = row.held.next_session();
    let client = session.client.map(|client| card_of(tx, client)).transpose()?;
    let taken =
        Change { sessions: -1, worth: Money(-worth.minor()), listed: session.listed, client, ..Change::of(kind) };
    add_move(tx, id, &taken, cause)?;
    Ok(worth)
}

/// Puts back a session that a bill had used, on its refund, and gives what it is worth now: the part may differ by a minor
/// unit from what it was worth then. Posts: CR `Abonement(id)` of it.
pub fn give_back_session(tx: &Tx<'_>, id: AbonementId, bill: BillId, cause: &Cause) -> Result<Money, StoreError> {
    let row = abonement(tx, id, cause.day)?.ok_or_else(|| refused("there is no such abonement"))?;
    let cause = &Cause { bill: Some(bill), ..cause.clone() };
    let used = tx.first(include_str!("used_by_bill.sql"), &[&id, &bill], |row| {
        Ok((row.get::<Money>(0)?, row.get::<Money>(1)?))
    })?;
    let (was_worth, listed) = used.ok_or_else(|| refused("the bill used no such session"))?;
    let before = HeldAbonement { left: row.held.left + 1, ..row.held.clone() };
    let worth = if before.left <= before.sessions {
        before.next_session()
    } else {
        // Sessions were split off since: the one that comes back was not among the equal parts any more.
        tx.execute(include_str!("widen_abonement.sql"), &[&id, &was_worth])?;
        was_worth
    };
    let back =
        Change { sessions: 1, worth, listed: Money(-listed.minor()), ..Change::of(AbonementMoveKind::GivenBack) };
    add_move(tx, id, &back, cause)?;
    Ok(worth)
}

/// Takes an abonement back from whoever bought it: nothing of it is owed any more. Gives what goes back and what is kept,
/// by the rule of its plan. Posts: DR `Abonement(id)` of the worth, CR `Forfeited` of what is kept.
pub fn take_back_abonement(tx: &Tx<'_>, id: AbonementId, cause: &Cause) -> Result<AbonementRefund, StoreError> {
    let row = abonement(tx, id, cause.day)?.ok_or_else(|| refused("there is no such abonement"))?;
    if row.held.state == AbonementState::Refunded {
        return Err(refused("the abonement is refunded already"));
    }
    let refund = row.refund()?;
    let all = Change {
        sessions: -row.held.left,
        worth: Money(-row.worth.minor()),
        ..Change::of(AbonementMoveKind::TakenBack)
    };
    add_move(tx, id, &all, cause)?;
    tx.execute(include_str!("refund_abonement.sql"), &[&id, &cause.day])?;
    Ok(refund)
}

impl AbonementRow {
    /// What a refund on this day comes to, by the rule of the plan.
    pub fn refund(&self) -> Result<AbonementRefund, StoreError> {
        AbonementRefund::of(self.terms.refund, self.paid, self.listed, self.worth)
            .map_err(|_| refused("a sum is out of range"))
    }
}

/// One abonement, as it stands on a day.
pub fn abonement(tx: &Tx<'_>, id: AbonementId, today: Date) -> Result<Option<AbonementRow>, StoreError> {
    tx.first(include_str!("abonement.sql"), &[&id], |row| read(row, today))
}

/// The abonements sold on a line of a bill, counted from 0.
pub fn abonements_of_line(
    tx: &Tx<'_>,
    bill: BillId,
    line: usize,
    today: Date,
) -> Result<Vec<AbonementRow>, StoreError> {
    let line = i64::try_from(line).unwrap_or(i64::MAX);
    tx.all(include_str!("abonements_of_line.sql"), &[&bill, &line], |row| read(row, today))
}

/// The abonements with sessions left that a client may use, their own and shared ones.
pub(super) fn abonements_of(tx: &Tx<'_>, card: ClientId, today: Date) -> Result<Vec<HeldAbonement>, StoreError> {
    tx.all(include_str!("abonements_of.sql"), &[&card], |row| read(row, today).map(|row| row.held))
}

pub(super) fn read(row: &Row<'_, '_>, today: Date) -> Result<AbonementRow, StoreError> {
    let terms = details(row, 3)?;
    let (left, until): (i64, Option<Date>) = (row.get(8)?, row.get(11)?);
    let frozen_since: Option<Date> = row.get(12)?;
    let is_refunded: bool = row.get(14)?;
    let state = if is_refunded {
        AbonementState::Refunded
    } else if left == 0 {
        AbonementState::Used
    } else if frozen_since.is_some() {
        AbonementState::Frozen
    } else if until.is_some_and(|last| last < today) {
        AbonementState::Expired
    } else {
        AbonementState::Active
    };
    Ok(AbonementRow {
        held: HeldAbonement {
            id: row.get(0)?,
            plan: row.get(2)?,
            names: terms.names.clone(),
            procedures: terms.procedures.clone(),
            sessions: row.get(5)?,
            left,
            price: row.get(6)?,
            until,
            state,
        },
        version: row.get(1)?,
        owner: row.get(4)?,
        terms,
        worth: row.get(9)?,
        paid: row.get(7)?,
        listed: row.get(15)?,
        starts_on: row.get(10)?,
        frozen_since,
        frozen_days: row.get(13)?,
    })
}

/// One change of an abonement.
pub(super) struct Change {
    pub kind: AbonementMoveKind,
    pub sessions: i64,
    pub worth: Money,
    pub listed: Money,
    pub client: Option<ClientId>,
}

impl Change {
    /// A change of nothing, to be filled.
    pub(super) const fn of(kind: AbonementMoveKind) -> Self {
        Self { kind, sessions: 0, worth: Money::ZERO, listed: Money::ZERO, client: None }
    }
}

pub(super) fn add_move(tx: &Tx<'_>, id: AbonementId, change: &Change, cause: &Cause) -> Result<(), StoreError> {
    tx.execute(
        include_str!("add_abonement_move.sql"),
        &[
            &id,
            &change.kind.code(),
            &change.sessions,
            &change.worth,
            &change.listed,
            &change.client,
            &cause.visit,
            &cause.bill,
            &cause.refund,
            &cause.entry,
            &cause.day,
            &cause.at,
            &cause.by,
            &cause.reason,
        ],
    )?;
    Ok(())
}
