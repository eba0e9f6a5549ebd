//! Notes from one shift to the next.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::domain::ids::{ShiftId, StaffId};
use crate::domain::till::Handover;
use crate::domain::time::wall_of;
use crate::store::{StoreError, Tx};

/// Keeps the note of a shift.
pub fn add_handover(tx: &Tx<'_>, shift: ShiftId, at: Timestamp, by: StaffId, text: &str) -> Result<(), StoreError> {
    tx.execute(include_str!("add_handover.sql"), &[&shift, &at, &by, &text])?;
    Ok(())
}

/// Notes, the latest first: all, or those that nobody has read.
pub fn handovers(tx: &Tx<'_>, read_too: bool, most: u32, zone: &TimeZone) -> Result<Vec<Handover>, StoreError> {
    tx.all(include_str!("handovers.sql"), &[&read_too, &most], |row| {
        let read = match row.get::<Option<Timestamp>>(4)? {
            None => None,
            Some(at) => Some((row.get(5)?, wall_of(at, zone))),
        };
        Ok(Handover { shift: row.get(0)?, at: wall_of(row.get(1)?, zone), by: row.get(2)?, text: row.get(3)?, read })
    })
}

/// How many notes nobody has read.
pub fn unread(tx: &Tx<'_>) -> Result<u32, StoreError> {
    tx.one(include_str!("unread.sql"), &[], |row| row.get(0))
}

/// Notes that somebody read a note; the first who did stays.
pub fn mark_read(tx: &Tx<'_>, shift: ShiftId, at: Timestamp, by: StaffId) -> Result<(), StoreError> {
    tx.execute(include_str!("read_handover.sql"), &[&shift, &at, &by])?;
    Ok(())
}
