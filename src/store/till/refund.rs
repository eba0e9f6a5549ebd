//! Refunds of paid bills.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::domain::ids::{BillId, EntryId, RefundId, ShiftId, StaffId};
use crate::domain::till::{Refund, RefundLine, RefundMade};
use crate::domain::time::wall_of;
use crate::store::{StoreError, Tx};

use super::payment::{from_json, json};

/// A refund as it begins.
#[derive(Clone, Copy, Debug)]
pub struct NewRefund<'a> {
    /// Of which bill.
    pub bill: BillId,
    /// In which shift.
    pub shift: ShiftId,
    /// When.
    pub at: Timestamp,
    /// Who made it.
    pub by: StaffId,
    /// Why.
    pub reason: &'a str,
    /// Which pieces.
    pub lines: &'a [RefundLine],
}

/// Writes down that pieces go back. What goes back for them follows in the same transaction, when it has moved.
pub fn begin_refund(tx: &Tx<'_>, new: &NewRefund<'_>) -> Result<RefundId, StoreError> {
    let NewRefund { bill, shift, at, by, reason, lines } = new;
    let id = tx.insert(include_str!("add_refund.sql"), &[bill, shift, at, by, reason])?;
    for line in *lines {
        let number = i64::try_from(line.line).unwrap_or(i64::MAX).saturating_add(1);
        tx.execute(include_str!("add_refund_line.sql"), &[&id, &number, &line.quantity])?;
    }
    Ok(RefundId(id))
}

/// Writes what went back, and its entry of the ledger where anything moved. Nothing of it changes any more.
pub fn finish_refund(tx: &Tx<'_>, id: RefundId, entry: Option<EntryId>, refund: &Refund) -> Result<(), StoreError> {
    tx.execute(include_str!("finish_refund.sql"), &[&id, &entry, &json(refund)?])?;
    Ok(())
}

/// The refunds of a bill, the first first.
pub fn refunds(tx: &Tx<'_>, bill: BillId, zone: &TimeZone) -> Result<Vec<RefundMade>, StoreError> {
    tx.all(include_str!("refunds.sql"), &[&bill], |row| {
        Ok(RefundMade {
            id: row.get(0)?,
            shift: row.get(1)?,
            at: wall_of(row.get(2)?, zone),
            by: row.get(3)?,
            reason: row.get(4)?,
            refund: from_json(&row.get::<String>(5)?)?,
            entry: row.get(6)?,
        })
    })
}
