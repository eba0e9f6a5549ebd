//! Today and the days ahead: what is planned, and how it is written.

use std::collections::BTreeSet;

use crate::desk::DeskError;
use crate::domain::visit::{NewVisit, VisitState};
use crate::store::visit;

use super::day::{Day, Minutes, Planned, Wish};
use super::dice::Dice;
use super::guests_told::{DYE, REACTED};
use super::history::DAYS;
use super::lately::Lately;
use super::shop::{OpenDay, Shop};

/// Keeps the streams of chance of this file apart from those of others.
const STREAM: u64 = 6;

/// How many days ahead there are bookings.
pub const AHEAD: u16 = 14;

/// On which day ahead somebody is booked for a dye that their skin took badly.
const NEXT_DYE: u16 = 9;

/// When the console opens, by the clock on the salon's wall: the middle of a working day.
pub const NOW: Minutes = 14 * 60 + 32;

/// What a guest comes for: their place, the procedure, the specialist's place, when, and what has happened so far
/// (arrived, started, finished).
type Part = (u32, &'static str, usize, Minutes, [Option<Minutes>; 3]);

/// A client with an allergy to what she is booked for, waiting; one in procedure; one late; one here for the first time;
/// one who is expected; one who is to pay.
const PARTS: &[Part] = &[
    (0, "filler_lips", 0, 14 * 60 + 30, [Some(14 * 60 + 20), None, None]),
    (1, "peel_bha", 1, 14 * 60 + 15, [Some(14 * 60 + 5), Some(14 * 60 + 12), None]),
    (2, "haircut_men", 5, 14 * 60 + 15, [None, None, None]),
    (3, "manicure", 3, 14 * 60 + 45, [None, None, None]),
    (4, "laser_hr_large", 2, 15 * 60, [None, None, None]),
    (5, "brow_lam", 4, 13 * 60 + 15, [Some(13 * 60 + 10), Some(13 * 60 + 16), Some(14 * 60 + 26)]),
];

/// Somebody whose lips were treated this morning, and who is back for her brows: nothing hot for her.
const AFTER_LIPS: &[Part] = &[
    (7, "filler_lips", 0, 11 * 60 + 15, [Some(11 * 60 + 8), Some(11 * 60 + 16), Some(12 * 60 + 14)]),
    (7, "lash_lift", 4, 14 * 60 + 45, [Some(14 * 60 + 27), None, None]),
];

/// The plan of a day that is so many days ahead; 0 is today. The same for the same seed.
pub fn plan(shop: &Shop, ahead: u16) -> Vec<Planned> {
    let dice = &mut Dice::of(shop.plan.seed, STREAM, u64::from(ahead));
    let mut day = Day::new(&shop.catalogue, &shop.bench);
    let guests = u32::try_from(PARTS.len()).unwrap_or(0).min(shop.plan.clients);
    if ahead == 0 {
        book_guests(shop, &mut day);
    }
    if ahead == NEXT_DYE {
        book_dye(shop, &mut day);
    }
    // Fewer and fewer bookings the farther the day; a small salon has a calm day.
    let fullest = if shop.plan.clients < 2_000 { 55 } else { 85 };
    let busy = fullest - usize::from(ahead.min(AHEAD)) * fullest / 20;
    let clients = shop.plan.clients;
    day.fill(&shop.menu, busy, dice, |dice| somebody(shop, dice, guests, clients));
    if ahead == 0 {
        let is_told = |client: u32| client < guests || AFTER_LIPS.iter().any(|(of, ..)| *of == client);
        day.run_until(NOW, dice, is_told);
    }
    day.visits()
}

/// Books another dye for somebody whose skin took the last one badly: that is for the console to find.
fn book_dye(shop: &Shop, day: &mut Day<'_>) {
    let procedure = shop.catalogue.iter().position(|details| details.code == DYE);
    if let Some(procedure) = procedure.filter(|_| REACTED[1] < shop.plan.clients) {
        day.book(Wish { client: REACTED[1], procedure, specialist: 4, starts: 12 * 60 });
    }
}

/// Books those who come whatever the seed.
fn book_guests(shop: &Shop, day: &mut Day<'_>) {
    for (client, code, specialist, starts, [arrived, started, finished]) in PARTS.iter().chain(AFTER_LIPS).copied() {
        let Some(procedure) = shop.catalogue.iter().position(|details| details.code == code) else { continue };
        if client >= shop.plan.clients {
            continue;
        }
        let Some(planned) = day.book(Wish { client, procedure, specialist, starts }) else { continue };
        (planned.arrived, planned.started, planned.finished) = (arrived, started, finished);
        planned.state = match (arrived, started, finished) {
            (_, _, Some(over)) if over + 60 < NOW => VisitState::Closed,
            (_, _, Some(_)) => VisitState::ToPay,
            (_, Some(_), None) => VisitState::InProcedure,
            (Some(_), None, None) => VisitState::Arrived,
            (None, None, None) if client == 4 => VisitState::Confirmed,
            (None, None, None) => VisitState::Booked,
        };
    }
}

/// A client who is no guest; one in ten is here for the first time where somebody is.
fn somebody(shop: &Shop, dice: &mut Dice, guests: u32, clients: u32) -> u32 {
    let anybody = |dice: &mut Dice| {
        u32::try_from(dice.between(i64::from(guests), i64::from(clients.max(guests + 1)) - 1)).unwrap_or(guests)
    };
    let is_new = |client: u32| shop.menu.story(shop.plan.seed, u64::from(client)).stops.is_empty();
    if dice.percent(10) {
        for _ in 0..30 {
            let client = anybody(dice);
            if is_new(client) {
                return client.min(clients - 1);
            }
        }
    }
    anybody(dice).min(clients - 1)
}

/// The clients whose visit of today is over and paid.
pub fn closed(visits: &[Planned]) -> BTreeSet<u32> {
    visits.iter().filter(|visit| visit.state == VisitState::Closed).map(|visit| visit.client).collect()
}

/// Writes a day: the bookings, the steps that were taken, and the payments of what is over.
pub fn write(till: &mut Lately<'_, '_, '_, '_, '_>, ahead: u16, visits: &[Planned]) -> Result<(), DeskError> {
    let shop = till.shop;
    let open = OpenDay::new(shop.day(DAYS + ahead), &shop.zone);
    let dice = &mut Dice::of(shop.plan.seed, STREAM + 1, u64::from(ahead));
    for planned in visits {
        let Some(new) = booking(shop, &open, planned, dice) else { continue };
        let is_guest = (planned.client as usize) < shop.salon.guests.len();
        if !is_guest && planned.arrived.is_none() && till.forbids(new.client, planned.procedure, &open)? {
            continue;
        }
        let id = visit::add(till.tx, &new)?;
        let is_known = !shop.menu.story(shop.plan.seed, u64::from(planned.client)).stops.is_empty();
        if is_known && (is_guest || dice.percent(85)) {
            till.hears(new.client, planned.procedure, new.booked_at)?;
            till.tests_skin((new.client, id), planned.procedure, &open)?;
        }
        if ahead == 0 && !is_guest && is_known {
            till.has_a_liking(new.client)?;
        }
        let way = steps(planned);
        for (at, (from, to, when)) in way.iter().copied().enumerate() {
            let step = visit::add_step(till.tx, id, (from, to), shop.administrator, open.at(when))?;
            let is_over = at + 1 < way.len() || planned.state == VisitState::Closed;
            till.asks_for_standard(id, (to, step), open.at(when), is_over)?;
        }
        if let (VisitState::InProcedure, listed) = (planned.state, visit::listed_allergies(till.tx, new.client)?)
            && !listed.is_empty()
        {
            let at = open.at(planned.started.unwrap_or(planned.starts));
            visit::confirm_allergies(till.tx, id, 1, &listed, shop.administrator, at)?;
        }
        if let Some(came) = planned.arrived.filter(|_| planned.client > 0) {
            till.sees(id, open.at(came))?;
        }
        if let Some(over) = planned.finished {
            let is_signed = planned.state == VisitState::Closed;
            till.treated(id, (planned.procedure, DAYS), None, (open.at(over), is_signed))?;
        }
        if planned.state == VisitState::Closed {
            till.pay_visit(id, open.at(paid_at(planned)), dice)?;
            till.marks(id, open.at(paid_at(planned)), true)?;
        }
        if let Some(came) = planned.arrived {
            till.is_made_welcome(planned.client, id, came)?;
        }
    }
    Ok(())
}

/// When a visit that is closed was paid.
fn paid_at(planned: &Planned) -> Minutes {
    planned.finished.map_or(planned.ends, |over| over + 3).min(NOW)
}

/// A planned visit in the words of the store.
fn booking(shop: &Shop, open: &OpenDay, planned: &Planned, dice: &mut Dice) -> Option<NewVisit> {
    let details = shop.catalogue.get(planned.procedure)?;
    let times = (planned.starts, planned.ends);
    let placement = shop.placement(open, times, planned.specialist, planned.room, planned.device)?;
    let hours_before = dice.between(20, 300);
    let booked = open.at(planned.starts).saturating_sub(jiff::SignedDuration::from_hours(hours_before)).ok()?;
    // Nobody books in the future: what is farther ahead was booked in the last days.
    let today = OpenDay::new(shop.plan.day, &shop.zone);
    let booked = booked.min(today.at(super::hours::OPENS + 15));
    let mut new = NewVisit::booking(
        *shop.clients.get(planned.client as usize)?,
        *shop.procedures.get(planned.procedure)?,
        placement,
        details.price,
        booked,
        shop.administrator,
    );
    // What is closed today was paid at the till: until then it waits there.
    new.state = if planned.state == VisitState::Closed { VisitState::ToPay } else { planned.state };
    new.arrived_at = planned.arrived.map(|at| open.at(at));
    new.started_at = planned.started.map(|at| open.at(at));
    new.finished_at = planned.finished.map(|at| open.at(at));
    Some(new)
}

/// The steps that led to where a visit stands, but for the payment, which writes its own.
fn steps(planned: &Planned) -> Vec<(VisitState, VisitState, Minutes)> {
    use VisitState as V;
    let mut steps = Vec::new();
    let mut from = V::Booked;
    let way = [(V::Arrived, planned.arrived), (V::InProcedure, planned.started), (V::ToPay, planned.finished)];
    for (to, at) in way {
        if let Some(at) = at {
            steps.push((from, to, at));
            from = to;
        }
    }
    if from != planned.state && planned.state != V::Closed {
        steps.push((from, planned.state, planned.starts.saturating_sub(30).min(NOW)));
    }
    steps
}
