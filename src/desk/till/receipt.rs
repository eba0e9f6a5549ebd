//! What bills and receipts are made of.

use jiff::tz::TimeZone;

use crate::desk::DeskError;
use crate::domain::till::{BillLine, LineKind, Receipt};
use crate::domain::time::wall_of;
use crate::store::till::{self, BillRow, ToPay};
use crate::store::{StoreError, Tx};

/// The lines that a visit's bill has now.
pub(super) fn lines_of(visit: &ToPay) -> Result<Vec<BillLine>, DeskError> {
    let kind = LineKind::Procedure { procedure: visit.procedure };
    Ok(vec![BillLine::new(kind, visit.procedure_name.clone(), 1, visit.price)?])
}

/// The receipt of a bill, where it is paid.
pub(super) fn of(tx: &Tx<'_>, row: &BillRow, zone: &TimeZone) -> Result<Option<Receipt>, DeskError> {
    let Some(paid_at) = row.paid_at else { return Ok(None) };
    let shift = row.shift.ok_or_else(|| StoreError::Damaged("a paid bill lacks its shift".to_owned()))?;
    Ok(Some(Receipt {
        bill: row.bill.clone(),
        total: row.bill.total()?,
        settlement: till::paid(tx, row.bill.id)?,
        shift,
        paid: wall_of(paid_at, zone),
        entry: row.entry,
    }))
}
