//! Bills: opened from a visit, changed while open, paid once.

use jiff::Timestamp;
use jiff::civil::DateTime;

use crate::domain::catalogue::Names;
use crate::domain::client::ClientName;
use crate::domain::ids::{BillId, ClientId, EntryId, ProcedureId, ShiftId, StaffId, VisitId};
use crate::domain::money::Money;
use crate::domain::till::{Bill, BillLine, CashPart, LineKind, Settlement};
use crate::domain::visit::VisitState;
use crate::store::{Row, StoreError, Tx};

/// What the till needs to know of a visit.
#[derive(Clone, Debug)]
pub struct ToPay {
    /// Who pays.
    pub client: ClientId,
    /// Their name.
    pub name: ClientName,
    /// Where the visit stands.
    pub state: VisitState,
    /// The agreed wall time.
    pub starts: DateTime,
    /// What was done.
    pub procedure: ProcedureId,
    /// Its name in each language.
    pub procedure_name: Names,
    /// What was agreed for it.
    pub price: Money,
    /// What the catalogue says today.
    pub costs_now: Money,
}

/// A bill with what is known of its payment.
#[derive(Clone, Debug)]
pub struct BillRow {
    /// The bill.
    pub bill: Bill,
    /// When it was paid.
    pub paid_at: Option<Timestamp>,
    /// In which shift.
    pub shift: Option<ShiftId>,
    /// By which entry of the ledger.
    pub entry: Option<EntryId>,
}

/// What the till needs to know of a visit.
pub fn to_pay(tx: &Tx<'_>, visit: VisitId) -> Result<Option<ToPay>, StoreError> {
    tx.first(include_str!("to_pay.sql"), &[&visit], |row| {
        Ok(ToPay {
            client: row.get(0)?,
            name: ClientName { family: row.get(1)?, given: row.get(2)?, patronymic: row.get(3)? },
            state: row.get(4)?,
            starts: row.get(5)?,
            procedure: row.get(6)?,
            procedure_name: names(row, 7)?,
            price: row.get(11)?,
            costs_now: row.get(12)?,
        })
    })
}

/// Opens a bill of a visit.
pub fn add_bill(
    tx: &Tx<'_>,
    visit: VisitId,
    at: Timestamp,
    by: StaffId,
    lines: &[BillLine],
) -> Result<BillId, StoreError> {
    let bill = BillId(tx.insert(include_str!("add_bill.sql"), &[&visit, &at, &by])?);
    add_lines(tx, bill, lines)?;
    Ok(bill)
}

/// Writes the lines of an open bill anew, under the next version.
pub fn change_lines(tx: &Tx<'_>, bill: BillId, lines: &[BillLine]) -> Result<(), StoreError> {
    tx.execute(include_str!("drop_lines.sql"), &[&bill])?;
    add_lines(tx, bill, lines)?;
    tx.execute(include_str!("next_version.sql"), &[&bill])?;
    Ok(())
}

/// One bill.
pub fn bill(tx: &Tx<'_>, id: BillId) -> Result<Option<BillRow>, StoreError> {
    let found = tx.first(include_str!("bill.sql"), &[&id], read)?;
    with_lines(tx, found)
}

/// The bill of a visit.
pub fn bill_of_visit(tx: &Tx<'_>, visit: VisitId) -> Result<Option<BillRow>, StoreError> {
    let found = tx.first(include_str!("bill_of_visit.sql"), &[&visit], read)?;
    with_lines(tx, found)
}

/// Marks a bill as paid, with how it was met. Nothing of it changes any more.
pub fn pay(
    tx: &Tx<'_>,
    bill: BillId,
    settlement: &Settlement,
    (shift, at, by): (ShiftId, Timestamp, StaffId),
    entry: Option<EntryId>,
) -> Result<(), StoreError> {
    let mut line = 0_i64;
    if settlement.card > Money::ZERO {
        line += 1;
        let card = settlement.card;
        tx.execute(include_str!("add_tender.sql"), &[&bill, &line, &"card", &card, &card, &Money::ZERO])?;
    }
    if let Some(CashPart { given, change }) = settlement.cash {
        line += 1;
        let kept = settlement.kept_cash();
        tx.execute(include_str!("add_tender.sql"), &[&bill, &line, &"cash", &kept, &given, &change])?;
    }
    tx.execute(include_str!("pay.sql"), &[&bill, &at, &by, &shift, &entry])?;
    Ok(())
}

/// How a paid bill was met.
pub fn paid(tx: &Tx<'_>, bill: BillId) -> Result<Settlement, StoreError> {
    let mut settlement = Settlement::default();
    tx.each(include_str!("tenders.sql"), &[&bill], |row| {
        match row.get::<String>(0)?.as_str() {
            "cash" => settlement.cash = Some(CashPart { given: row.get(2)?, change: row.get(3)? }),
            "card" => settlement.card = row.get(1)?,
            _ => return Err(StoreError::BadValue { column: 0 }),
        }
        Ok(())
    })?;
    Ok(settlement)
}

/// Writes lines, numbered from 1.
fn add_lines(tx: &Tx<'_>, bill: BillId, lines: &[BillLine]) -> Result<(), StoreError> {
    for (number, line) in (1_i64..).zip(lines) {
        let LineKind::Procedure { procedure } = line.kind else {
            return Err(StoreError::Constraint("only procedures have a line yet".to_owned()));
        };
        let Names { en, ru, pl, zh } = &line.name;
        tx.execute(
            include_str!("add_line.sql"),
            &[&bill, &number, &"procedure", &procedure, en, ru, pl, zh, &line.quantity, &line.price],
        )?;
    }
    Ok(())
}

/// A row of `bill.sql`, still without its lines.
fn read(row: &Row<'_, '_>) -> Result<BillRow, StoreError> {
    Ok(BillRow {
        bill: Bill {
            id: row.get(0)?,
            visit: row.get(1)?,
            client: row.get(2)?,
            version: row.get(3)?,
            state: row.get(4)?,
            lines: Vec::new(),
        },
        paid_at: row.get(5)?,
        shift: row.get(6)?,
        entry: row.get(7)?,
    })
}

/// The same bill with its lines.
fn with_lines(tx: &Tx<'_>, found: Option<BillRow>) -> Result<Option<BillRow>, StoreError> {
    let Some(mut row) = found else { return Ok(None) };
    row.bill.lines =
        tx.all(include_str!("lines.sql"), &[&row.bill.id], |row| match row.get::<String>(0)?.as_str() {
            "procedure" => Ok(BillLine {
                kind: LineKind::Procedure { procedure: row.get(1)? },
                name: names(row, 2)?,
                quantity: row.get(6)?,
                price: row.get(7)?,
            }),
            _ => Err(StoreError::BadValue { column: 0 }),
        })?;
    Ok(Some(row))
}

/// Four names from a column on.
fn names(row: &Row<'_, '_>, from: usize) -> Result<Names, StoreError> {
    Ok(Names { en: row.get(from)?, ru: row.get(from + 1)?, pl: row.get(from + 2)?, zh: row.get(from + 3)? })
}
