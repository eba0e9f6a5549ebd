//! Counting the ledger again from its postings, and following its chain.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::store::chain::{Content, Link, START};
use crate::store::{Row, StoreError, Tx};

use super::row::{EntryRow, with_posting};

/// What the recount found. All is well when everything but `entries` is nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct LedgerCheck {
    /// How many entries there are.
    pub entries: i64,
    /// How many of them do not sum to zero in each commodity, or lack postings or their seal.
    pub unbalanced: i64,
    /// How many kept sums (balances of accounts, turnovers of shifts) disagree with the postings.
    pub balances_differ: i64,
    /// The first entry whose link does not follow from its content and the link before it, or whose link is not the one
    /// that a shift's report noted.
    pub broken_at: Option<i64>,
}

impl LedgerCheck {
    /// Whether nothing is wrong.
    pub fn is_well(&self) -> bool {
        self.unbalanced == 0 && self.balances_differ == 0 && self.broken_at.is_none()
    }
}

/// Reads every posting once, in order, and compares sums, kept sums and chain. It works as long as the history, and
/// keeps no more in memory than the accounts and the shifts.
pub fn check(tx: &Tx<'_>) -> Result<LedgerCheck, StoreError> {
    let mut recount = Recount::default();
    tx.each(include_str!("everything.sql"), &[], |row| recount.take(tx, row))?;
    recount.end_entry(tx);
    let mut found = recount.found;
    found.balances_differ += differing(tx, include_str!("balances.sql"), &recount.balances)?;
    found.balances_differ += differing_sums(tx, &recount.sums)?;
    found.balances_differ += differing_turnovers(tx, &recount.turnovers)?;
    let noted: Option<i64> = tx.first(include_str!("noted_head_differs.sql"), &[], |row| row.get(0))?;
    found.broken_at = [found.broken_at, noted].into_iter().flatten().min();
    Ok(found)
}

/// The recount on its way through the postings.
#[derive(Default)]
struct Recount {
    found: LedgerCheck,
    entry: Option<OpenEntry>,
    head: Link,
    balances: BTreeMap<i64, i128>,
    sums: BTreeMap<String, i128>,
    turnovers: BTreeMap<(i64, String, String), (i128, i128)>,
}

/// The entry whose postings are being read.
struct OpenEntry {
    row: EntryRow,
    content: Content,
    postings: u32,
    sums: BTreeMap<String, i128>,
    link: Option<Link>,
}

impl Recount {
    /// Takes one row: a posting with its entry, or an entry that has none.
    fn take(&mut self, tx: &Tx<'_>, row: &Row<'_, '_>) -> Result<(), StoreError> {
        let id: i64 = row.get(0)?;
        if self.entry.as_ref().is_none_or(|open| open.row.id != id) {
            self.end_entry(tx);
            self.begin_entry(row)?;
        }
        let Some(open) = &mut self.entry else { return Ok(()) };
        let Some(line) = row.get::<Option<i64>>(11)? else { return Ok(()) };
        let (account, code): (i64, String) = (row.get(12)?, row.get(13)?);
        let (ledger, commodity, amount): (String, String, i64) = (row.get(14)?, row.get(15)?, row.get(16)?);
        open.content = with_posting(std::mem::take(&mut open.content), line, &code, &commodity, amount);
        open.postings += 1;
        *open.sums.entry(commodity).or_default() += i128::from(amount);
        *self.balances.entry(account).or_default() += i128::from(amount);
        *self.sums.entry(ledger.clone()).or_default() += i128::from(amount);
        let key = (open.row.shift.unwrap_or(0), ledger, open.row.kind.clone());
        let (debit, credit) = self.turnovers.entry(key).or_default();
        *(if amount > 0 { debit } else { credit }) += i128::from(amount).abs();
        Ok(())
    }

    /// Begins with the entry of a row.
    fn begin_entry(&mut self, row: &Row<'_, '_>) -> Result<(), StoreError> {
        let entry = EntryRow {
            id: row.get(0)?,
            kind: row.get(1)?,
            request_key: row.get(2)?,
            day: row.get(3)?,
            at: row.get(4)?,
            shift: row.get(5)?,
            visit: row.get(6)?,
            staff: row.get(7)?,
            memo: row.get(8)?,
            reverses: row.get(9)?,
        };
        let content = entry.content();
        self.entry = Some(OpenEntry { row: entry, content, postings: 0, sums: BTreeMap::new(), link: row.get(10)? });
        Ok(())
    }

    /// Judges the entry whose last posting was read.
    fn end_entry(&mut self, tx: &Tx<'_>) {
        let Some(open) = self.entry.take() else { return };
        let expected_id = self.found.entries + 1;
        self.found.entries += 1;
        if open.postings < 2 || open.link.is_none() || open.sums.values().any(|sum| *sum != 0) {
            self.found.unbalanced += 1;
        }
        let previous = if expected_id == 1 { START } else { self.head };
        let link = tx.chains().ledger.link(&previous, &open.content);
        if self.found.broken_at.is_none() && (open.link != Some(link) || open.row.id != expected_id) {
            self.found.broken_at = Some(open.row.id);
        }
        // Going on from the stored link tells one changed row from a chain that is broken for good.
        self.head = open.link.unwrap_or(link);
    }
}

/// How many kept balances disagree with the recount, on either side.
fn differing(tx: &Tx<'_>, sql: &str, recounted: &BTreeMap<i64, i128>) -> Result<i64, StoreError> {
    let mut left = recounted.clone();
    left.retain(|_, sum| *sum != 0);
    let mut differ = 0;
    tx.each(sql, &[], |row| {
        let (account, amount): (i64, i64) = (row.get(0)?, row.get(1)?);
        differ += i64::from(left.remove(&account).unwrap_or(0) != i128::from(amount));
        Ok(())
    })?;
    Ok(differ + i64::try_from(left.len()).unwrap_or(i64::MAX))
}

/// How many kept sums of ledgers disagree with the recount, on either side.
fn differing_sums(tx: &Tx<'_>, recounted: &BTreeMap<String, i128>) -> Result<i64, StoreError> {
    let mut left = recounted.clone();
    left.retain(|_, sum| *sum != 0);
    let mut differ = 0;
    tx.each(include_str!("sums.sql"), &[], |row| {
        let (ledger, amount): (String, i64) = (row.get(0)?, row.get(1)?);
        differ += i64::from(left.remove(&ledger).unwrap_or(0) != i128::from(amount));
        Ok(())
    })?;
    Ok(differ + i64::try_from(left.len()).unwrap_or(i64::MAX))
}

/// How many kept turnovers disagree with the recount, on either side.
fn differing_turnovers(
    tx: &Tx<'_>,
    recounted: &BTreeMap<(i64, String, String), (i128, i128)>,
) -> Result<i64, StoreError> {
    let mut left = recounted.clone();
    let mut differ = 0;
    tx.each(include_str!("turnovers.sql"), &[], |row| {
        let key: (i64, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let (debit, credit): (i64, i64) = (row.get(3)?, row.get(4)?);
        let kept = (i128::from(debit), i128::from(credit));
        differ += i64::from(left.remove(&key).unwrap_or_default() != kept);
        Ok(())
    })?;
    Ok(differ + i64::try_from(left.len()).unwrap_or(i64::MAX))
}
