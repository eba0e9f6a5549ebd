//! For what a client may come next, and from which day on.

use std::collections::BTreeSet;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::domain::catalogue::{Category, Procedure};

use crate::domain::ids::ProcedureId;
use crate::domain::plan::{next_open, sessions, usual};
use crate::domain::safety::{PersonFacts, Planned, ProductFact, first_safe_day};
use crate::domain::visit::{KeptTime, Visit, WhyNext};
use crate::store::{Tx, catalogue, goods, offers, plan, visit};

/// The most procedures among which a client would choose.
const MOST: usize = 3;
/// In so many days somebody comes for what usually follows, where nothing says otherwise.
const FOLLOWS_IN: i64 = 7;
/// From so many clients on, what follows is usual.
const USUAL_FROM: i64 = 5;
/// How far ahead the end of a promotion is worth a word, in days.
const PROMOTION_NEAR: i64 = 60;

/// A procedure for which a client may come next.
pub(super) struct Candidate {
    pub procedure: Procedure,
    pub products: Vec<ProductFact>,
    /// The first day that suits: the pause is over, and the card lets it pass.
    pub from: Date,
    /// Why it is suggested.
    pub why: Vec<WhyNext>,
}

/// What is known of the client while candidates are gathered.
pub(super) struct Client<'a> {
    pub of: &'a Visit,
    pub person: &'a PersonFacts,
    /// Earlier visits, the latest first.
    pub kept: &'a [(KeptTime, ProcedureId)],
    /// Procedures that are booked already.
    pub booked: &'a BTreeSet<ProcedureId>,
}

/// The procedures for which a client may come next, the best first: sessions of courses, the same again after its pause,
/// what is on promotion and the client has had before, what usually follows.
pub(super) fn candidates(tx: &Tx<'_>, context: &Context<'_>, client: &Client<'_>) -> Result<Vec<Candidate>, DeskError> {
    let mut wishes = of_courses(tx, context, client)?;
    wishes.sort_by_key(|(procedure, day, _)| (*procedure != client.of.procedure, *day));
    wishes.extend(again(tx, client)?);
    wishes.extend(promoted(tx, context, client)?);
    if wishes.is_empty() {
        wishes.extend(follows(tx, context, client)?);
    }
    let mut seen = client.booked.clone();
    let mut found = Vec::new();
    for (procedure, wanted, why) in wishes {
        if found.len() < MOST
            && seen.insert(procedure)
            && let Some(candidate) = candidate(tx, context, client, (procedure, wanted, why))?
        {
            found.push(candidate);
        }
    }
    Ok(found)
}

/// A wish: for what, from when, why.
type Wish = (ProcedureId, Date, WhyNext);

/// The next open sessions of the courses that run.
fn of_courses(tx: &Tx<'_>, context: &Context<'_>, client: &Client<'_>) -> Result<Vec<Wish>, DeskError> {
    let courses = plan::courses_of(tx, client.of.client, &context.zone)?;
    let running: Vec<_> = courses.into_iter().filter(|course| course.ended.is_none()).collect();
    if running.is_empty() {
        return Ok(Vec::new());
    }
    let visits = plan::visits_of(tx, client.of.client)?;
    let open = running.iter().filter_map(|course| {
        let (number, day) = next_open(&sessions(course, &visits, context.today()))?;
        Some((course.details.procedure, day, WhyNext::Course { number, of: course.details.sessions }))
    });
    Ok(open.collect())
}

/// The procedure of this visit again, after its usual pause. Nobody comes for the same consultation twice.
fn again(tx: &Tx<'_>, client: &Client<'_>) -> Result<Option<Wish>, DeskError> {
    let Some(procedure) = catalogue::get(tx, client.of.procedure)? else { return Ok(None) };
    if procedure.details.category == Category::Consultation {
        return Ok(None);
    }
    let days = usual(&procedure.details).interval_days;
    let day = client.of.placement.starts.date().saturating_add(i64::from(days).days());
    Ok(Some((procedure.id, day, WhyNext::Pause { days })))
}

/// Procedures that the client has had and that a promotion names which ends soon.
fn promoted(tx: &Tx<'_>, context: &Context<'_>, client: &Client<'_>) -> Result<Vec<Wish>, DeskError> {
    let tomorrow = context.today().saturating_add(1.day());
    let far = context.today().saturating_add(PROMOTION_NEAR.days());
    let mut found = Vec::new();
    for promotion in offers::running_promotions(tx, tomorrow)? {
        if promotion.details.until.is_none_or(|until| until > far) || promotion.details.first_visit {
            continue;
        }
        for procedure in promotion.details.scope.procedures {
            let last = client.kept.iter().find(|(_, had)| *had == procedure).map(|(time, _)| time.starts.date());
            let (Some(last), Some(known)) = (last, catalogue::get(tx, procedure)?) else { continue };
            let rested = last.saturating_add(i64::from(usual(&known.details).interval_days).days());
            let due = rested.max(tomorrow);
            if promotion.details.until.is_none_or(|until| due <= until) {
                found.push((procedure, due, WhyNext::Promoted));
            }
        }
    }
    Ok(found)
}

/// What clients usually come for after this.
fn follows(tx: &Tx<'_>, context: &Context<'_>, client: &Client<'_>) -> Result<Option<Wish>, DeskError> {
    let day = context.today().saturating_add(FOLLOWS_IN.days());
    let found = visit::usually_follows(tx, client.of.procedure)?.filter(|(_, count)| *count >= USUAL_FROM);
    Ok(found.map(|(procedure, _)| (procedure, day, WhyNext::Follows)))
}

/// A wish with the first day on which nothing stands in the way; none where something always does, or where the
/// procedure is offered no more.
fn candidate(
    tx: &Tx<'_>,
    context: &Context<'_>,
    client: &Client<'_>,
    (id, wanted, why): Wish,
) -> Result<Option<Candidate>, DeskError> {
    let Some(procedure) = catalogue::get(tx, id)?.filter(|procedure| !procedure.retired) else { return Ok(None) };
    let products = goods::products_of_procedure(tx, id)?;
    let wanted = wanted.max(context.today().saturating_add(1.day()));
    let planned = Planned { id, procedure: &procedure.details, products: &products, visit: None };
    let Some(from) = first_safe_day(&planned, client.person, wanted) else { return Ok(None) };
    let mut why = vec![why];
    if from > wanted {
        why.push(WhyNext::SafeFrom { day: from });
    }
    Ok(Some(Candidate { procedure, products, from, why }))
}
