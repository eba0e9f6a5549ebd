//! Working hours.

use jiff::civil::Date;

use crate::domain::ids::SpecialistId;
use crate::domain::schedule::{Hours, Weekday, WorkingDay, WorkingHours};
use crate::store::list::{joined, split};
use crate::store::{Row, StoreError, Tx};

/// Sets the hours of a specialist for a weekday or a day, in the place of those set before.
pub fn set_hours(tx: &Tx<'_>, specialist: SpecialistId, set: &WorkingHours) -> Result<(), StoreError> {
    let stretches: Vec<String> = set.hours.iter().map(|hours| format!("{}-{}", hours.from, hours.until)).collect();
    let hours = joined(stretches.iter().map(String::as_str));
    tx.execute(include_str!("set_hours.sql"), &[&specialist, &day_text(set.day), &hours])?;
    Ok(())
}

/// Takes a setting back; where there is none, nothing happens.
pub fn clear_hours(tx: &Tx<'_>, specialist: SpecialistId, day: WorkingDay) -> Result<(), StoreError> {
    tx.execute(include_str!("clear_hours.sql"), &[&specialist, &day_text(day)])?;
    Ok(())
}

/// All hours set for a specialist: the weekdays, and the single days from a day on.
pub fn hours_of(tx: &Tx<'_>, specialist: SpecialistId, from: Date) -> Result<Vec<WorkingHours>, StoreError> {
    tx.all(include_str!("hours_of.sql"), &[&specialist, &from], |row| read(row, 0))
}

/// The hours that active specialists have set for a day and for its weekday, with their names, by which they stand.
pub fn hours_of_all(tx: &Tx<'_>, day: Date) -> Result<Vec<(SpecialistId, String, WorkingHours)>, StoreError> {
    tx.all(include_str!("hours_of_all.sql"), &[&day, &Weekday::of(day).code()], |row| {
        Ok((row.get(2)?, row.get(3)?, read(row, 0)?))
    })
}

/// The stored form of a [`WorkingDay`].
fn day_text(day: WorkingDay) -> String {
    match day {
        WorkingDay::Weekly(weekday) => weekday.code().to_owned(),
        WorkingDay::Only(day) => day.to_string(),
    }
}

/// Day and hours from two columns.
fn read(row: &Row<'_, '_>, column: usize) -> Result<WorkingHours, StoreError> {
    let day: String = row.get(column)?;
    let day = Weekday::from_code(&day)
        .map(WorkingDay::Weekly)
        .or_else(|| day.parse().ok().map(WorkingDay::Only))
        .ok_or(StoreError::BadValue { column })?;
    let hours: String = row.get(column + 1)?;
    let hours = split(&hours).map(stretch).collect::<Option<Vec<Hours>>>();
    Ok(WorkingHours { day, hours: hours.ok_or(StoreError::BadValue { column: column + 1 })? })
}

/// A stretch of the stored form, `09:00-13:00`.
fn stretch(text: &str) -> Option<Hours> {
    let (from, until) = text.split_once('-')?;
    Some(Hours { from: from.parse().ok()?, until: until.parse().ok()? })
}
