//! What people did about findings: seen for a visit, decided in spite of a stop. Written once, never changed.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::Date;

use crate::domain::ids::{ClientId, DecisionId, ProcedureId, StaffId, VisitId};
use crate::domain::safety::{Decided, Mark, Moment, Seen};
use crate::store::{Row, StoreError, Tx};

/// A new decision.
#[derive(Clone, Copy, Debug)]
pub struct NewDecision<'a> {
    /// For whom.
    pub client: ClientId,
    /// For what.
    pub procedure: ProcedureId,
    /// For which visit; none while it is being booked.
    pub visit: Option<VisitId>,
    /// The specialist.
    pub by: StaffId,
    /// Whoever sat at the console.
    pub asked_by: StaffId,
    /// Why.
    pub reason: &'a str,
    /// About which findings.
    pub marks: &'a [Mark],
}

/// Writes a decision down.
pub fn add_decision(tx: &Tx<'_>, new: &NewDecision<'_>, now: Timestamp) -> Result<DecisionId, StoreError> {
    let id = tx.insert(
        include_str!("add_decision.sql"),
        &[&new.client, &new.procedure, &new.visit, &now, &new.by, &new.asked_by, &new.reason],
    )?;
    for Mark(mark) in new.marks {
        tx.execute(include_str!("add_decision_mark.sql"), &[&id, mark])?;
    }
    Ok(DecisionId(id))
}

/// Gives a decision that was made before a booking to its visit; `false` where it is for somebody or something else, or
/// belongs to a visit already.
pub fn bind_decision(
    tx: &Tx<'_>,
    id: DecisionId,
    visit: VisitId,
    (client, procedure): (ClientId, ProcedureId),
) -> Result<bool, StoreError> {
    Ok(tx.execute(include_str!("bind_decision.sql"), &[&id, &visit, &client, &procedure])? == 1)
}

/// What was decided for a visit, and by one more decision that waits for it, by mark.
pub fn decided(
    tx: &Tx<'_>,
    visit: Option<VisitId>,
    waiting: Option<DecisionId>,
) -> Result<BTreeMap<Mark, Decided>, StoreError> {
    let rows = tx.all(include_str!("decided.sql"), &[&visit, &waiting], read_decided)?;
    Ok(rows.into_iter().collect())
}

/// What was decided for a procedure of a client since an instant and belongs to no visit yet, by mark.
pub fn decided_waiting(
    tx: &Tx<'_>,
    client: ClientId,
    procedure: ProcedureId,
    since: Timestamp,
) -> Result<BTreeMap<Mark, Decided>, StoreError> {
    let rows = tx.all(include_str!("decided_waiting.sql"), &[&client, &procedure, &since], read_decided)?;
    Ok(rows.into_iter().collect())
}

/// The marks decided for the visits of a day.
pub fn decided_of_day(tx: &Tx<'_>, day: Date) -> Result<BTreeMap<VisitId, BTreeSet<Mark>>, StoreError> {
    marks_of_day(tx, include_str!("decided_of_day.sql"), day)
}

/// Notes that somebody has seen findings, for a visit; what was seen before stays as it was.
pub fn add_seen(
    tx: &Tx<'_>,
    visit: VisitId,
    marks: &[Mark],
    moment: Moment,
    (at, by): (Timestamp, StaffId),
) -> Result<(), StoreError> {
    for Mark(mark) in marks {
        tx.execute(include_str!("add_seen.sql"), &[&visit, mark, &moment.code(), &at, &by])?;
    }
    Ok(())
}

/// Who has seen what, for a visit, by mark.
pub fn seen(tx: &Tx<'_>, visit: VisitId) -> Result<BTreeMap<Mark, Seen>, StoreError> {
    let rows = tx.all(include_str!("seen.sql"), &[&visit], |row| {
        let moment = Moment::from_code(&row.get::<String>(3)?).ok_or(StoreError::BadValue { column: 3 })?;
        Ok((Mark(row.get(0)?), Seen { by: row.get(1)?, at: row.get(2)?, moment }))
    })?;
    Ok(rows.into_iter().collect())
}

/// The marks seen for the visits of a day.
pub fn seen_of_day(tx: &Tx<'_>, day: Date) -> Result<BTreeMap<VisitId, BTreeSet<Mark>>, StoreError> {
    marks_of_day(tx, include_str!("seen_of_day.sql"), day)
}

fn marks_of_day(tx: &Tx<'_>, sql: &str, day: Date) -> Result<BTreeMap<VisitId, BTreeSet<Mark>>, StoreError> {
    let mut marks: BTreeMap<VisitId, BTreeSet<Mark>> = BTreeMap::new();
    tx.each(sql, &[&day], |row| {
        marks.entry(row.get(0)?).or_default().insert(Mark(row.get(1)?));
        Ok(())
    })?;
    Ok(marks)
}

/// A row of `decided.sql` or `decided_waiting.sql`.
fn read_decided(row: &Row<'_, '_>) -> Result<(Mark, Decided), StoreError> {
    let decided = Decided { decision: row.get(1)?, by: row.get(2)?, at: row.get(3)?, reason: row.get(4)? };
    Ok((Mark(row.get(0)?), decided))
}
