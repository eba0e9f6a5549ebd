//! Overrides: what was done above a limit while no manager was in the house.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::domain::approval::{OverrideKind, OverrideLine, Settled};
use crate::domain::ids::{BillId, OverrideId, ShiftId, StaffId};
use crate::domain::money::Money;
use crate::domain::time::wall_of;
use crate::store::{Row, StoreError, Tx};

/// Something done above a limit, as it is written down.
#[derive(Clone, Copy, Debug)]
pub struct NewOverride<'a> {
    /// What was done.
    pub kind: OverrideKind,
    /// The bill, where it was one.
    pub bill: Option<BillId>,
    /// In which shift.
    pub shift: ShiftId,
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub by: StaffId,
    /// How much it was about, not negative.
    pub amount: Money,
    /// Why, from [`crate::domain::approval::clean_word`].
    pub reason: &'a str,
}

/// Writes an override down. It stays open until a manager settles it, and no shift closes over it.
pub fn add(tx: &Tx<'_>, new: &NewOverride<'_>) -> Result<OverrideId, StoreError> {
    let NewOverride { kind, bill, shift, at, by, amount, reason } = new;
    tx.insert(include_str!("add.sql"), &[kind, bill, shift, at, by, amount, reason]).map(OverrideId)
}

/// Overrides, the open ones first, then the latest: all, or only those that are open.
pub fn list(tx: &Tx<'_>, settled_too: bool, most: u32, zone: &TimeZone) -> Result<Vec<OverrideLine>, StoreError> {
    tx.all(include_str!("list.sql"), &[&settled_too, &most], |row| read(row, zone))
}

/// The overrides of a shift, in their order.
pub fn of_shift(tx: &Tx<'_>, shift: ShiftId, zone: &TimeZone) -> Result<Vec<OverrideLine>, StoreError> {
    tx.all(include_str!("of_shift.sql"), &[&shift], |row| read(row, zone))
}

/// One override.
pub fn get(tx: &Tx<'_>, id: OverrideId, zone: &TimeZone) -> Result<Option<OverrideLine>, StoreError> {
    tx.first(include_str!("get.sql"), &[&id], |row| read(row, zone))
}

/// Settles an override with a manager's word.
pub fn settle(tx: &Tx<'_>, id: OverrideId, at: Timestamp, by: StaffId, word: &str) -> Result<(), StoreError> {
    tx.execute(include_str!("settle.sql"), &[&id, &at, &by, &word])?;
    Ok(())
}

/// A row of `list.sql`.
fn read(row: &Row<'_, '_>, zone: &TimeZone) -> Result<OverrideLine, StoreError> {
    let settled = match row.get::<Option<Timestamp>>(8)? {
        None => None,
        Some(at) => Some(Settled { by: row.get(9)?, at: wall_of(at, zone), word: row.get(10)? }),
    };
    Ok(OverrideLine {
        id: row.get(0)?,
        kind: row.get(1)?,
        bill: row.get(2)?,
        shift: row.get(3)?,
        at: wall_of(row.get(4)?, zone),
        by: row.get(5)?,
        amount: row.get(6)?,
        reason: row.get(7)?,
        settled,
    })
}
