//! Reactions that clients report: noting them, tracing what they may have come from, keeping the card and the bookings
//! safe from then on, and following up.

mod add_allergy;
mod ahead;
mod alternatives;
mod close;
mod list;
mod note;
mod report;
mod touches;
mod trace;

pub use add_allergy::{AddReactionAllergy, ReactionAllergyAdded};
pub use ahead::VisitAhead;
pub use alternatives::Alternative;
pub use close::CloseReaction;
pub(in crate::desk) use list::briefs_of;
pub use list::{ListReactions, ReactionBrief, ReactionLine};
pub use note::NoteReaction;
pub use report::ReportReaction;
pub use trace::{Suspected, Trace, TraceReaction};

use crate::desk::error::{OrNotFound, Thing};
use crate::desk::{Context, DeskError};
use crate::domain::ids::ReactionId;
use crate::domain::reaction::{Reaction, ReactionRefusal};
use crate::domain::time::wall_of;
use crate::store::reaction::ReactionRow;
use crate::store::{Tx, reaction};

/// The reaction as it is shown.
fn shown(row: ReactionRow, context: &Context<'_>) -> Reaction {
    let wall = |at| wall_of(at, &context.zone);
    Reaction {
        id: row.id,
        client: row.client,
        report: row.report,
        noted_at: wall(row.at),
        noted_by: row.by,
        closed: row.closed.map(|(at, outcome)| (wall(at), outcome)),
    }
}

/// A reaction that is still open.
fn open(tx: &Tx<'_>, id: ReactionId) -> Result<ReactionRow, DeskError> {
    let row = reaction::get(tx, id)?.or_not_found(Thing::Reaction, id.0)?;
    if row.closed.is_some() { Err(ReactionRefusal::Closed.into()) } else { Ok(row) }
}
