//! What notices follow from and no other noun reads, and what was told already.

use std::collections::HashMap;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};

use crate::domain::client::ClientName;
use crate::domain::ids::{ClientId, PatchTestId, StaffId, VisitId};
use crate::domain::safety::{patch_hours_of, ripe_at};
use crate::store::{StoreError, Tx};

/// What of a client's runs out soon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Expiring {
    /// The last day of the points that run out first, and how many they are.
    pub points: Option<(Date, i64)>,
    /// The last day of the certificate that ends first.
    pub certificate: Option<Date>,
}

/// What runs out until a day for those who still come or are here today.
pub fn expiring_of_day(tx: &Tx<'_>, today: Date, until: Date) -> Result<HashMap<VisitId, Expiring>, StoreError> {
    let found = tx.all(include_str!("expiring_of_day.sql"), &[&today, &until], |row| {
        let points_end: Option<Date> = row.get(1)?;
        let points: i64 = row.get(2)?;
        let points = points_end.map(|day| (day, points));
        Ok((row.get::<VisitId>(0)?, Expiring { points, certificate: row.get(3)? }))
    })?;
    Ok(found.into_iter().collect())
}

/// A patch test on somebody's skin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TestToRead {
    /// Which.
    pub test: PatchTestId,
    /// On whose skin.
    pub client: ClientId,
    /// Their name.
    pub name: ClientName,
    /// When it can be read, on the salon's wall.
    pub ripe: DateTime,
}

/// The patch tests that were laid on since a wall time and that nobody has read.
pub fn tests_to_read(tx: &Tx<'_>, since: DateTime) -> Result<Vec<TestToRead>, StoreError> {
    tx.all(include_str!("tests_to_read.sql"), &[&since], |row| {
        let code: String = row.get(6)?;
        Ok(TestToRead {
            test: row.get(0)?,
            client: row.get(1)?,
            name: ClientName { family: row.get(2)?, given: row.get(3)?, patronymic: row.get(4)? },
            ripe: ripe_at(row.get(5)?, patch_hours_of(&code)),
        })
    })
}

/// That a notice was told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// When.
    pub at: Timestamp,
    /// When somebody said that they have seen it, and who.
    pub seen: Option<(Timestamp, String)>,
}

/// What was told on a day, by the notices' keys.
pub fn told(tx: &Tx<'_>, day: Date) -> Result<HashMap<String, Told>, StoreError> {
    let found = tx.all(include_str!("told.sql"), &[&day], |row| {
        let seen: Option<Timestamp> = row.get(2)?;
        let by: Option<String> = row.get(3)?;
        Ok((row.get::<String>(0)?, Told { at: row.get(1)?, seen: seen.zip(by) }))
    })?;
    Ok(found.into_iter().collect())
}

/// Notes that a notice is told; `false` where it was already.
pub fn tell(tx: &Tx<'_>, day: Date, key: &str, now: Timestamp, by: StaffId) -> Result<bool, StoreError> {
    Ok(tx.execute(include_str!("tell.sql"), &[&day, &key, &now, &by])? == 1)
}

/// Notes that somebody has seen a notice that was told, or takes that back.
pub fn see(tx: &Tx<'_>, day: Date, key: &str, seen: Option<(Timestamp, StaffId)>) -> Result<(), StoreError> {
    let (at, by) = seen.unzip();
    tx.execute(include_str!("see.sql"), &[&day, &key, &at, &by])?;
    Ok(())
}
