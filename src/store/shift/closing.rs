//! A close on its way: begun, counted twice, called off.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::domain::ids::{ShiftId, StaffId};
use crate::domain::till::{CashCount, CloseStep, Pieces, SealedCount, TerminalTotals, step_of, worth};
use crate::domain::time::wall_of;
use crate::store::{StoreError, Tx};

/// A close that was begun and not called off.
#[derive(Clone, Debug)]
pub struct ClosingRow {
    /// Its number.
    pub id: i64,
    /// The sealed counts, in their order.
    pub counts: Vec<Vec<Pieces>>,
    /// What the terminal's slips say, as last typed.
    pub terminals: Option<TerminalTotals>,
}

impl ClosingRow {
    /// How far it has come.
    pub fn step(&self) -> CloseStep {
        step_of(&self.counts, self.terminals)
    }
}

/// The close of a shift, where one was begun.
pub fn closing(tx: &Tx<'_>, shift: ShiftId) -> Result<Option<ClosingRow>, StoreError> {
    let Some(id) = tx.first(include_str!("closing.sql"), &[&shift], |row| row.get::<i64>(0))? else {
        return Ok(None);
    };
    let numbers = tx.all(include_str!("seals.sql"), &[&shift], |row| Ok((row.get::<i64>(0)?, row.get::<i64>(1)?)))?;
    let of_this = numbers.into_iter().filter(|(closing, _)| *closing == id);
    let counts = of_this.map(|(closing, number)| pieces(tx, closing, number)).collect::<Result<_, _>>()?;
    let terminals = tx.first(include_str!("stated.sql"), &[&id], |row| {
        Ok(TerminalTotals { card: row.get(0)?, transfer: row.get(1)? })
    })?;
    Ok(Some(ClosingRow { id, counts, terminals }))
}

/// Whether a shift's drawer is being counted: then nobody learns what it should hold.
pub fn is_blind(tx: &Tx<'_>, shift: ShiftId) -> Result<bool, StoreError> {
    Ok(closing(tx, shift)?.is_some_and(|closing| closing.step() != CloseStep::Reckoned))
}

/// Begins the close of a shift.
pub fn begin(tx: &Tx<'_>, shift: ShiftId, at: Timestamp, by: StaffId) -> Result<(), StoreError> {
    tx.execute(include_str!("begin.sql"), &[&shift, &at, &by])?;
    Ok(())
}

/// Calls a close off. Its counts stay.
pub fn call_off(tx: &Tx<'_>, closing: i64, at: Timestamp, by: StaffId) -> Result<(), StoreError> {
    tx.execute(include_str!("call_off.sql"), &[&closing, &at, &by])?;
    Ok(())
}

/// Seals a count of a close: it is never changed.
pub fn seal(
    tx: &Tx<'_>,
    closing: &ClosingRow,
    count: &CashCount,
    at: Timestamp,
    by: StaffId,
) -> Result<(), StoreError> {
    let number = i64::try_from(closing.counts.len()).unwrap_or(i64::MAX).saturating_add(1);
    for kind in count.kinds() {
        let piece = [&closing.id as &dyn crate::store::ToValue, &number, &kind.denomination, &kind.pieces];
        tx.execute(include_str!("add_piece.sql"), &piece)?;
    }
    tx.execute(include_str!("seal.sql"), &[&closing.id, &number, &at, &by])?;
    Ok(())
}

/// Every sealed count of a shift, also those of closes that were called off.
pub fn seals(tx: &Tx<'_>, shift: ShiftId, zone: &TimeZone) -> Result<Vec<SealedCount>, StoreError> {
    let found = tx.all(include_str!("seals.sql"), &[&shift], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get::<Timestamp>(2)?, row.get(3)?, row.get(4)?))
    })?;
    found
        .into_iter()
        .map(|(closing, number, at, by, called_off)| {
            let count = pieces(tx, closing, number)?;
            let total = worth(&count).map_err(|error| StoreError::Damaged(error.to_string()))?;
            Ok(SealedCount { at: wall_of(at, zone), by, count, total, called_off })
        })
        .collect()
}

/// Keeps what the terminal's slips say.
pub fn state(tx: &Tx<'_>, closing: i64, totals: TerminalTotals, at: Timestamp, by: StaffId) -> Result<(), StoreError> {
    tx.execute(include_str!("state.sql"), &[&closing, &totals.card, &totals.transfer, &at, &by])?;
    Ok(())
}

/// The notes and coins of a sealed count, largest first.
fn pieces(tx: &Tx<'_>, closing: i64, number: i64) -> Result<Vec<Pieces>, StoreError> {
    tx.all(include_str!("pieces.sql"), &[&closing, &number], |row| {
        Ok(Pieces { denomination: row.get(0)?, pieces: row.get(1)? })
    })
}
