//! Visits already booked that bring what the client must not meet again.

use jiff::civil::DateTime;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::{Context, DeskError};
use crate::domain::catalogue::Names;
use crate::domain::ids::{ClientId, VisitId};
use crate::domain::safety::relation;
use crate::domain::visit::VisitState;
use crate::store::{Tx, catalogue, goods, visit};

/// The most visits looked at.
const MOST: u32 = 200;

/// A booked visit that brings an allergen, or a relative of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct VisitAhead {
    /// Which.
    pub visit: VisitId,
    /// When, by the clock on the wall.
    pub starts: DateTime,
    /// The procedure's names.
    pub names: Names,
    /// With whom.
    pub specialist: String,
    /// Codes of what it brings.
    pub brings: Vec<String>,
}

/// The visits of a client, booked from now on, that bring one of these allergens or a relative of one.
pub(super) fn visits_ahead(
    tx: &Tx<'_>,
    context: &Context<'_>,
    client: ClientId,
    codes: &[String],
) -> Result<Vec<VisitAhead>, DeskError> {
    let now = context.wall();
    let mut ahead = Vec::new();
    for booked in visit::of_client(tx, client, MOST)? {
        let is_due = matches!(booked.state, VisitState::Booked | VisitState::Confirmed | VisitState::Arrived);
        if !is_due || booked.starts < now.start_of_day() {
            continue;
        }
        let mut brought = catalogue::get(tx, booked.procedure)?.map(|one| one.details.allergens).unwrap_or_default();
        brought.extend(goods::products_of_procedure(tx, booked.procedure)?.into_iter().flat_map(|one| one.allergens));
        brought.retain(|brought| codes.iter().any(|code| relation(code, brought).is_some()));
        brought.sort_unstable();
        brought.dedup();
        if !brought.is_empty() {
            ahead.push(VisitAhead {
                visit: booked.id,
                starts: booked.starts,
                names: booked.procedure_names,
                specialist: booked.specialist_name,
                brings: brought,
            });
        }
    }
    ahead.sort_by_key(|visit| visit.starts);
    Ok(ahead)
}
