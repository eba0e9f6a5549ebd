//! What the standard may look at of a guest's comfort.

use super::guest::{likes_of, no_hot_of};
use super::suggest_care::{are_allergies_known, care_of};
use crate::desk::context::{Context, Subject};
use crate::desk::error::DeskError;
use crate::desk::visit::{best_next, booked_after};
use crate::domain::comfort::{Drink, Likes};
use crate::domain::standard::{Fact, Facts, Value};
use crate::domain::visit::{Visit, VisitState};
use crate::store::{Tx, comfort};

/// How many articles are named aloud: more nobody remembers.
const CARE_NAMED: usize = 2;

/// Adds what is known of drink, coat, silence and small things of the guest of a visit, and whether they come again.
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
    facts.set_if(Fact::NextBooked, !booked_after(tx, context, of)?.is_empty());
    Ok(())
}

/// Care goods that suit and that the client's points would pay for, as far as points may pay: while the guest is in the
/// salon and can still put them on the bill. Of somebody whose allergies nobody asked for, nothing is known to suit. Looks
/// through the whole shelf: for rules that ask for it.
pub(in crate::desk) fn add_care(
    tx: &Tx<'_>,
    context: &mut Context<'_>,
    of: &Visit,
    facts: &mut Facts,
) -> Result<(), DeskError> {
    if !matches!(of.state, VisitState::Arrived | VisitState::ToPay) || !are_allergies_known(tx, of.client)? {
        return Ok(());
    }
    let mut care = care_of(tx, context, of)?;
    care.retain(|one| one.points > 0);
    if care.is_empty() {
        return Ok(());
    }
    context.about(Subject::Health(of.client));
    facts.set_number(Fact::CareGoodsCount, i64::try_from(care.len()).unwrap_or(i64::MAX));
    let named = care.into_iter().take(CARE_NAMED).map(|one| one.names).collect();
    facts.set(Fact::CareGoods, Value::List(named));
    Ok(())
}

/// When the next visit would suit, unless it is booked. Looks through free times: for rules that ask for it.
pub(in crate::desk) fn add_next(
    tx: &Tx<'_>,
    context: &mut Context<'_>,
    of: &Visit,
    facts: &mut Facts,
) -> Result<(), DeskError> {
    let is_due = matches!(of.state, VisitState::ToPay | VisitState::Closed) && facts.get(Fact::NextBooked).is_none();
    if !is_due {
        return Ok(());
    }
    let Some(next) = best_next(tx, context, of)? else { return Ok(()) };
    context.about(Subject::Health(of.client));
    facts.set(Fact::NextProcedure, Value::Names(next.procedure_names));
    facts.set(Fact::NextDay, Value::Day(next.starts.date()));
    facts.set(Fact::NextTime, Value::Time(next.starts.time()));
    if let Some(promotion) = next.promotion {
        facts.set(Fact::NextPromotion, Value::Names(promotion.names));
        if let Some(until) = promotion.until {
            facts.set(Fact::NextPromotionUntil, Value::Day(until));
        }
    }
    Ok(())
}

/// What the card says. A hot drink is not proposed while nothing hot may be offered.
fn add_likes(context: &Context<'_>, likes: &Likes, is_hot_forbidden: bool, facts: &mut Facts) {
    if let Some(liked) = likes.drink.as_ref().filter(|liked| !(is_hot_forbidden && liked.drink.may_be_hot())) {
        match liked.drink {
            Drink::Other => facts.set_name(Fact::Drink, &liked.words),
            drink if liked.words.is_empty() => facts.set(Fact::Drink, Value::Drink(drink.code().to_owned())),
            drink => facts.set(Fact::Drink, Value::Drink([drink.code(), &liked.words].join(","))),
        }
    }
    facts.set_if(Fact::Silence, likes.silence);
    facts.set_if(Fact::DoNotRing, likes.do_not_ring);
    facts.set_if(Fact::BabyAsleep, likes.baby.is_some_and(|baby| baby.at(context.wall().time())));
    facts.set_name(Fact::LittleThing, &likes.little.join("; "));
}
