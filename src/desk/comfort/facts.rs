//! What the standard may look at of a guest's comfort.

use super::guest::{likes_of, no_hot_of};
use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::domain::comfort::{Drink, Likes};
use crate::domain::standard::{Fact, Facts, Value};
use crate::domain::visit::{Visit, VisitState};
use crate::store::{Tx, comfort, visit};

/// How many of the client's visits are looked at for one that is booked already.
const VISITS_LOOKED_AT: u32 = 20;

/// Adds what is known of drink, coat, silence, small things, care goods and the next visit of the guest of a visit.
pub(in crate::desk) fn add_facts(
    tx: &Tx<'_>,
    context: &mut Context<'_>,
    of: &Visit,
    facts: &mut Facts,
) -> Result<(), DeskError> {
    let no_hot = no_hot_of(tx, context, of)?;
    facts.set_if(Fact::NoHotDrink, no_hot.is_some());
    let likes = likes_of(tx, of.client)?;
    add_likes(context, &likes, no_hot.is_some(), facts);
    facts.set_if(Fact::DrinkServed, !comfort::drinks_of(tx, of.id)?.is_empty());
    if let Some(coat) = comfort::coat_of(tx, of.id)?.filter(|coat| coat.returned_at.is_none()) {
        facts.set_name(Fact::CoatTag, &coat.tag);
    }
    facts.set_if(Fact::NextBooked, has_next(tx, context, of)?);
    Ok(())
}

/// What the card says. A hot drink is not proposed while nothing hot may be offered.
fn add_likes(context: &Context<'_>, likes: &Likes, is_hot_forbidden: bool, facts: &mut Facts) {
    if let Some(liked) = likes.drink.as_ref().filter(|liked| !(is_hot_forbidden && liked.drink.may_be_hot())) {
        match liked.drink {
            Drink::Other => facts.set_name(Fact::Drink, &liked.words),
            drink => facts.set(Fact::Drink, Value::Drink(drink.code().to_owned())),
        }
    }
    facts.set_if(Fact::Silence, likes.silence);
    facts.set_if(Fact::DoNotRing, likes.do_not_ring);
    facts.set_if(Fact::BabyAsleep, likes.baby.is_some_and(|baby| baby.at(context.wall().time())));
    facts.set_name(Fact::LittleThing, &likes.little.join("; "));
}

/// Whether the client has a later visit booked.
fn has_next(tx: &Tx<'_>, context: &Context<'_>, of: &Visit) -> Result<bool, DeskError> {
    let now = context.wall();
    let is_next = |state: VisitState| matches!(state, VisitState::Booked | VisitState::Confirmed);
    let visits = visit::of_client(tx, of.client, VISITS_LOOKED_AT)?;
    Ok(visits.iter().any(|one| one.id != of.id && one.starts > now && is_next(one.state)))
}
