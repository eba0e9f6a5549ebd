//! What else tells how visits go, from what the console keeps anyway.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::domain::ids::ShiftId;
use crate::store::{StoreError, Tx};

/// The visits of a day in figures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DayVisits {
    /// Paid.
    pub closed: u32,
    /// Of these: the client had a later day booked by the end of this one.
    pub rebooked: u32,
    /// Begun.
    pub begun: u32,
    /// Of these: an anamnesis was finished before.
    pub asked_before: u32,
}

/// A shift of the till.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShiftRow {
    /// Its number.
    pub id: ShiftId,
    /// When it was opened.
    pub opened_at: Timestamp,
    /// The name of who opened it.
    pub by: String,
}

/// The visits of a day. `end` is the instant at which the day is over.
pub fn visits_of_day(tx: &Tx<'_>, day: Date, end: Timestamp) -> Result<DayVisits, StoreError> {
    tx.one(include_str!("visits.sql"), &[&day, &end], |row| {
        Ok(DayVisits { closed: row.get(0)?, rebooked: row.get(1)?, begun: row.get(2)?, asked_before: row.get(3)? })
    })
}

/// For how many seconds clients waited on some days, visit by visit, from coming in to the beginning of the procedure.
pub fn waits(tx: &Tx<'_>, (from, to): (Date, Date)) -> Result<Vec<i64>, StoreError> {
    tx.all(include_str!("waits.sql"), &[&from, &to], |row| row.get(0))
}

/// The shifts that were opened between two instants.
pub fn shifts(tx: &Tx<'_>, (from, until): (Timestamp, Timestamp)) -> Result<Vec<ShiftRow>, StoreError> {
    tx.all(include_str!("shifts.sql"), &[&from, &until], |row| {
        Ok(ShiftRow { id: row.get(0)?, opened_at: row.get(1)?, by: row.get(2)? })
    })
}
