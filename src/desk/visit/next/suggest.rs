//! Suggests when a client may come next.

use std::collections::BTreeSet;

use jiff::civil::{Date, DateTime};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::candidates::{Candidate, Client, candidates};
use super::slots;
use crate::desk::context::{Context, Subject};
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::desk::schedule::FreeSlot;
use crate::desk::till::promotion_on;
use crate::desk::use_case::UseCase;
use crate::domain::catalogue::Names;
use crate::domain::ids::{ClientId, ProcedureId, SpecialistId, VisitId};
use crate::domain::money::Money;
use crate::domain::role::Permission;
use crate::domain::safety::PersonFacts;
use crate::domain::visit::{Habits, KeptTime, PastVisit, Visit, VisitState, WhyNext};
use crate::store::{self, Tx, client, safety, visit};

/// How many past visits tell of habits.
const KEPT_MOST: u32 = 12;
/// How many visits of the client are looked at for those to come.
const AHEAD_MOST: u32 = 20;
/// How many days are offered for the first procedure.
const DAYS_MOST: usize = 4;

/// Suggests when the client of a visit may come next, and for what: the next session of a course, the same procedure
/// after its pause, what is on promotion, what usually follows; on days that the card lets pass, at free times near the
/// client's habits. It books nothing.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct SuggestNext {
    /// After which visit.
    pub visit: VisitId,
}

/// What is suggested.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct NextVisits {
    /// After which visit.
    pub visit: VisitId,
    /// Whose.
    pub client: ClientId,
    /// Their name as one says it.
    pub name: String,
    /// The visits that are booked already, the soonest first.
    pub booked: Vec<PastVisit>,
    /// The best first; then other procedures, then other days.
    pub suggestions: Vec<Suggestion>,
}

/// A time that would suit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Suggestion {
    /// For what.
    pub procedure: ProcedureId,
    /// Its names.
    pub procedure_names: Names,
    /// From this wall time.
    pub starts: DateTime,
    /// Until this wall time.
    pub ends: DateTime,
    /// With whom.
    pub specialist: SpecialistId,
    /// Their name.
    pub specialist_name: String,
    /// What the catalogue asks for it.
    pub price: Money,
    /// A promotion that applies on that day.
    pub promotion: Option<NextPromotion>,
    /// Why it is suggested so.
    pub why: Vec<WhyNext>,
}

/// A promotion of a next visit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct NextPromotion {
    /// Its names.
    pub names: Names,
    /// Its last day; none: until further notice.
    pub until: Option<Date>,
    /// The price with it.
    pub price: Money,
}

impl UseCase for SuggestNext {
    type Answer = NextVisits;
    const NEEDS: Permission = Permission::SeeSchedule;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<NextVisits, DeskError> {
        let of = visit::get(tx, self.visit)?.or_not_found(Thing::Visit, self.visit.0)?;
        context.about(Subject::Visit(of.id));
        context.about(Subject::Health(of.client));
        let row = client::get(tx, of.client)?.or_not_found(Thing::Client, of.client.0)?;
        let booked = booked_after(tx, context, &of)?;
        let suggestions = suggestions(tx, context, &of, &booked, DAYS_MOST)?;
        Ok(NextVisits { visit: of.id, client: of.client, name: row.personal.name.spoken(), booked, suggestions })
    }
}

/// The best suggestion after a visit. Whoever asks sees health data: the day follows from the card.
pub(in crate::desk) fn best_next(
    tx: &Tx<'_>,
    context: &mut Context<'_>,
    of: &Visit,
) -> Result<Option<Suggestion>, DeskError> {
    Ok(suggestions(tx, context, of, &[], 1)?.into_iter().next())
}

/// The visits of the client that are booked after this one, the soonest first.
pub(in crate::desk) fn booked_after(
    tx: &Tx<'_>,
    context: &Context<'_>,
    of: &Visit,
) -> Result<Vec<PastVisit>, DeskError> {
    let now = context.wall();
    let is_ahead = |one: &PastVisit| {
        one.id != of.id && one.starts > now && matches!(one.state, VisitState::Booked | VisitState::Confirmed)
    };
    let mut ahead: Vec<PastVisit> = visit::of_client(tx, of.client, AHEAD_MOST)?.into_iter().filter(is_ahead).collect();
    ahead.sort_by_key(|one| (one.starts, one.id));
    Ok(ahead)
}

/// The suggestions: for the first procedure up to so many days, for the others their best. With one day asked for, the
/// best of the first procedure that has a free time.
fn suggestions(
    tx: &Tx<'_>,
    context: &mut Context<'_>,
    of: &Visit,
    booked: &[PastVisit],
    days_most: usize,
) -> Result<Vec<Suggestion>, DeskError> {
    let kept = visit::kept_of(tx, of.client, KEPT_MOST)?;
    let person = safety::facts_of(tx, of.client, context.today(), &context.zone)?;
    let habits = habits_of(tx, of, &kept)?;
    let booked: BTreeSet<ProcedureId> = booked.iter().map(|one| one.procedure).collect();
    let known = Client { of, person: &person, kept: &kept, booked: &booked };
    let mut firsts = Vec::new();
    let mut others = Vec::new();
    for candidate in candidates(tx, context, &known)? {
        let most = if firsts.is_empty() { days_most } else { 1 };
        let found = of_candidate(tx, context, &candidate, (&habits, &person), most)?;
        let mut found = found.into_iter();
        firsts.extend(found.next());
        others.extend(found);
        if days_most == 1 && !firsts.is_empty() {
            break;
        }
    }
    firsts.extend(others);
    Ok(firsts)
}

/// How the client likes to come. A preferred specialist who works here no more is none.
fn habits_of(tx: &Tx<'_>, of: &Visit, kept: &[(KeptTime, ProcedureId)]) -> Result<Habits, DeskError> {
    let times: Vec<KeptTime> = kept.iter().map(|(time, _)| *time).collect();
    let today = KeptTime { starts: of.placement.starts, specialist: of.placement.specialist };
    let preferred = client::get(tx, of.client)?.and_then(|row| row.personal.preferred_specialist);
    let is_here = |id: SpecialistId| -> Result<bool, DeskError> {
        Ok(store::schedule::specialist(tx, id)?.is_some_and(|specialist| specialist.active))
    };
    let preferred = match preferred {
        Some(id) if is_here(id)? => Some(id),
        _ => None,
    };
    Ok(Habits::of(&times, today, preferred))
}

/// The suggestions of one procedure, the best first.
fn of_candidate(
    tx: &Tx<'_>,
    context: &mut Context<'_>,
    candidate: &Candidate,
    (habits, person): (&Habits, &PersonFacts),
    most: usize,
) -> Result<Vec<Suggestion>, DeskError> {
    let mut found = Vec::new();
    for slot in slots::best(tx, context, candidate, (habits, person), most)? {
        let promotion = promotion_on(tx, context, &candidate.procedure, slot.starts.date())?;
        found.push(suggestion(
            candidate,
            habits,
            slot,
            promotion.map(|(promotion, price)| NextPromotion {
                names: promotion.details.names,
                until: promotion.details.until,
                price,
            }),
        ));
    }
    Ok(found)
}

fn suggestion(candidate: &Candidate, habits: &Habits, slot: FreeSlot, promotion: Option<NextPromotion>) -> Suggestion {
    let mut why = candidate.why.clone();
    why.extend(habits.met_by(slot.starts, slot.specialist));
    Suggestion {
        procedure: candidate.procedure.id,
        procedure_names: candidate.procedure.details.names.clone(),
        starts: slot.starts,
        ends: slot.ends,
        specialist: slot.specialist,
        specialist_name: slot.specialist_name,
        price: candidate.procedure.details.price,
        promotion,
        why,
    }
}
