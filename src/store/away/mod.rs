//! Who left the desk, and who stood in.

use jiff::Timestamp;

use crate::domain::away::{Away, AwayEnd, Cover, Place, StandIn};
use crate::domain::ids::{AwayId, StaffId};
use crate::store::{Row, StoreError, Tx};

/// Notes that somebody leaves.
pub fn add(tx: &Tx<'_>, staff: StaffId, since: Timestamp, minutes: u16, place: Place) -> Result<AwayId, StoreError> {
    let (word, number) = place.stored();
    tx.insert(include_str!("add.sql"), &[&staff, &since, &minutes, &word, &number]).map(AwayId)
}

/// One absence.
pub fn get(tx: &Tx<'_>, id: AwayId) -> Result<Option<Away>, StoreError> {
    tx.first(include_str!("get.sql"), &[&id], read)
}

/// Who is away now, the latest first.
pub fn open(tx: &Tx<'_>) -> Result<Vec<Away>, StoreError> {
    tx.all(include_str!("open.sql"), &[], read)
}

/// Absences that began from one instant until before another, the latest first.
pub fn between(tx: &Tx<'_>, from: Timestamp, until: Timestamp) -> Result<Vec<Away>, StoreError> {
    tx.all(include_str!("between.sql"), &[&from, &until], read)
}

/// Notes who stood in; `false` where that is known already.
pub fn cover(tx: &Tx<'_>, id: AwayId, cover: Cover, by: Option<StaffId>, at: Timestamp) -> Result<bool, StoreError> {
    Ok(tx.execute(include_str!("cover.sql"), &[&id, &cover.code(), &by, &at])? == 1)
}

/// Notes that it ended; `false` where it had ended already.
pub fn end(tx: &Tx<'_>, id: AwayId, end: AwayEnd, at: Timestamp) -> Result<bool, StoreError> {
    Ok(tx.execute(include_str!("end.sql"), &[&id, &end.code(), &at])? == 1)
}

fn read(row: &Row<'_, '_>) -> Result<Away, StoreError> {
    let (place, number): (String, Option<i64>) = (row.get(5)?, row.get(6)?);
    let who: Option<StaffId> = row.get(8)?;
    let who_name: Option<String> = row.get(9)?;
    let (covered_at, ended_at): (Option<Timestamp>, Option<Timestamp>) = (row.get(10)?, row.get(12)?);
    let cover = Cover::from_code(&row.get::<String>(7)?);
    let ended = AwayEnd::from_code(&row.get::<String>(11)?);
    Ok(Away {
        id: row.get(0)?,
        staff: row.get(1)?,
        name: row.get(2)?,
        since: row.get(3)?,
        minutes: row.get(4)?,
        place: Place::from_stored(&place, number).ok_or(StoreError::BadValue { column: 5 })?,
        stand_in: cover.zip(covered_at).map(|(cover, at)| StandIn { cover, who: who.zip(who_name), at }),
        ended: ended.zip(ended_at),
    })
}
