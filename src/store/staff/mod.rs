//! Members of staff.

use jiff::Timestamp;

use crate::domain::ids::StaffId;
use crate::domain::role::Role;
use crate::store::{Row, StoreError, Tx};

/// A member of staff as stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaffRow {
    /// Their number.
    pub id: StaffId,
    /// The name they log in with, in lower case.
    pub login: String,
    /// The name colleagues call them by.
    pub name: String,
    /// What they may do.
    pub role: Role,
    /// Whether they may log in.
    pub active: bool,
    /// Whether their password was given by a manager and must be changed first.
    pub must_change: bool,
}

fn read(row: &Row<'_, '_>) -> Result<StaffRow, StoreError> {
    Ok(StaffRow {
        id: row.get(0)?,
        login: row.get(1)?,
        name: row.get(2)?,
        role: row.get(3)?,
        active: row.get(4)?,
        must_change: row.get(5)?,
    })
}

/// Everybody, active people first, by name.
pub fn all(tx: &Tx<'_>) -> Result<Vec<StaffRow>, StoreError> {
    tx.all(include_str!("all.sql"), &[], read)
}

/// One person.
pub fn get(tx: &Tx<'_>, id: StaffId) -> Result<Option<StaffRow>, StoreError> {
    tx.first(include_str!("get.sql"), &[&id], read)
}

/// The person of a login.
pub fn of_login(tx: &Tx<'_>, login: &str) -> Result<Option<StaffRow>, StoreError> {
    tx.first(include_str!("of_login.sql"), &[&login], read)
}

/// Adds a person.
pub fn add(
    tx: &Tx<'_>,
    login: &str,
    name: &str,
    role: Role,
    must_change: bool,
    now: Timestamp,
) -> Result<StaffId, StoreError> {
    tx.insert(include_str!("add.sql"), &[&login, &name, &role, &must_change, &now]).map(StaffId)
}

/// Changes name and role.
pub fn change(tx: &Tx<'_>, id: StaffId, name: &str, role: Role) -> Result<(), StoreError> {
    tx.execute(include_str!("change.sql"), &[&id, &name, &role])?;
    Ok(())
}

/// Lets a person in or keeps them out. `at` is when they were deactivated.
pub fn set_active(tx: &Tx<'_>, id: StaffId, active: bool, at: Option<Timestamp>) -> Result<(), StoreError> {
    tx.execute(include_str!("set_active.sql"), &[&id, &active, &at])?;
    Ok(())
}

/// Notes whether the password must be changed at the next login.
pub fn set_must_change(tx: &Tx<'_>, id: StaffId, must_change: bool) -> Result<(), StoreError> {
    tx.execute(include_str!("set_must_change.sql"), &[&id, &must_change])?;
    Ok(())
}

/// How many owners may log in.
pub fn active_owners(tx: &Tx<'_>) -> Result<i64, StoreError> {
    tx.one(include_str!("active_owners.sql"), &[], |row| row.get(0))
}
