//! Prompts, counted by how they ended.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};

use crate::domain::catalogue::Names;
use crate::domain::client::ClientName;
use crate::domain::ids::{ClientId, StaffId, VisitId};
use crate::domain::standard::{Counted, Ended, Moment, Outcome, Reason, RuleId, Standing, Tally};
use crate::store::{Row, StoreError, Tx};

/// A prompt that was not done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotDoneRow {
    /// Its number.
    pub id: i64,
    /// The day.
    pub day: Date,
    /// At which visit; none at the desk alone.
    pub visit: Option<VisitRow>,
    /// How it stands.
    pub ended: Ended,
    /// The reason in the person's own words; empty where there is none.
    pub words: String,
    /// When it was marked, where it was.
    pub marked_at: Option<Timestamp>,
    /// The name of who answers for it.
    pub by: String,
}

/// The visit of such a prompt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VisitRow {
    /// Its number.
    pub id: VisitId,
    /// When it began, by agreement.
    pub starts: DateTime,
    /// Whose.
    pub client: ClientId,
    /// Their name.
    pub name: ClientName,
    /// For what.
    pub procedure: Names,
}

/// The prompts of some days, of one person where one is named, counted by everything that a score asks for.
pub fn counted(
    tx: &Tx<'_>,
    (from, to): (Date, Date),
    person: Option<StaffId>,
    today: Date,
) -> Result<Vec<Counted>, StoreError> {
    tx.all(include_str!("counted.sql"), &[&from, &to, &person, &today], |row| {
        let day = row.get(0)?;
        let standing = Standing {
            moment: row.get(3)?,
            state: row.get(8)?,
            is_farewell_said: row.get(9)?,
            is_day_over: day < today,
        };
        let mark = mark(row, 6)?;
        Ok(Counted {
            day,
            rule: row.get(1)?,
            version: row.get(2)?,
            person: row.get(4)?,
            shift: row.get(5)?,
            ended: Ended::of(mark, standing),
            count: row.get(10)?,
        })
    })
}

/// The tally of one day: what a line of the board shows.
pub fn of_day(tx: &Tx<'_>, day: Date, today: Date) -> Result<Tally, StoreError> {
    let mut tally = Tally::default();
    tx.each(include_str!("of_day.sql"), &[&day], |row| {
        let standing = Standing {
            moment: row.get(0)?,
            state: row.get(2)?,
            is_farewell_said: row.get(3)?,
            is_day_over: day < today,
        };
        let outcome = Outcome::from_code(&row.get::<String>(1)?);
        tally.add(Ended::of(outcome.map(|outcome| (outcome, None)), standing), row.get(4)?);
        Ok(())
    })?;
    Ok(tally)
}

/// The prompts of a rule that were not done on some days, of one person where one is named: the latest first, at most so
/// many.
pub fn not_done(
    tx: &Tx<'_>,
    (from, to): (Date, Date),
    (rule, person): (&RuleId, Option<StaffId>),
    today: Date,
    most: u32,
) -> Result<Vec<NotDoneRow>, StoreError> {
    tx.all(include_str!("not_done.sql"), &[&from, &to, rule, &person, &today, &most], |row| {
        let day = row.get(2)?;
        let moment: Moment = row.get(12)?;
        let standing =
            Standing { moment, state: row.get(18)?, is_farewell_said: row.get(19)?, is_day_over: day < today };
        Ok(NotDoneRow {
            id: row.get(0)?,
            day,
            visit: read_visit(row)?,
            ended: Ended::of(mark(row, 13)?, standing),
            words: row.get::<Option<String>>(15)?.unwrap_or_default(),
            marked_at: row.get(16)?,
            by: row.get(17)?,
        })
    })
}

/// The mark that stands, from the column of its outcome on.
fn mark(row: &Row<'_, '_>, column: usize) -> Result<Option<(Outcome, Option<Reason>)>, StoreError> {
    let outcome: Option<Outcome> = row.get(column)?;
    let reason: Option<Reason> = row.get(column + 1)?;
    Ok(outcome.map(|outcome| (outcome, reason)))
}

/// The visit of a row of `not_done.sql`.
fn read_visit(row: &Row<'_, '_>) -> Result<Option<VisitRow>, StoreError> {
    let Some(id) = row.get::<Option<VisitId>>(1)? else { return Ok(None) };
    Ok(Some(VisitRow {
        id,
        starts: row.get(3)?,
        client: row.get(4)?,
        name: ClientName { family: row.get(5)?, given: row.get(6)?, patronymic: row.get(7)? },
        procedure: Names { en: row.get(8)?, ru: row.get(9)?, pl: row.get(10)?, zh: row.get(11)? },
    }))
}
