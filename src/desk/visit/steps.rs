//! What all steps of a visit share.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::changes::Noun;
use crate::desk::context::{Context, Subject};
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::desk::standard::{seen as seen_done, step_taken, step_undone};
use crate::domain::ids::{AllergyId, VisitId};
use crate::domain::standard::Evidence;
use crate::domain::visit::{Visit, VisitRefusal, VisitState, VisitStep};
use crate::store::{self, Tx};

/// Where a visit stands after a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct VisitNow {
    /// The visit.
    pub visit: VisitId,
    /// Where it stands.
    pub state: VisitState,
    /// What the next step must name.
    pub version: u32,
}

impl From<&Visit> for VisitNow {
    fn from(visit: &Visit) -> Self {
        Self { visit: visit.id, state: visit.state, version: visit.version }
    }
}

/// The visit as the caller saw it; [`DeskError::Conflict`] when another desk changed it since.
pub fn seen(tx: &Tx<'_>, id: VisitId, version: u32) -> Result<Visit, DeskError> {
    let visit = store::visit::get(tx, id)?.or_not_found(Thing::Visit, id.0)?;
    if visit.version == version { Ok(visit) } else { Err(DeskError::Conflict) }
}

/// Takes a step: checks the table and the day, writes the state, the moment and who took it, and opens what the standard
/// wants from there on.
pub fn take(tx: &Tx<'_>, context: &mut Context<'_>, visit: Visit, step: VisitStep) -> Result<Visit, DeskError> {
    let from = visit.state;
    let to = step.from(from)?;
    if step.only_on_the_day() && visit.placement.starts.date() != context.today() {
        return Err(VisitRefusal::NotToday.into());
    }
    let version = visit.version;
    let mut visit = visit.stepped(to, context.now);
    if !store::visit::set_state(tx, version, &visit)? {
        return Err(DeskError::Conflict);
    }
    let id = store::visit::add_step(tx, visit.id, (from, to), context.actor.staff, context.now)?;
    visit.version += 1;
    touched(context, &visit);
    step_taken(tx, context, &visit, (step, id))?;
    Ok(visit)
}

/// Closes a visit whose bill is paid: the till calls this in the transaction of the payment. Remembers the day on the
/// client's card.
pub fn close(tx: &Tx<'_>, context: &mut Context<'_>, id: VisitId) -> Result<VisitNow, DeskError> {
    let visit = store::visit::get(tx, id)?.or_not_found(Thing::Visit, id.0)?;
    let visit = take(tx, context, visit, VisitStep::Close)?;
    store::visit::set_last_visit_day(tx, visit.client, visit.placement.starts.date())?;
    context.changed(Noun::Clients);
    Ok(VisitNow::from(&visit))
}

/// Opens a visit again whose bill was voided: the till calls this in the transaction of the void. It waits for payment.
pub fn reopen(tx: &Tx<'_>, context: &mut Context<'_>, id: VisitId) -> Result<VisitNow, DeskError> {
    let visit = store::visit::get(tx, id)?.or_not_found(Thing::Visit, id.0)?;
    let closing = store::visit::last_step(tx, id)?.filter(|step| step.to == VisitState::Closed);
    let closing = closing.ok_or(VisitRefusal::NothingToUndo)?;
    let version = visit.version;
    let mut visit = visit.stepped_back(closing.from);
    if !store::visit::set_state(tx, version, &visit)? {
        return Err(DeskError::Conflict);
    }
    store::visit::mark_undone(tx, closing.id, context.actor.staff, context.now)?;
    step_undone(tx, context, id, closing.id)?;
    visit.version += 1;
    touched(context, &visit);
    Ok(VisitNow::from(&visit))
}

/// Notes that a visit changed, and whose it is.
pub fn touched(context: &mut Context<'_>, visit: &Visit) {
    context.changed(Noun::Visits);
    context.about(Subject::Visit(visit.id));
    context.about(Subject::Client(visit.client));
}

/// Writes that the person confirmed the allergies that they saw, which must be those that the card lists now.
pub fn confirm_seen(
    tx: &Tx<'_>,
    context: &mut Context<'_>,
    mut visit: Visit,
    mut saw: Vec<AllergyId>,
) -> Result<Visit, DeskError> {
    let listed = store::visit::listed_allergies(tx, visit.client)?;
    if listed.is_empty() {
        return Err(VisitRefusal::NoAllergies.into());
    }
    saw.sort_unstable();
    saw.dedup();
    if saw != listed {
        return Err(VisitRefusal::AllergiesChanged.into());
    }
    if !store::visit::confirm_allergies(tx, visit.id, visit.version, &listed, context.actor.staff, context.now)? {
        return Err(DeskError::Conflict);
    }
    context.about(Subject::Health(visit.client));
    touched(context, &visit);
    seen_done(tx, context, visit.id, Evidence::Allergies)?;
    visit = store::visit::get(tx, visit.id)?.or_not_found(Thing::Visit, visit.id.0)?;
    Ok(visit)
}

/// Refuses while the card lists allergies that nobody has confirmed for this visit.
pub fn refuse_unconfirmed(tx: &Tx<'_>, visit: &Visit) -> Result<(), DeskError> {
    let listed = store::visit::listed_allergies(tx, visit.client)?;
    let confirmed = visit.allergies_confirmed.as_ref().map_or(&[][..], |confirmed| confirmed.lines.as_slice());
    if listed.is_empty() || listed == confirmed { Ok(()) } else { Err(VisitRefusal::AllergiesNotConfirmed.into()) }
}
