//! Patch tests.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};

use crate::domain::catalogue::Names;
use crate::domain::health::EndNote;
use crate::domain::ids::{ClientId, PatchTestId, ProcedureId, StaffId};
use crate::domain::safety::{PatchTest, patch_hours_of, ripe_at};
use crate::store::{Row, StoreError, Tx};

/// A new patch test: planned for a day, or laid on at once.
#[derive(Clone, Debug)]
pub struct NewTest<'a> {
    /// Whose.
    pub client: ClientId,
    /// For which procedure.
    pub procedure: ProcedureId,
    /// The day for which it is planned.
    pub planned: Option<Date>,
    /// When and by whom it was laid on.
    pub laid: Option<(DateTime, StaffId)>,
    /// What was used, where on the skin.
    pub note: &'a str,
}

/// Writes a patch test down.
pub fn add_test(tx: &Tx<'_>, test: &NewTest<'_>, now: Timestamp, by: StaffId) -> Result<PatchTestId, StoreError> {
    let (laid, laid_by) = test.laid.unzip();
    tx.insert(
        include_str!("add_test.sql"),
        &[&test.client, &test.procedure, &test.planned, &laid, &laid_by, &test.note, &now, &by],
    )
    .map(PatchTestId)
}

/// Notes that a planned test was laid on; `false` where it was already, or was struck.
pub fn lay_test(tx: &Tx<'_>, id: PatchTestId, at: DateTime, by: StaffId) -> Result<bool, StoreError> {
    Ok(tx.execute(include_str!("lay_test.sql"), &[&id, &at, &by])? == 1)
}

/// What was read from the skin.
#[derive(Clone, Copy, Debug)]
pub struct Reading<'a> {
    /// When.
    pub at: DateTime,
    /// By whom.
    pub by: StaffId,
    /// Whether the skin reacted.
    pub reacted: bool,
    /// What was seen.
    pub note: &'a str,
    /// The first day on which it no longer counts.
    pub until: Option<Date>,
}

/// Writes a reading; `false` where the test is not on the skin, or was read already.
pub fn read_test(tx: &Tx<'_>, id: PatchTestId, reading: &Reading<'_>) -> Result<bool, StoreError> {
    let Reading { at, by, reacted, note, until } = reading;
    Ok(tx.execute(include_str!("read_test.sql"), &[&id, at, by, reacted, note, until])? == 1)
}

/// Strikes a test that was written by mistake; `false` where it was struck already.
pub fn strike_test(tx: &Tx<'_>, id: PatchTestId, at: Timestamp, by: StaffId, why: &str) -> Result<bool, StoreError> {
    Ok(tx.execute(include_str!("strike_test.sql"), &[&id, &at, &by, &why])? == 1)
}

/// The patch tests of a client, those open first, then the latest.
pub fn tests(tx: &Tx<'_>, client: ClientId) -> Result<Vec<PatchTest>, StoreError> {
    tx.all(include_str!("tests.sql"), &[&client, &None::<PatchTestId>], read)
}

/// One patch test and whose it is.
pub fn test(tx: &Tx<'_>, id: PatchTestId) -> Result<Option<(ClientId, PatchTest)>, StoreError> {
    tx.first(include_str!("tests.sql"), &[&None::<ClientId>, &id], |row| Ok((row.get(19)?, read(row)?)))
}

/// A row of `tests.sql`.
fn read(row: &Row<'_, '_>) -> Result<PatchTest, StoreError> {
    let name = |column: usize| Ok::<_, StoreError>(row.get::<Option<String>>(column)?.unwrap_or_default());
    let laid: Option<DateTime> = row.get(7)?;
    let hours = patch_hours_of(&row.get::<String>(17)?);
    let struck = match row.get::<Option<Timestamp>>(14)? {
        Some(at) => Some(EndNote { at, by: name(15)?, why: row.get(16)? }),
        None => None,
    };
    Ok(PatchTest {
        id: row.get(0)?,
        procedure: row.get(1)?,
        procedure_names: Names { en: row.get(2)?, ru: row.get(3)?, pl: row.get(4)?, zh: row.get(5)? },
        planned: row.get(6)?,
        laid,
        laid_by: name(8)?,
        ripe: laid.map(|laid| ripe_at(laid, hours)),
        read: row.get(9)?,
        read_by: name(10)?,
        reacted: row.get(11)?,
        note: row.get(12)?,
        until: row.get(13)?,
        struck,
    })
}
