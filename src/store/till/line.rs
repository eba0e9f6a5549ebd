//! The lines of a bill as they lie.

use crate::domain::catalogue::Names;
use crate::domain::ids::{AbonementPlanId, BillId, ClientId, GoodsId, ProcedureId};
use crate::domain::till::{BillLine, LineKind};
use crate::store::{Row, StoreError, Tx};

/// Writes lines, numbered from 1.
pub(super) fn add_lines(tx: &Tx<'_>, bill: BillId, lines: &[BillLine]) -> Result<(), StoreError> {
    for (number, line) in (1_i64..).zip(lines) {
        let (kind, item, holder) = columns(line.kind);
        let Names { en, ru, pl, zh } = &line.name;
        tx.execute(
            include_str!("add_line.sql"),
            &[&bill, &number, &kind, &item, &holder, en, ru, pl, zh, &line.quantity, &line.price],
        )?;
    }
    Ok(())
}

/// The lines of a bill in their order.
pub(super) fn lines(tx: &Tx<'_>, bill: BillId) -> Result<Vec<BillLine>, StoreError> {
    tx.all(include_str!("lines.sql"), &[&bill], |row| {
        Ok(BillLine { kind: kind(row)?, name: names(row, 3)?, quantity: row.get(7)?, price: row.get(8)? })
    })
}

/// Kind, item and holder of a line.
fn columns(kind: LineKind) -> (&'static str, Option<i64>, Option<ClientId>) {
    match kind {
        LineKind::Procedure { procedure } => ("procedure", Some(procedure.0), None),
        LineKind::Goods { goods } => ("goods", Some(goods.0), None),
        LineKind::Certificate { procedure, holder } => ("certificate", procedure.map(|procedure| procedure.0), holder),
        LineKind::Abonement { plan } => ("abonement", Some(plan.0), None),
        LineKind::Deposit => ("deposit", None, None),
        LineKind::DebtRepaid => ("debt_repaid", None, None),
    }
}

/// The kind of the first three columns.
fn kind(row: &Row<'_, '_>) -> Result<LineKind, StoreError> {
    let item = || row.get::<Option<i64>>(1)?.ok_or(StoreError::BadValue { column: 1 });
    Ok(match row.get::<String>(0)?.as_str() {
        "procedure" => LineKind::Procedure { procedure: ProcedureId(item()?) },
        "goods" => LineKind::Goods { goods: GoodsId(item()?) },
        "certificate" => {
            LineKind::Certificate { procedure: row.get::<Option<i64>>(1)?.map(ProcedureId), holder: row.get(2)? }
        }
        "abonement" => LineKind::Abonement { plan: AbonementPlanId(item()?) },
        "deposit" => LineKind::Deposit,
        "debt_repaid" => LineKind::DebtRepaid,
        _ => return Err(StoreError::BadValue { column: 0 }),
    })
}

/// Four names from a column on.
pub(super) fn names(row: &Row<'_, '_>, from: usize) -> Result<Names, StoreError> {
    Ok(Names { en: row.get(from)?, ru: row.get(from + 1)?, pl: row.get(from + 2)?, zh: row.get(from + 3)? })
}
