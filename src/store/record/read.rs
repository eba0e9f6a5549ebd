//! Reading records.

use std::collections::HashMap;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::domain::catalogue::{Category, Names};
use crate::domain::ids::{ClientId, ProcedureId, RecordId, VisitId};
use crate::domain::record::{Addition, Missing, ProductUsed, Record, RecordState, Signature, protocol};
use crate::store::json::from_json;
use crate::store::list::split;
use crate::store::{Row, StoreError, ToValue, Tx};

/// The record of a visit, a draft or signed.
pub fn of_visit(tx: &Tx<'_>, visit: VisitId) -> Result<Option<Record>, StoreError> {
    Ok(whole(tx, include_str!("of_visit.sql"), &[&visit])?.pop())
}

/// The records of a client, those of the latest visits first.
pub fn of_client(tx: &Tx<'_>, client: ClientId, most: u32) -> Result<Vec<Record>, StoreError> {
    whole(tx, include_str!("of_client.sql"), &[&client, &most])
}

/// The last record of the same procedure for the same client before a visit.
pub fn last_before(
    tx: &Tx<'_>,
    client: ClientId,
    procedure: ProcedureId,
    visit: VisitId,
) -> Result<Option<Record>, StoreError> {
    Ok(whole(tx, include_str!("last_before.sql"), &[&client, &procedure, &visit])?.pop())
}

/// Where the records of a day's visits stand, of those that have begun: a visit whose procedure asks for no record and
/// that has none is left out.
pub fn states_of_day(tx: &Tx<'_>, day: Date) -> Result<HashMap<VisitId, RecordState>, StoreError> {
    let states = tx.all(include_str!("of_day.sql"), &[&day], |row| {
        let (category, is_written, is_signed): (Category, bool, bool) = (row.get(1)?, row.get(2)?, row.get(3)?);
        let state = match (is_written, is_signed) {
            (_, true) => Some(RecordState::Signed),
            (true, false) => Some(RecordState::Draft),
            (false, false) => protocol(category).wanted.then_some(RecordState::Unwritten),
        };
        Ok((row.get::<VisitId>(0)?, state))
    })?;
    Ok(states.into_iter().filter_map(|(visit, state)| Some((visit, state?))).collect())
}

/// The products that the record of a visit names.
pub fn products_of_visit(tx: &Tx<'_>, visit: VisitId) -> Result<Vec<ProductUsed>, StoreError> {
    Ok(of_visit(tx, visit)?.map(|record| record.sheet.products).unwrap_or_default())
}

/// Why a client went to pay without something: who said it, what was missing, the reason.
pub fn without(tx: &Tx<'_>, visit: VisitId) -> Result<Vec<(Signature, Vec<Missing>, String)>, StoreError> {
    tx.all(include_str!("without.sql"), &[&visit], |row| {
        let missing: String = row.get(2)?;
        Ok((
            Signature { by: row.get(0)?, at: row.get(1)? },
            split(&missing).filter_map(Missing::from_code).collect(),
            row.get(3)?,
        ))
    })
}

/// The records of a statement with the columns of `of_visit.sql`, each with its additions.
fn whole(tx: &Tx<'_>, sql: &str, parameters: &[&dyn ToValue]) -> Result<Vec<Record>, StoreError> {
    let mut records = tx.all(sql, parameters, record)?;
    for record in records.iter_mut().filter(|record| record.signed.is_some()) {
        record.additions = tx.all(include_str!("additions.sql"), &[&record.id], |row| {
            Ok(Addition { by: Signature { by: row.get(0)?, at: row.get(1)? }, text: row.get(2)? })
        })?;
    }
    Ok(records)
}

/// A row of `of_visit.sql`.
fn record(row: &Row<'_, '_>) -> Result<Record, StoreError> {
    let signed_at: Option<Timestamp> = row.get(15)?;
    let signed_by: Option<String> = row.get(16)?;
    Ok(Record {
        id: RecordId(row.get(0)?),
        version: row.get(1)?,
        visit: row.get(2)?,
        client: row.get(3)?,
        procedure: row.get(4)?,
        procedure_names: Names { en: row.get(5)?, ru: row.get(6)?, pl: row.get(7)?, zh: row.get(8)? },
        category: row.get(9)?,
        day: row.get(10)?,
        specialist: row.get(11)?,
        sheet: from_json(&row.get::<String>(12)?)?,
        written: Signature { at: row.get(13)?, by: row.get(14)? },
        signed: signed_at.zip(signed_by).map(|(at, by)| Signature { by, at }),
        additions: Vec::new(),
    })
}
