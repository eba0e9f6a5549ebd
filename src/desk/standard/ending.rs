//! What all ways to mark a prompt of a visit share.

use crate::desk::changes::Noun;
use crate::desk::context::{Context, Subject};
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::domain::ids::VisitId;
use crate::domain::standard::PromptRefusal;
use crate::domain::visit::Visit;
use crate::store::{self, Tx};

/// A visit whose prompts may still be marked: the score of a day is made when the day is over.
pub(super) fn of_today(tx: &Tx<'_>, context: &mut Context<'_>, id: VisitId) -> Result<Visit, DeskError> {
    let visit = store::visit::get(tx, id)?.or_not_found(Thing::Visit, id.0)?;
    context.about(Subject::Visit(visit.id));
    context.about(Subject::Client(visit.client));
    if visit.placement.starts.date() == context.today() { Ok(visit) } else { Err(PromptRefusal::DayOver.into()) }
}

/// Notes that what is wanted changed.
pub(super) fn changed(context: &mut Context<'_>) {
    context.changed(Noun::Standard);
}
