//! Bills: opened, changed while open, dropped or paid once.

use jiff::Timestamp;
use jiff::civil::DateTime;

use crate::domain::catalogue::{Category, Names};
use crate::domain::client::ClientName;
use crate::domain::ids::{BillId, ClientId, EntryId, ProcedureId, ShiftId, SpecialistId, StaffId, VisitId};
use crate::domain::money::Money;
use crate::domain::offers::{Choices, Quote};
use crate::domain::till::{Bill, BillLine, BillState};
use crate::domain::visit::VisitState;
use crate::store::{Row, StoreError, Tx};

use super::line::{add_lines, lines, names};
use super::payment::{from_json, json};

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
    /// The family of the procedure.
    pub category: Category,
    /// Who did it, with the name that colleagues call them by.
    pub specialist: (SpecialistId, String),
    /// Whether the client was never here before.
    pub is_first_visit: bool,
}

/// A bill with what is known of its payment.
#[derive(Clone, Debug)]
pub struct BillRow {
    /// The bill.
    pub bill: Bill,
    /// Who pays, where that is known.
    pub client: Option<ClientName>,
    /// What was chosen so far, or by what it was paid.
    pub choices: Choices,
    /// What it came to; none before it is paid, and for bills that were paid before quotes were kept.
    pub quote: Option<Quote>,
    /// When it was opened.
    pub opened_at: Timestamp,
    /// When it was paid.
    pub paid_at: Option<Timestamp>,
    /// Who took the payment.
    pub paid_by: Option<String>,
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
            category: row.get(13)?,
            specialist: (row.get(14)?, row.get(15)?),
            is_first_visit: row.get(16)?,
        })
    })
}

/// Opens a bill: of a visit, whose client pays it, or of a sale to a client or to nobody by name.
pub fn add_bill(
    tx: &Tx<'_>,
    (visit, client): (Option<VisitId>, Option<ClientId>),
    (at, by): (Timestamp, StaffId),
    lines: &[BillLine],
    choices: &Choices,
) -> Result<BillId, StoreError> {
    let buyer = client.filter(|_| visit.is_none());
    let bill = BillId(tx.insert(include_str!("add_bill.sql"), &[&visit, &buyer, &at, &by, &json(choices)?])?);
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

/// Keeps what was chosen so far on an open bill.
pub fn keep_choices(tx: &Tx<'_>, bill: BillId, choices: &Choices) -> Result<(), StoreError> {
    tx.execute(include_str!("keep_choices.sql"), &[&bill, &json(choices)?])?;
    Ok(())
}

/// Drops an open bill without a visit.
pub fn drop_bill(tx: &Tx<'_>, bill: BillId, at: Timestamp, by: StaffId) -> Result<(), StoreError> {
    tx.execute(include_str!("drop_bill.sql"), &[&bill, &at, &by])?;
    Ok(())
}

/// Marks a paid bill as void, so that its visit may have another.
pub fn void_bill(tx: &Tx<'_>, bill: BillId, at: Timestamp) -> Result<(), StoreError> {
    tx.execute(include_str!("void_bill.sql"), &[&bill, &at])?;
    Ok(())
}

/// One bill.
pub fn bill(tx: &Tx<'_>, id: BillId) -> Result<Option<BillRow>, StoreError> {
    let found = tx.first(include_str!("bill.sql"), &[&id], read)?;
    with_lines(tx, found)
}

/// The bill of a visit, but for those that are void.
pub fn bill_of_visit(tx: &Tx<'_>, visit: VisitId) -> Result<Option<BillRow>, StoreError> {
    let found = tx.first(include_str!("bill_of_visit.sql"), &[&visit], read)?;
    with_lines(tx, found)
}

/// How far a bill is, from what is written of it.
pub(super) fn state(kept: BillState, dropped: Option<Timestamp>, voided: Option<Timestamp>) -> BillState {
    match (kept, dropped, voided) {
        (_, _, Some(_)) => BillState::Void,
        (_, Some(_), None) => BillState::Dropped,
        (kept, None, None) => kept,
    }
}

/// A name from three columns, where there is one.
pub(super) fn name(row: &Row<'_, '_>, from: usize) -> Result<Option<ClientName>, StoreError> {
    let family: Option<String> = row.get(from)?;
    let Some(family) = family else { return Ok(None) };
    Ok(Some(ClientName { family, given: row.get(from + 1)?, patronymic: row.get(from + 2)? }))
}

/// A row of `bill.sql`, still without its lines.
fn read(row: &Row<'_, '_>) -> Result<BillRow, StoreError> {
    let quote: String = row.get(8)?;
    Ok(BillRow {
        bill: Bill {
            id: row.get(0)?,
            visit: row.get(1)?,
            client: row.get(2)?,
            version: row.get(3)?,
            state: state(row.get(4)?, row.get(5)?, row.get(6)?),
            lines: Vec::new(),
        },
        choices: from_json(&row.get::<String>(7)?)?,
        quote: if quote.is_empty() { None } else { Some(from_json(&quote)?) },
        opened_at: row.get(9)?,
        paid_at: row.get(10)?,
        paid_by: row.get(11)?,
        shift: row.get(12)?,
        entry: row.get(13)?,
        client: name(row, 14)?,
    })
}

/// The same bill with its lines.
fn with_lines(tx: &Tx<'_>, found: Option<BillRow>) -> Result<Option<BillRow>, StoreError> {
    let Some(mut row) = found else { return Ok(None) };
    row.bill.lines = lines(tx, row.bill.id)?;
    Ok(Some(row))
}
