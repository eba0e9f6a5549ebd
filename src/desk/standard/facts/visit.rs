//! What is known of the visit itself.

use crate::desk::standard::settings;
use crate::desk::{Context, DeskError};
use crate::domain::standard::{Fact, Facts, Value};
use crate::domain::visit::Visit;
use crate::store::prompt::{self, VisitFacts};
use crate::store::{Tx, photograph};

/// A visit booked no earlier than this many minutes before the client came is a walk-in.
const WALKED_IN_MINUTES: i64 = 15;

/// Adds what is known of a visit.
pub(super) fn add(tx: &Tx<'_>, context: &Context<'_>, visit: &Visit, facts: &mut Facts) -> Result<(), DeskError> {
    let Some(known) = prompt::facts_of_visit(tx, visit.id)? else { return Ok(()) };
    let VisitFacts { procedure, specialist, room, booked_at, visits_before, wants_photographs } = known;
    facts.set(Fact::Procedure, Value::Names(procedure));
    facts.set_name(Fact::Specialist, &specialist);
    facts.set_name(Fact::Room, &room);
    facts.set(Fact::StartsAt, Value::Time(visit.placement.starts.time()));
    facts.set_if(Fact::FirstVisit, visits_before == 0);
    facts.set_number(Fact::VisitNumber, visits_before.saturating_add(1));
    facts.set_if(Fact::CoatSeason, settings::load(tx)?.coats.is_some_and(|season| season.holds_on(context.today())));
    let came = visit.arrived_at.unwrap_or(context.now);
    let minutes = came.duration_since(booked_at).as_secs().div_euclid(60);
    facts.set_if(Fact::WalkedIn, minutes < WALKED_IN_MINUTES);
    if wants_photographs {
        let counts = photograph::counts_of_visit(tx, visit.id)?;
        facts.set_if(Fact::PhotographsMissing, counts.before == 0 || counts.after == 0);
    }
    Ok(())
}
