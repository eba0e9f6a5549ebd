//! Procedures.

use crate::domain::catalogue::{Names, Procedure, ProcedureDetails};
use crate::domain::ids::ProcedureId;

use super::list::{joined, split};
use super::{Row, StoreError, ToValue, Tx};

/// Adds a procedure. For one and for thousands: the statement is prepared once.
pub fn add(tx: &Tx<'_>, details: &ProcedureDetails) -> Result<ProcedureId, StoreError> {
    let allergens = joined(details.allergens.iter().map(String::as_str));
    tx.insert(include_str!("add.sql"), &columns(details, &allergens)).map(ProcedureId)
}

/// Changes a procedure that still has the version; `false` when it has another, or is not there.
pub fn change(tx: &Tx<'_>, id: ProcedureId, version: u32, details: &ProcedureDetails) -> Result<bool, StoreError> {
    let allergens = joined(details.allergens.iter().map(String::as_str));
    let mut values = columns(details, &allergens).to_vec();
    values.push(&id);
    values.push(&version);
    Ok(tx.execute(include_str!("change.sql"), &values)? == 1)
}

/// Retires a procedure or brings it back; `false` when the version is another.
pub fn retire(tx: &Tx<'_>, id: ProcedureId, version: u32, retired: bool) -> Result<bool, StoreError> {
    Ok(tx.execute(include_str!("retire.sql"), &[&retired, &id, &version])? == 1)
}

/// One procedure.
pub fn get(tx: &Tx<'_>, id: ProcedureId) -> Result<Option<Procedure>, StoreError> {
    tx.first(include_str!("get.sql"), &[&id], read)
}

/// The procedure of a stable word.
pub fn of_code(tx: &Tx<'_>, code: &str) -> Result<Option<ProcedureId>, StoreError> {
    tx.first(include_str!("of_code.sql"), &[&code], |row| row.get(0))
}

/// All procedures, by family and name; the retired only when asked for.
pub fn all(tx: &Tx<'_>, with_retired: bool) -> Result<Vec<Procedure>, StoreError> {
    tx.all(include_str!("all.sql"), &[&with_retired], read)
}

/// The columns from `code` on, in the order of `add.sql` and `change.sql`.
fn columns<'a>(details: &'a ProcedureDetails, allergens: &'a dyn ToValue) -> [&'a dyn ToValue; 16] {
    [
        &details.code,
        &details.names.en,
        &details.names.ru,
        &details.names.pl,
        &details.names.zh,
        &details.category,
        &details.minutes,
        &details.price,
        &details.room,
        &details.device,
        &details.actives,
        allergens,
        &details.interval_days,
        &details.patch_test,
        &details.doctor_only,
        &details.photographs,
    ]
}

/// A row of `get.sql` or `all.sql`.
fn read(row: &Row<'_, '_>) -> Result<Procedure, StoreError> {
    Ok(Procedure {
        id: row.get(0)?,
        version: row.get(1)?,
        retired: row.get(2)?,
        details: ProcedureDetails {
            code: row.get(3)?,
            names: Names { en: row.get(4)?, ru: row.get(5)?, pl: row.get(6)?, zh: row.get(7)? },
            category: row.get(8)?,
            minutes: row.get(9)?,
            price: row.get(10)?,
            room: row.get(11)?,
            device: row.get(12)?,
            actives: row.get(13)?,
            allergens: split(&row.get::<String>(14)?).map(str::to_owned).collect(),
            interval_days: row.get(15)?,
            patch_test: row.get(16)?,
            doctor_only: row.get(17)?,
            photographs: row.get(18)?,
        },
    })
}
