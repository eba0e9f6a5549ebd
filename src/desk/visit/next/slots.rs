//! The free times that meet a client's habits best.

use jiff::civil::Date;

use super::candidates::Candidate;
use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::schedule::{FreeSlot, FreeSlots};
use crate::desk::use_case::UseCase;
use crate::domain::safety::{PersonFacts, Planned, forbids};
use crate::domain::visit::Habits;
use crate::store::Tx;

/// How many days are looked at from the first that suits.
const DAYS_LOOKED_AT: usize = 21;

/// The best free time of each of the best days, the best first, no more than so many. Days are looked at one after
/// another, no further than a time on them could still be better than what was found.
pub(super) fn best(
    tx: &Tx<'_>,
    context: &mut Context<'_>,
    candidate: &Candidate,
    (habits, person): (&Habits, &PersonFacts),
    most: usize,
) -> Result<Vec<FreeSlot>, DeskError> {
    let due = candidate.from;
    let mut found: Vec<(i64, FreeSlot)> = Vec::new();
    let mut day = Some(due);
    for _ in 0..DAYS_LOOKED_AT {
        let Some(looked_at) = day else { break };
        day = looked_at.tomorrow().ok();
        let is_enough = found.len() >= most
            && found.get(most - 1).is_some_and(|(worst, _)| *worst <= habits.least_distance(due, looked_at));
        if is_enough {
            break;
        }
        if let Some(best) = best_of_day(tx, context, candidate, (habits, person), looked_at)? {
            found.push(best);
            found.sort_by_key(|(distance, slot)| (*distance, slot.starts));
        }
    }
    found.truncate(most);
    Ok(found.into_iter().map(|(_, slot)| slot).collect())
}

/// The best free time of a day on which the card forbids nothing.
fn best_of_day(
    tx: &Tx<'_>,
    context: &mut Context<'_>,
    candidate: &Candidate,
    (habits, person): (&Habits, &PersonFacts),
    day: Date,
) -> Result<Option<(i64, FreeSlot)>, DeskError> {
    let (id, procedure) = (candidate.procedure.id, &candidate.procedure.details);
    let planned = Planned { id, procedure, products: &candidate.products, visit: None };
    if forbids(&planned, person, day).is_some() {
        return Ok(None);
    }
    let wanted = FreeSlots { day, procedure: id, specialist: None, minutes: None, except: None };
    let times = wanted.run(tx, context)?;
    let far = |slot: &FreeSlot| habits.distance(candidate.from, slot.starts, slot.specialist);
    let best = times.slots.into_iter().map(|slot| (far(&slot), slot));
    Ok(best.min_by_key(|(distance, slot)| (*distance, slot.starts, slot.specialist)))
}
