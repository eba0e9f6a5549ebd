//! The chain of signatures, and its recount.

use crate::store::chain::{Content, Link, START};
use crate::store::{Row, StoreError, Tx};

/// What a seal speaks of.
pub(super) enum Sealed<'a> {
    /// A record that was signed.
    Signed { record: i64, visit: i64, at: i64, by: i64, sheet: &'a str },
    /// An addition to it.
    Added { record: i64, addition: i64, at: i64, by: i64, text: &'a str },
}

/// The link that follows another.
pub(super) fn linked(tx: &Tx<'_>, previous: &Link, sealed: &Sealed<'_>) -> Link {
    let content = match *sealed {
        Sealed::Signed { record, visit, at, by, sheet } => {
            Content::new().text("record").number(record).number(visit).number(at).number(by).text(sheet)
        }
        Sealed::Added { record, addition, at, by, text } => {
            Content::new().text("addition").number(record).number(addition).number(at).number(by).text(text)
        }
    };
    tx.chains().ledger.link(previous, &content)
}

/// How many signed records and additions are not as they were signed, or lost their place in the chain.
pub fn differing(tx: &Tx<'_>) -> Result<i64, StoreError> {
    let mut differ: i64 = tx.one(include_str!("unsealed.sql"), &[], |row| row.get(0))?;
    let mut link = START;
    let mut due = 1_i64;
    tx.each(include_str!("sealed.sql"), &[], |row| {
        let (seq, kept): (i64, Link) = (row.get(0)?, row.get(1)?);
        let right = follows(tx, &link, row)?.is_some_and(|link| link == kept) && seq == due;
        differ = differ.saturating_add(i64::from(!right));
        // From what is kept: one changed row is one finding, not a chain of them.
        (link, due) = (kept, seq.saturating_add(1));
        Ok(())
    })?;
    Ok(differ)
}

/// The link that a row of `sealed.sql` should carry; none where what it speaks of is not signed.
fn follows(tx: &Tx<'_>, link: &Link, row: &Row<'_, '_>) -> Result<Option<Link>, StoreError> {
    let record: i64 = row.get(2)?;
    if let Some(addition) = row.get::<Option<i64>>(7)? {
        let (at, by, text): (i64, i64, String) = (row.get(8)?, row.get(9)?, row.get(10)?);
        return Ok(Some(linked(tx, link, &Sealed::Added { record, addition, at, by, text: &text })));
    }
    let signed: (Option<i64>, Option<i64>) = (row.get(5)?, row.get(6)?);
    let (visit, sheet): (i64, String) = (row.get(3)?, row.get(4)?);
    let sealed = signed
        .0
        .zip(signed.1)
        .map(|(at, by)| linked(tx, link, &Sealed::Signed { record, visit, at, by, sheet: &sheet }));
    Ok(sealed)
}
