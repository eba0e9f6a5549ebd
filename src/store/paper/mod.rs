//! Documents as they were first made.

use jiff::Timestamp;

use crate::domain::ids::StaffId;
use crate::domain::paper::PaperKind;
use crate::store::chain::{Content, Link, START};
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
    let seal = sealed(tx, kind.code(), of, (at.as_second(), by.0), document);
    tx.insert(include_str!("add.sql"), &[&kind, &of, &at, &by, &document, &seal])?;
    Ok(())
}

/// What binds a document to this salon's key: whoever changes it by hand cannot make it anew.
fn sealed(tx: &Tx<'_>, kind: &str, of: i64, (at, by): (i64, i64), document: &str) -> Link {
    let content = Content::new().text("paper").text(kind).number(of).number(at).number(by).text(document);
    tx.chains().ledger.link(&START, &content)
}

/// How many kept documents are not as they were written.
pub fn differing(tx: &Tx<'_>) -> Result<i64, StoreError> {
    let mut differ = 0;
    tx.each(include_str!("all.sql"), &[], |row| {
        let (kind, of, document): (String, i64, String) = (row.get(0)?, row.get(1)?, row.get(4)?);
        let (made, seal): ((i64, i64), Link) = ((row.get(2)?, row.get(3)?), row.get(5)?);
        differ += i64::from(seal != sealed(tx, &kind, of, made, &document));
        Ok(())
    })?;
    Ok(differ)
}

/// Whether there is what a kept document would be of: a paid bill, a refund, a closed shift.
pub fn is_there(tx: &Tx<'_>, kind: PaperKind, of: i64) -> Result<bool, StoreError> {
    let sql = match kind {
        PaperKind::Receipt => include_str!("paid_bill.sql"),
        PaperKind::Refund => include_str!("refund.sql"),
        PaperKind::ShiftReport => include_str!("closed_shift.sql"),
        PaperKind::XReport
        | PaperKind::DayReport
        | PaperKind::BonusReport
        | PaperKind::Plan
        | PaperKind::Consent
        | PaperKind::Anamnesis
        | PaperKind::Recall
        | PaperKind::Aftercare
        | PaperKind::Score
        | PaperKind::TestPage => return Ok(false),
    };
    Ok(tx.first(sql, &[&of], |row| row.get::<i64>(0))?.is_some())
}
