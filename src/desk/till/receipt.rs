//! The receipt of a paid bill.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::desk::DeskError;
use crate::domain::till::{IssuedCode, LineKind, Receipt};
use crate::domain::time::wall_of;
use crate::store::till::{self, BillRow};
use crate::store::{StoreError, Tx, wallet};

/// The receipt of a bill, where it is paid.
pub(super) fn of(tx: &Tx<'_>, row: &BillRow, zone: &TimeZone) -> Result<Option<Receipt>, DeskError> {
    let Some(paid_at) = row.paid_at else { return Ok(None) };
    let shift = row.shift.ok_or_else(|| StoreError::Damaged("a paid bill lacks its shift".to_owned()))?;
    let (choices, quote) = match &row.quote {
        Some(quote) => (row.choices.clone(), quote.clone()),
        None => till::paid_plainly(tx, row.bill.id, &row.bill.lines)?,
    };
    Ok(Some(Receipt {
        bill: row.bill.clone(),
        client: row.client.clone(),
        quote,
        choices,
        shift,
        paid: wall_of(paid_at, zone),
        paid_by: row.paid_by.clone().unwrap_or_default(),
        entry: row.entry,
        issued: issued(tx, row, paid_at, zone)?,
        refunds: till::refunds(tx, row.bill.id, zone)?,
    }))
}

/// The codes of certificates that were sold on a bill.
fn issued(tx: &Tx<'_>, row: &BillRow, paid_at: Timestamp, zone: &TimeZone) -> Result<Vec<IssuedCode>, DeskError> {
    let mut codes = Vec::new();
    for (line, sold) in row.bill.lines.iter().enumerate() {
        if matches!(sold.kind, LineKind::Certificate { .. }) {
            let held = wallet::certificates_of_line(tx, row.bill.id, line, wall_of(paid_at, zone).date())?;
            codes.extend(held.into_iter().map(|held| IssuedCode { line, code: held.code, until: held.until }));
        }
    }
    Ok(codes)
}
