//! Where the check stands in the way: a booking does not go past a stop without a specialist's decision, an arrival and
//! a start not past findings that nobody has seen. Questions never block.

use jiff::civil::Date;

use super::checking::{Case, Done, checkup};
use crate::desk::{Context, DeskError, Noun};
use crate::domain::ids::{ClientId, DecisionId, ProcedureId, VisitId};
use crate::domain::safety::{Checkup, Gravity, Mark, Moment, SafetyRefusal};
use crate::domain::visit::Visit;
use crate::store::{Tx, safety};

/// Refuses a booking, or the moving of a visit, to a day on which a stop stands that no decision covers.
pub(in crate::desk) fn may_book(
    tx: &Tx<'_>,
    context: &mut Context<'_>,
    (client, procedure): (ClientId, ProcedureId),
    on: Date,
    visit: Option<VisitId>,
    decision: Option<DecisionId>,
) -> Result<(), DeskError> {
    let case = Case::of(tx, context, client, procedure)?;
    let decided = safety::decided(tx, visit, decision)?;
    let done = Done { decided, ..Done::default() };
    let found = checkup(&case, (client, visit), on, context.today(), done);
    refuse_undecided(&found)
}

/// Gives the decision that was made for a booking to its visit.
pub(in crate::desk) fn bind(
    tx: &Tx<'_>,
    context: &mut Context<'_>,
    decision: Option<DecisionId>,
    visit: VisitId,
    of: (ClientId, ProcedureId),
) -> Result<(), DeskError> {
    let Some(id) = decision else { return Ok(()) };
    context.changed(Noun::Safety);
    if safety::bind_decision(tx, id, visit, of)? { Ok(()) } else { Err(SafetyRefusal::DecisionForSomethingElse.into()) }
}

/// Refuses a step of a visit past findings that nobody has seen, and a start past stops about which nobody has decided.
/// What the caller says to have seen is kept with the moment and never asked again, until its facts change.
pub(in crate::desk) fn may_step(
    tx: &Tx<'_>,
    context: &mut Context<'_>,
    visit: &Visit,
    moment: Moment,
    saw: &[Mark],
) -> Result<(), DeskError> {
    let case = Case::of(tx, context, visit.client, visit.procedure)?;
    let done = Done::of_visit(tx, visit.id, None)?;
    let today = context.today();
    let found = checkup(&case, (visit.client, Some(visit.id)), visit.placement.starts.date(), today, done);
    let (now_seen, unseen): (Vec<Mark>, Vec<Mark>) =
        found.unseen().map(|judged| judged.mark.clone()).partition(|mark| saw.contains(mark));
    if !unseen.is_empty() {
        return Err(SafetyRefusal::NotSeen(unseen).into());
    }
    if moment == Moment::Start {
        refuse_undecided(&found)?;
    }
    if !now_seen.is_empty() {
        safety::add_seen(tx, visit.id, &now_seen, moment, (context.now, context.actor.staff))?;
        context.changed(Noun::Safety);
    }
    Ok(())
}

fn refuse_undecided(found: &Checkup) -> Result<(), DeskError> {
    let undecided: Vec<Mark> = found.undecided().map(|judged| judged.mark.clone()).collect();
    debug_assert!(undecided.is_empty() || found.gravest == Some(Gravity::Stop), "only stops want a decision");
    if undecided.is_empty() { Ok(()) } else { Err(SafetyRefusal::StopNotDecided(undecided).into()) }
}
