//! What the standard wanted at each visit and at the desk, and how it ended. Nothing is deleted: a prompt whose step was
//! taken back is withdrawn, a mark that was a mistake is taken back, and both stay.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::domain::catalogue::Names;
use crate::domain::ids::{ClientId, RequestKey, StaffId, StandardVersionId, VisitId};
use crate::domain::standard::{Moment, Outcome, PromptMark, Reason, RuleId};
use crate::domain::time::wall_of;

use super::{Row, StoreError, Tx};

/// On what a prompt hangs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PromptOf {
    /// A visit, with the number of the step that opened it.
    Visit(VisitId, i64),
    /// A session of the desk that its caller names.
    Session(RequestKey),
}

/// A prompt to be opened.
#[derive(Clone, Copy, Debug)]
pub struct NewPrompt<'a> {
    /// On what it hangs.
    pub of: PromptOf,
    /// The salon's business day.
    pub day: Date,
    /// The rule.
    pub rule: &'a RuleId,
    /// The version of the standard that holds the rule.
    pub version: StandardVersionId,
    /// At which moment.
    pub moment: Moment,
}

/// A prompt as it is kept; its words stand in its version of the standard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PromptRow {
    /// Its number.
    pub id: i64,
    /// The rule.
    pub rule: RuleId,
    /// The version of the standard that holds the rule.
    pub version: StandardVersionId,
    /// At which moment.
    pub moment: Moment,
    /// How it ended; none while it is open.
    pub mark: Option<PromptMark>,
}

/// How a prompt ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewMark {
    /// How.
    pub outcome: Outcome,
    /// Why, where it was not done.
    pub reason: Option<Reason>,
    /// The reason in the person's own words; empty where a usual one says it all.
    pub words: String,
    /// Whether the console saw the act itself.
    pub is_seen: bool,
}

/// How many prompts of a moment of a visit are open, and how many ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MomentCount {
    /// The visit.
    pub visit: VisitId,
    /// The moment.
    pub moment: Moment,
    /// Without a mark.
    pub open: u32,
    /// With one.
    pub ended: u32,
}

/// What the standard may look at of a visit itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VisitFacts {
    /// The procedure's names.
    pub procedure: Names,
    /// The specialist's name.
    pub specialist: String,
    /// The room's name; empty where none is needed.
    pub room: String,
    /// When it was booked.
    pub booked_at: Timestamp,
    /// How many visits of the client were closed before it.
    pub visits_before: i64,
    /// Whether photographs are wanted before and after.
    pub wants_photographs: bool,
}

/// What the standard may look at of a visit itself.
pub fn facts_of_visit(tx: &Tx<'_>, visit: VisitId) -> Result<Option<VisitFacts>, StoreError> {
    tx.first(include_str!("facts_of_visit.sql"), &[&visit], |row| {
        Ok(VisitFacts {
            procedure: Names { en: row.get(0)?, ru: row.get(1)?, pl: row.get(2)?, zh: row.get(3)? },
            specialist: row.get(4)?,
            room: row.get::<Option<String>>(5)?.unwrap_or_default(),
            booked_at: row.get(6)?,
            visits_before: row.get(7)?,
            wants_photographs: row.get(8)?,
        })
    })
}

/// Opens a prompt and tells its number; none, and nothing is written, where the rule has prompted already.
pub fn add(tx: &Tx<'_>, new: NewPrompt<'_>, (at, by): (Timestamp, StaffId)) -> Result<Option<i64>, StoreError> {
    let (visit, step, session) = match new.of {
        PromptOf::Visit(visit, step) => (Some(visit), Some(step), None),
        PromptOf::Session(session) => (None, None, Some(session)),
    };
    tx.first(
        include_str!("add.sql"),
        &[&visit, &session, &new.day, new.rule, &new.version, &new.moment, &at, &by, &step],
        |row| row.get(0),
    )
}

/// The prompts of a visit that were not withdrawn, in the order in which they were opened.
pub fn of_visit(tx: &Tx<'_>, visit: VisitId, zone: &TimeZone) -> Result<Vec<PromptRow>, StoreError> {
    tx.all(include_str!("of_visit.sql"), &[&visit], |row| read(row, zone))
}

/// The prompts of a session of the desk, in the order in which they were opened.
pub fn of_session(tx: &Tx<'_>, session: RequestKey, zone: &TimeZone) -> Result<Vec<PromptRow>, StoreError> {
    tx.all(include_str!("of_session.sql"), &[&session], |row| read(row, zone))
}

/// Ends a prompt. Refused by the schema where a mark stands already, or the prompt was withdrawn.
pub fn mark(tx: &Tx<'_>, prompt: i64, new: &NewMark, (at, by): (Timestamp, StaffId)) -> Result<(), StoreError> {
    let NewMark { outcome, reason, words, is_seen } = new;
    tx.insert(include_str!("mark.sql"), &[&prompt, outcome, reason, words, is_seen, &at, &by])?;
    Ok(())
}

/// Takes the mark of a prompt back; `false` where none stands.
pub fn take_back(tx: &Tx<'_>, prompt: i64, (at, by): (Timestamp, StaffId)) -> Result<bool, StoreError> {
    Ok(tx.execute(include_str!("take_back.sql"), &[&prompt, &at, &by])? == 1)
}

/// Withdraws the open prompts that a step of a visit opened; tells how many.
pub fn withdraw_step(
    tx: &Tx<'_>,
    visit: VisitId,
    step: i64,
    (at, by): (Timestamp, StaffId),
) -> Result<usize, StoreError> {
    tx.execute(include_str!("withdraw_step.sql"), &[&visit, &step, &at, &by])
}

/// Withdraws one open prompt.
pub fn withdraw(tx: &Tx<'_>, prompt: i64, (at, by): (Timestamp, StaffId)) -> Result<(), StoreError> {
    tx.execute(include_str!("withdraw.sql"), &[&prompt, &at, &by])?;
    Ok(())
}

/// The prompts of a day, counted by visit and moment.
pub fn of_day(tx: &Tx<'_>, day: Date) -> Result<Vec<MomentCount>, StoreError> {
    tx.all(include_str!("of_day.sql"), &[&day], |row| {
        Ok(MomentCount { visit: row.get(0)?, moment: row.get(1)?, open: row.get(2)?, ended: row.get(3)? })
    })
}

/// The visits of a client on a day that have come as far as the door, in their order.
pub fn visits_under_way(tx: &Tx<'_>, client: ClientId, day: Date) -> Result<Vec<VisitId>, StoreError> {
    tx.all(include_str!("under_way.sql"), &[&client, &day], |row| row.get(0))
}

/// How many prompts say of themselves another end than the mark that stands, for the check.
pub fn differing(tx: &Tx<'_>) -> Result<i64, StoreError> {
    tx.one(include_str!("differing.sql"), &[], |row| row.get(0))
}

/// A row of `of_visit.sql` or `of_session.sql`.
fn read(row: &Row<'_, '_>, zone: &TimeZone) -> Result<PromptRow, StoreError> {
    let outcome: Option<Outcome> = row.get(4)?;
    let mark = outcome.map(|outcome| read_mark(row, outcome, zone)).transpose()?;
    Ok(PromptRow { id: row.get(0)?, rule: row.get(1)?, version: row.get(2)?, moment: row.get(3)?, mark })
}

/// The mark of such a row.
fn read_mark(row: &Row<'_, '_>, outcome: Outcome, zone: &TimeZone) -> Result<PromptMark, StoreError> {
    let at: Timestamp = row.get(8)?;
    Ok(PromptMark {
        outcome,
        reason: row.get(5)?,
        words: row.get(6)?,
        is_seen: row.get(7)?,
        by: row.get(9)?,
        at,
        wall: wall_of(at, zone),
    })
}
