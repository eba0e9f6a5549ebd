//! Visits.

mod board;
mod habits;
mod steps;

pub use board::{allergies_of_day, board, of_client};
pub use habits::{kept_of, usually_follows};
pub use steps::{LastStep, add_step, last_step, mark_undone};

use jiff::Timestamp;
use jiff::civil::Date;

use crate::domain::ids::{AllergyId, ClientId, StaffId, VisitId};
use crate::domain::schedule::Span;
use crate::domain::visit::{AllergiesConfirmed, NewVisit, Placement, Visit};

use super::list::{joined, split};
use super::{Row, StoreError, Tx};

/// Adds a visit: a booking, or history in bulk. A visit that is under way takes its specialist, room and device, and is
/// refused with [`OCCUPIED`] where one of them is taken; history takes nothing and costs one row.
pub fn add(tx: &Tx<'_>, visit: &NewVisit) -> Result<VisitId, StoreError> {
    let placement = &visit.placement;
    tx.insert(
        include_str!("add.sql"),
        &[
            &visit.client,
            &visit.procedure,
            &placement.specialist,
            &placement.room,
            &placement.device,
            &placement.starts.date(),
            &placement.starts,
            &placement.starts_at,
            &placement.ends_at,
            &visit.state,
            &visit.price,
            &visit.note,
            &visit.booked_at,
            &visit.booked_by,
            &visit.arrived_at,
            &visit.started_at,
            &visit.finished_at,
            &visit.closed_at,
        ],
    )
    .map(VisitId)
}

/// What the database says where a specialist, a room or a device is taken: see `0003_schedule.sql`.
pub const OCCUPIED: &str = "occupied";

/// One visit.
pub fn get(tx: &Tx<'_>, id: VisitId) -> Result<Option<Visit>, StoreError> {
    tx.first(include_str!("get.sql"), &[&id], read)
}

/// Moves a visit that still has the version; `false` when it has another. Refused with [`OCCUPIED`] where the new time
/// is taken.
pub fn place(tx: &Tx<'_>, id: VisitId, version: u32, to: &Placement) -> Result<bool, StoreError> {
    let changed = tx.execute(
        include_str!("place.sql"),
        &[
            &to.specialist,
            &to.room,
            &to.device,
            &to.starts.date(),
            &to.starts,
            &to.starts_at,
            &to.ends_at,
            &id,
            &version,
        ],
    )?;
    Ok(changed == 1)
}

/// Writes the state and the moments of a visit that still has the version; `false` when it has another.
pub fn set_state(tx: &Tx<'_>, version: u32, visit: &Visit) -> Result<bool, StoreError> {
    let changed = tx.execute(
        include_str!("set_state.sql"),
        &[
            &visit.state,
            &visit.arrived_at,
            &visit.started_at,
            &visit.finished_at,
            &visit.closed_at,
            &visit.id,
            &version,
        ],
    )?;
    Ok(changed == 1)
}

/// Writes that the allergies of a visit were confirmed; `false` when the version is another.
pub fn confirm_allergies(
    tx: &Tx<'_>,
    id: VisitId,
    version: u32,
    lines: &[AllergyId],
    by: StaffId,
    at: Timestamp,
) -> Result<bool, StoreError> {
    let lines: Vec<String> = lines.iter().map(ToString::to_string).collect();
    let lines = joined(lines.iter().map(String::as_str));
    Ok(tx.execute(include_str!("confirm_allergies.sql"), &[&lines, &at, &by, &id, &version])? == 1)
}

/// Keeps why a visit was called off.
pub fn set_cancel_reason(tx: &Tx<'_>, id: VisitId, reason: &str) -> Result<(), StoreError> {
    tx.execute(include_str!("set_cancel_reason.sql"), &[&id, &reason])?;
    Ok(())
}

/// Whether a client is there to be booked: a card that was merged into another is not.
pub fn can_come(tx: &Tx<'_>, client: ClientId) -> Result<Option<()>, StoreError> {
    tx.first(include_str!("can_come.sql"), &[&client], |_| Ok(()))
}

/// Remembers on the client's card the last day of a closed visit.
pub fn set_last_visit_day(tx: &Tx<'_>, client: ClientId, day: Date) -> Result<(), StoreError> {
    tx.execute(include_str!("set_last_visit_day.sql"), &[&client, &day])?;
    Ok(())
}

/// The numbers of the allergy lines that hold on a client's card, in order.
pub fn listed_allergies(tx: &Tx<'_>, client: ClientId) -> Result<Vec<AllergyId>, StoreError> {
    tx.all(include_str!("listed_allergies.sql"), &[&client], |row| row.get(0))
}

/// The visits under way that begin after an instant, for a change of the zone.
pub fn ahead(tx: &Tx<'_>, after: Timestamp) -> Result<Vec<Visit>, StoreError> {
    tx.all(include_str!("ahead.sql"), &[&after], read)
}

/// Lets the time of a visit go, to take it anew with [`shift`].
pub fn let_go(tx: &Tx<'_>, id: VisitId) -> Result<(), StoreError> {
    tx.execute(include_str!("let_go.sql"), &[&id])?;
    Ok(())
}

/// Moves the instants of a visit, not its wall time.
pub fn shift(tx: &Tx<'_>, id: VisitId, to: Span) -> Result<(), StoreError> {
    tx.execute(include_str!("shift.sql"), &[&id, &to.from, &to.until])?;
    Ok(())
}

/// The numbers in the stored form of a confirmation.
fn lines(text: &str) -> Vec<AllergyId> {
    split(text).filter_map(|number| number.parse().ok()).map(AllergyId).collect()
}

/// A row of `get.sql` or `ahead.sql`.
fn read(row: &Row<'_, '_>) -> Result<Visit, StoreError> {
    let confirmed_at: Option<Timestamp> = row.get(18)?;
    let confirmed: String = row.get(17)?;
    let confirmed_by = row.get(19)?;
    Ok(Visit {
        id: row.get(0)?,
        version: row.get(1)?,
        client: row.get(2)?,
        procedure: row.get(3)?,
        placement: Placement {
            specialist: row.get(4)?,
            room: row.get(5)?,
            device: row.get(6)?,
            starts: row.get(7)?,
            starts_at: row.get(8)?,
            ends_at: row.get(9)?,
        },
        state: row.get(10)?,
        price: row.get(11)?,
        note: row.get(12)?,
        arrived_at: row.get(13)?,
        started_at: row.get(14)?,
        finished_at: row.get(15)?,
        closed_at: row.get(16)?,
        allergies_confirmed: confirmed_at.map(|at| AllergiesConfirmed {
            lines: lines(&confirmed),
            at,
            by: confirmed_by,
        }),
    })
}

#[cfg(test)]
mod tests;
