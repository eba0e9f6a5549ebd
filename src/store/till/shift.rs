//! Shifts: opened, closed, read with what they took.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::domain::ids::{ShiftId, StaffId};
use crate::domain::money::Money;
use crate::domain::till::{
    CashCount, Pieces, Reconciled, ShiftLine, ShiftReport, ShiftTotals, Takings, TenderCheck, TillTender,
};
use crate::domain::time::wall_of;
use crate::store::chain::Link;
use crate::store::{Row, StoreError, Tx, shift};

/// A shift with what it took.
#[derive(Clone, Debug)]
pub struct ShiftRow {
    id: ShiftId,
    opened_at: Timestamp,
    opened_by: String,
    float: Money,
    bills: i64,
    taken: Option<Takings>,
    closed: Option<Closed>,
}

/// The end of a shift.
#[derive(Clone, Debug)]
struct Closed {
    at: Timestamp,
    by: String,
    counted: Reconciled,
    entries: i64,
    head: Link,
    report: String,
}

/// What ends a shift.
#[derive(Clone, Debug)]
pub struct Closing<'a> {
    /// The shift.
    pub shift: ShiftId,
    /// When.
    pub at: Timestamp,
    /// Who counted and closed.
    pub by: StaffId,
    /// The drawer, note by note.
    pub count: &'a CashCount,
    /// What it came to, against what was expected.
    pub reconciled: &'a Reconciled,
    /// The report in JSON, kept as it is; empty where there is none.
    pub report: &'a str,
}

impl ShiftRow {
    /// The number.
    pub fn id(&self) -> ShiftId {
        self.id
    }

    /// When it was opened.
    pub fn opened_at(&self) -> Timestamp {
        self.opened_at
    }

    /// What lay in the drawer when it opened.
    pub fn float(&self) -> Money {
        self.float
    }

    /// When it was closed; none while it runs.
    pub fn closed_at(&self) -> Option<Timestamp> {
        self.closed.as_ref().map(|closed| closed.at)
    }

    /// Whether it is closed.
    pub fn is_closed(&self) -> bool {
        self.closed.is_some()
    }

    /// What it took, with its times on the salon's wall.
    pub fn totals(&self, zone: &TimeZone) -> ShiftTotals {
        ShiftTotals {
            shift: self.id,
            opened: wall_of(self.opened_at, zone),
            opened_by: self.opened_by.clone(),
            float: self.float,
            bills: self.bills,
            taken: self.taken,
        }
    }

    /// The shift as a line of the list.
    pub fn line(&self, zone: &TimeZone) -> ShiftLine {
        ShiftLine {
            totals: self.totals(zone),
            closed: self.closed.as_ref().map(|closed| wall_of(closed.at, zone)),
            difference: self.closed.as_ref().map(|closed| closed.counted.difference),
        }
    }

    /// The report as it was written when the shift closed, in JSON; empty where the shift runs, or an older program closed
    /// it.
    pub fn written_report(&self) -> &str {
        self.closed.as_ref().map_or("", |closed| closed.report.as_str())
    }

    /// What an older program noted of the close of a shift, where it is closed.
    pub fn report(&self, count: Vec<Pieces>, zone: &TimeZone) -> Option<ShiftReport> {
        let closed = self.closed.as_ref()?;
        let Reconciled { expected, counted, difference, ref reason } = closed.counted;
        let cash = self.taken.unwrap_or_default().cash;
        let drawer = TenderCheck {
            tender: TillTender::Cash,
            opening: self.float,
            came_in: cash.max(Money::ZERO),
            went_out: cash.negated().unwrap_or_default().max(Money::ZERO),
            expected,
            counted,
            difference,
            reason: reason.clone(),
        };
        Some(ShiftReport {
            totals: self.totals(zone),
            closed: wall_of(closed.at, zone),
            closed_by: closed.by.clone(),
            opening_difference: Money::ZERO,
            opening_reason: String::new(),
            tenders: vec![drawer],
            count,
            counts: Vec::new(),
            moves: Vec::new(),
            ledgers: Vec::new(),
            held: Vec::new(),
            overrides: Vec::new(),
            tolerance: Money::ZERO,
            approved_by: None,
            next_float: counted,
            put_aside: None,
            handover: String::new(),
            ledger_entries: closed.entries,
            ledger_head: blake3::Hash::from_bytes(closed.head).to_hex().to_string(),
        })
    }
}

/// Opens a shift under the next number.
pub fn open_shift(tx: &Tx<'_>, at: Timestamp, by: StaffId, float: Money) -> Result<ShiftId, StoreError> {
    Ok(ShiftId(tx.insert(include_str!("open_shift.sql"), &[&at, &by, &float])?))
}

/// Closes a shift for good, with the head of the ledger as it stands after `entries` entries.
pub fn close_shift(tx: &Tx<'_>, closing: &Closing<'_>, (entries, head): (i64, Link)) -> Result<(), StoreError> {
    for kind in closing.count.kinds() {
        tx.execute(include_str!("add_count.sql"), &[&closing.shift, &kind.denomination, &kind.pieces])?;
    }
    let sums = closing.reconciled;
    tx.execute(
        include_str!("close_shift.sql"),
        &[
            &closing.shift,
            &closing.at,
            &closing.by,
            &sums.expected,
            &sums.counted,
            &sums.difference,
            &sums.reason,
            &entries,
            &head,
            &closing.report,
        ],
    )?;
    Ok(())
}

/// The running shift, where there is one. Only the last can run.
pub fn running(tx: &Tx<'_>) -> Result<Option<ShiftRow>, StoreError> {
    Ok(shifts(tx, None, 1)?.pop().filter(|last| !last.is_closed()))
}

/// One shift.
pub fn shift(tx: &Tx<'_>, id: ShiftId) -> Result<Option<ShiftRow>, StoreError> {
    Ok(shifts(tx, Some(ShiftId(id.0.saturating_add(1))), 1)?.pop().filter(|found| found.id == id))
}

/// Shifts, the latest first, from below a number on. One that is being counted does not tell what it took.
pub fn shifts(tx: &Tx<'_>, before: Option<ShiftId>, most: u32) -> Result<Vec<ShiftRow>, StoreError> {
    let mut found = tx.all(include_str!("shifts.sql"), &[&before.map_or(i64::MAX, |before| before.0), &most], read)?;
    if let Some(running) = found.first_mut().filter(|last| !last.is_closed())
        && shift::is_blind(tx, running.id)?
    {
        running.taken = None;
    }
    Ok(found)
}

/// What was counted at the end of a shift, largest first.
pub fn counted(tx: &Tx<'_>, shift: ShiftId) -> Result<Vec<Pieces>, StoreError> {
    tx.all(include_str!("counted.sql"), &[&shift], |row| Ok(Pieces { denomination: row.get(0)?, pieces: row.get(1)? }))
}

/// A row of `shifts.sql`.
fn read(row: &Row<'_, '_>) -> Result<ShiftRow, StoreError> {
    let closed = match row.get::<Option<Timestamp>>(10)? {
        None => None,
        Some(at) => Some(Closed {
            at,
            by: row.get(11)?,
            counted: Reconciled {
                expected: row.get(12)?,
                counted: row.get(13)?,
                difference: row.get(14)?,
                reason: row.get(15)?,
            },
            entries: row.get(16)?,
            head: row.get(17)?,
            report: row.get(18)?,
        }),
    };
    Ok(ShiftRow {
        id: row.get(0)?,
        opened_at: row.get(1)?,
        opened_by: row.get(2)?,
        float: row.get(3)?,
        bills: row.get(4)?,
        taken: Some(Takings {
            cash: row.get(5)?,
            card: row.get(6)?,
            transfer: row.get(7)?,
            bonus_earned: row.get(8)?,
            bonus_spent: row.get(9)?,
        }),
        closed,
    })
}
