//! The count at the opening, and cash that moves without a bill.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::domain::ids::{EntryId, ShiftId, SpecialistId, StaffId};
use crate::domain::money::Money;
use crate::domain::till::{CashCount, CashMoved, CashReason};
use crate::domain::time::wall_of;
use crate::store::{StoreError, Tx};

/// What the count at an opening found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opening {
    /// Counted less what the last close left.
    pub difference: Money,
    /// Why; empty where they agree.
    pub reason: String,
}

/// A movement of cash as it is written down.
#[derive(Clone, Copy, Debug)]
pub struct NewMove<'a> {
    /// In which shift.
    pub shift: ShiftId,
    /// Its entry in the ledger.
    pub entry: EntryId,
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub by: StaffId,
    /// Why.
    pub reason: CashReason,
    /// How much.
    pub amount: Money,
    /// Whose tips.
    pub specialist: Option<SpecialistId>,
    /// A few words.
    pub note: &'a str,
}

/// Keeps the count with which a shift opened, sealed.
pub fn open_with(tx: &Tx<'_>, shift: ShiftId, count: &CashCount, opening: &Opening) -> Result<(), StoreError> {
    for kind in count.kinds() {
        tx.execute(include_str!("opening_count.sql"), &[&shift, &kind.denomination, &kind.pieces])?;
    }
    tx.execute(include_str!("opening.sql"), &[&shift, &opening.difference, &opening.reason])?;
    Ok(())
}

/// What the count at a shift's opening found; nothing of shifts opened before counts were kept.
pub fn opening(tx: &Tx<'_>, shift: ShiftId) -> Result<Opening, StoreError> {
    let found = tx.first(include_str!("opening_of.sql"), &[&shift], |row| {
        Ok(Opening { difference: row.get(0)?, reason: row.get(1)? })
    })?;
    Ok(found.unwrap_or_default())
}

/// Writes a movement down.
pub fn add_move(tx: &Tx<'_>, new: &NewMove<'_>) -> Result<(), StoreError> {
    let NewMove { shift, entry, at, by, reason, amount, specialist, note } = new;
    tx.execute(include_str!("add_move.sql"), &[shift, entry, at, by, reason, amount, specialist, note])?;
    Ok(())
}

/// The movements of a shift, in their order.
pub fn moves(tx: &Tx<'_>, shift: ShiftId, zone: &TimeZone) -> Result<Vec<CashMoved>, StoreError> {
    tx.all(include_str!("moves.sql"), &[&shift], |row| {
        Ok(CashMoved {
            reason: row.get(0)?,
            amount: row.get(1)?,
            at: wall_of(row.get(2)?, zone),
            by: row.get(3)?,
            specialist: row.get(4)?,
            note: row.get(5)?,
        })
    })
}
