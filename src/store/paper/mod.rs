//! Documents as they were first made.

use jiff::Timestamp;

use crate::domain::ids::StaffId;
use crate::domain::paper::PaperKind;
use crate::store::{StoreError, Tx};

/// The kept document of a kind and number, in JSON.
pub fn get(tx: &Tx<'_>, kind: PaperKind, of: i64) -> Result<Option<String>, StoreError> {
    tx.first(include_str!("get.sql"), &[&kind, &of], |row| row.get(0))
}

/// Keeps a document for good. The number must be of something that there is.
pub fn add(
    tx: &Tx<'_>,
    (kind, of): (PaperKind, i64),
    (at, by): (Timestamp, StaffId),
    document: &str,
) -> Result<(), StoreError> {
    tx.insert(include_str!("add.sql"), &[&kind, &of, &at, &by, &document])?;
    Ok(())
}

/// Whether there is what a kept document would be of: a paid bill, a refund, a closed shift.
pub fn is_there(tx: &Tx<'_>, kind: PaperKind, of: i64) -> Result<bool, StoreError> {
    let sql = match kind {
        PaperKind::Receipt => include_str!("paid_bill.sql"),
        PaperKind::Refund => include_str!("refund.sql"),
        PaperKind::ShiftReport => include_str!("closed_shift.sql"),
        PaperKind::XReport | PaperKind::DayReport | PaperKind::BonusReport | PaperKind::TestPage => return Ok(false),
    };
    Ok(tx.first(sql, &[&of], |row| row.get::<i64>(0))?.is_some())
}
