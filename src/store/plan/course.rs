//! Courses, the sessions left out of them, and the visits that may be their sessions.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::domain::ids::{ClientId, PlanId, StaffId};
use crate::domain::plan::{Course, CourseDetails, CourseVisit};
use crate::domain::time::business_day;
use crate::store::{Row, StoreError, Tx};

/// Adds a course.
pub fn add_course(
    tx: &Tx<'_>,
    client: ClientId,
    details: &CourseDetails,
    (at, by): (Timestamp, StaffId),
) -> Result<PlanId, StoreError> {
    tx.insert(
        include_str!("add_course.sql"),
        &[
            &client,
            &details.procedure,
            &details.sessions,
            &details.interval_days,
            &details.from,
            &details.note,
            &at,
            &by,
        ],
    )
    .map(PlanId)
}

/// Writes a course that runs and still has the version anew; `false` when it has another.
pub fn change_course(tx: &Tx<'_>, id: PlanId, version: i64, details: &CourseDetails) -> Result<bool, StoreError> {
    let changed = tx.execute(
        include_str!("change_course.sql"),
        &[&details.procedure, &details.sessions, &details.interval_days, &details.from, &details.note, &id, &version],
    )?;
    Ok(changed == 1)
}

/// Ends a course that still has the version; `false` when it has another.
pub fn end_course(
    tx: &Tx<'_>,
    id: PlanId,
    version: i64,
    why: &str,
    (at, by): (Timestamp, StaffId),
) -> Result<bool, StoreError> {
    Ok(tx.execute(include_str!("end_course.sql"), &[&at, &by, &why, &id, &version])? == 1)
}

/// Counts a change of a course that still has the version; `false` when it has another.
pub fn touch_course(tx: &Tx<'_>, id: PlanId, version: i64) -> Result<bool, StoreError> {
    Ok(tx.execute(include_str!("touch_course.sql"), &[&id, &version])? == 1)
}

/// Leaves a session out.
pub fn add_skip(
    tx: &Tx<'_>,
    id: PlanId,
    number: u8,
    why: &str,
    (at, by): (Timestamp, StaffId),
) -> Result<(), StoreError> {
    tx.execute(include_str!("add_skip.sql"), &[&id, &number, &why, &at, &by])?;
    Ok(())
}

/// Takes a session in again; `false` where it was not left out.
pub fn remove_skip(tx: &Tx<'_>, id: PlanId, number: u8) -> Result<bool, StoreError> {
    Ok(tx.execute(include_str!("remove_skip.sql"), &[&id, &number])? == 1)
}

/// One course.
pub fn course(tx: &Tx<'_>, id: PlanId, zone: &TimeZone) -> Result<Option<Course>, StoreError> {
    let found = tx.first(include_str!("course.sql"), &[&id], |row| read(row, zone))?;
    let Some(mut course) = found else { return Ok(None) };
    course.skipped = skipped(tx, id)?;
    Ok(Some(course))
}

/// The courses of a client, those that run first, in the order in which they were planned.
pub fn courses_of(tx: &Tx<'_>, client: ClientId, zone: &TimeZone) -> Result<Vec<Course>, StoreError> {
    let mut courses = tx.all(include_str!("courses_of.sql"), &[&client], |row| read(row, zone))?;
    for course in &mut courses {
        course.skipped = skipped(tx, course.id)?;
    }
    Ok(courses)
}

/// The visits of a client that may be sessions: all that were neither called off nor missed.
pub fn visits_of(tx: &Tx<'_>, client: ClientId) -> Result<Vec<CourseVisit>, StoreError> {
    tx.all(include_str!("visits_of.sql"), &[&client], |row| {
        Ok(CourseVisit { visit: row.get(0)?, procedure: row.get(1)?, day: row.get(2)?, state: row.get(3)? })
    })
}

fn skipped(tx: &Tx<'_>, id: PlanId) -> Result<Vec<(u8, String)>, StoreError> {
    tx.all(include_str!("skipped.sql"), &[&id], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// A row of `course.sql` or `courses_of.sql`, without what is left out.
fn read(row: &Row<'_, '_>, zone: &TimeZone) -> Result<Course, StoreError> {
    let ended: Option<Timestamp> = row.get(10)?;
    Ok(Course {
        id: row.get(0)?,
        client: row.get(1)?,
        version: row.get(2)?,
        details: CourseDetails {
            procedure: row.get(3)?,
            sessions: row.get(4)?,
            interval_days: row.get(5)?,
            from: row.get(6)?,
            note: row.get(7)?,
        },
        made_by: row.get(8)?,
        made_on: business_day(row.get(9)?, zone),
        ended: if ended.is_some() { Some(row.get(11)?) } else { None },
        skipped: Vec::new(),
    })
}
