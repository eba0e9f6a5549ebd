//! Specialists and their skills.

use crate::domain::catalogue::Category;
use crate::domain::ids::{SpecialistId, StaffId};
use crate::domain::schedule::{Specialist, SpecialistDetails};
use crate::store::list::split;
use crate::store::{Row, StoreError, Tx};

/// Adds a specialist with their skills.
pub fn add_specialist(tx: &Tx<'_>, details: &SpecialistDetails) -> Result<SpecialistId, StoreError> {
    let id = tx
        .insert(include_str!("add_specialist.sql"), &[&details.name, &details.title, &details.staff])
        .map(SpecialistId)?;
    add_skills(tx, id, &details.skills)?;
    Ok(id)
}

/// Changes a specialist that still has the version; `false` when it has another, or is not there.
pub fn change_specialist(
    tx: &Tx<'_>,
    id: SpecialistId,
    version: u32,
    details: &SpecialistDetails,
) -> Result<bool, StoreError> {
    let changed = tx.execute(
        include_str!("change_specialist.sql"),
        &[&details.name, &details.title, &details.staff, &id, &version],
    )?;
    if changed == 0 {
        return Ok(false);
    }
    tx.execute(include_str!("clear_skills.sql"), &[&id])?;
    add_skills(tx, id, &details.skills)?;
    Ok(true)
}

/// Says whether a specialist is offered; `false` when the version is another.
pub fn set_specialist_active(tx: &Tx<'_>, id: SpecialistId, version: u32, active: bool) -> Result<bool, StoreError> {
    Ok(tx.execute(include_str!("set_specialist_active.sql"), &[&active, &id, &version])? == 1)
}

/// One specialist.
pub fn specialist(tx: &Tx<'_>, id: SpecialistId) -> Result<Option<Specialist>, StoreError> {
    tx.first(include_str!("specialist.sql"), &[&id], read)
}

/// The specialist of a login.
pub fn specialist_of_staff(tx: &Tx<'_>, staff: StaffId) -> Result<Option<SpecialistId>, StoreError> {
    tx.first(include_str!("specialist_of_staff.sql"), &[&staff], |row| row.get(0))
}

/// All specialists by name; those who left only when asked for.
pub fn specialists(tx: &Tx<'_>, with_inactive: bool) -> Result<Vec<Specialist>, StoreError> {
    tx.all(include_str!("specialists.sql"), &[&with_inactive], read)
}

/// Writes the skills of a specialist who has none written.
fn add_skills(tx: &Tx<'_>, id: SpecialistId, skills: &[Category]) -> Result<(), StoreError> {
    for skill in skills {
        tx.execute(include_str!("add_skill.sql"), &[&id, skill])?;
    }
    Ok(())
}

/// A row of `specialist.sql` or `specialists.sql`.
fn read(row: &Row<'_, '_>) -> Result<Specialist, StoreError> {
    let skills: String = row.get(6)?;
    let mut skills: Vec<Category> = split(&skills).filter_map(Category::from_code).collect();
    skills.sort_unstable();
    Ok(Specialist {
        id: row.get(0)?,
        version: row.get(1)?,
        active: row.get(2)?,
        details: SpecialistDetails { name: row.get(3)?, title: row.get(4)?, staff: row.get(5)?, skills },
    })
}
