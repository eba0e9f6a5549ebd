//! What a day moved, read from its entries.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::domain::ids::{EntryId, ShiftId};
use crate::domain::ledger::{DayLedger, DayMove, EntryKind, Ledger};
use crate::store::{StoreError, Tx};

use super::post::out_of_range;

/// Every ledger that holds or moved something, in the order of a balance sheet. It works as long as what was posted on
/// the day and since.
pub fn day(tx: &Tx<'_>, day: Date) -> Result<Vec<DayLedger>, StoreError> {
    let mut moves: BTreeMap<Ledger, Vec<DayMove>> = BTreeMap::new();
    tx.each(include_str!("day.sql"), &[&day], |row| {
        let one_move = DayMove { kind: row.get(1)?, debit: row.get(2)?, credit: row.get(3)? };
        moves.entry(row.get(0)?).or_default().push(one_move);
        Ok(())
    })?;
    let later: BTreeMap<Ledger, i64> =
        tx.all(include_str!("after_day.sql"), &[&day], |row| Ok((row.get(0)?, row.get(1)?)))?.into_iter().collect();
    let mut found = Vec::new();
    for &ledger in Ledger::ALL {
        let now = super::read::sum(tx, ledger)?;
        let since = later.get(&ledger).copied().unwrap_or(0);
        let closing = now.checked_sub(since).ok_or_else(out_of_range)?;
        let mut line = DayLedger { ledger, opening: 0, moves: moves.remove(&ledger).unwrap_or_default(), closing };
        line.opening = closing.checked_sub(line.moved()).ok_or_else(out_of_range)?;
        if closing != 0 || line.opening != 0 || !line.moves.is_empty() {
            found.push(line);
        }
    }
    Ok(found)
}

/// The shifts that posted on a day.
pub fn shifts_of_day(tx: &Tx<'_>, day: Date) -> Result<Vec<ShiftId>, StoreError> {
    tx.all(include_str!("shifts_of_day.sql"), &[&day], |row| row.get(0))
}

/// How many entries of each kind a day has.
pub fn entries_of_day(tx: &Tx<'_>, day: Date) -> Result<Vec<(EntryKind, i64)>, StoreError> {
    tx.all(include_str!("entries_of_day.sql"), &[&day], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// The last entry of a day, or of the days before it; 0 where there is none.
pub fn last_of_day(tx: &Tx<'_>, day: Date) -> Result<EntryId, StoreError> {
    Ok(tx.first(include_str!("last_of_day.sql"), &[&day], |row| row.get(0))?.unwrap_or(EntryId(0)))
}
