//! Building the salon from its plan: people first, then places, cards, history, today.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use jiff::{Timestamp, ToSpan};

use crate::desk::staff::AddStaff;
use crate::desk::{Desk, DeskError, KdfParameters, SetUp, StoreError, VaultError, World};
use crate::domain::ids::StaffId;
use crate::domain::password::Password;
use crate::domain::role::Role;
use crate::domain::schedule::SpecialistDetails;
use crate::domain::starter;
use crate::domain::time::Entropy;
use crate::outside::clock::StandingClock;
use crate::store::{Tx, catalogue, schedule};

use super::cabinet::Cabinet;
use super::cards::Cards;
use super::day::{Bench, Planned};
use super::guests_told;
use super::history::{DAYS, Menu, Past};
use super::hours::working_hours;
use super::kept;
use super::lately::{self, Lately};
use super::lay_cabinet;
use super::note::{DemoLogin, DemoNote, DemoPlan};
use super::offers;
use super::past::Books;
use super::people::Names;
use super::salon::{Guest, Salon, Staff};
use super::shop::{Offers, OpenDay, Shop};
use super::standard;
use super::today::{self, AHEAD, NOW};

/// Cards written in one transaction: few enough that the log beside the database stays small.
const CARDS_AT_ONCE: u32 = 50_000;
/// Visits of the history written in one transaction, rounded up to whole days.
const VISITS_AT_ONCE: usize = 100_000;

/// Days that are lived through in one transaction.
const DAYS_AT_ONCE: usize = 10;

/// How far the building has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Cards and visits written.
    pub done: u64,
    /// Cards and visits in all.
    pub all: u64,
}

/// Builds a salon in an empty folder. `real` is the present instant by the computer's clock.
pub fn build(
    folder: &Path,
    plan: DemoPlan,
    real: Timestamp,
    entropy: Box<dyn Entropy>,
    progress: &mut dyn FnMut(Progress),
) -> Result<DemoNote, DeskError> {
    let salon = Salon::of(plan.market).ok_or_else(|| missing("salons.toml"))?;
    let zone = plan.market.zone();
    let now = OpenDay::new(plan.day, &zone).at(NOW);
    let clock = Arc::new(StandingClock::at(now));
    let world = World { clock: clock.clone(), kdf: KdfParameters::CHEAPEST };
    let mut desk = Desk::open(folder, world, entropy)?;
    if desk.has_salon() {
        return Err(VaultError::SalonExists.into());
    }
    // The salon was set up before its first visit, its audit log says so, and then the clock stands where the demo begins.
    clock.set(OpenDay::new(plan.day.saturating_sub(i64::from(DAYS + 1).days()), &zone).at(NOW));
    let (logins, people) = take_staff_on(&mut desk, &salon, plan)?;
    clock.set(now);
    desk.session_mut()?.database.take_room()?;
    let mut shop = furnish(&mut desk, salon, plan, &people)?;
    let days: Vec<Vec<Planned>> = (0..=AHEAD).map(|ahead| today::plan(&shop, ahead)).collect();
    let mut history = shop.menu.history(plan.seed, plan.clients);
    history.extend(guests_told::visits(&shop));
    history.sort_unstable();
    let (long_ago, lately) = history.split_at(lately::from(&history));
    let mut told = Progress { done: 0, all: u64::from(plan.clients) + history.len() as u64 };
    let mut tell = |more: usize| {
        told.done += more as u64;
        progress(told);
    };
    tell(0);
    write_cards(&mut desk, &mut shop, &today::closed(&days[0]), &mut tell)?;
    write_history(&mut desk, &shop, long_ago, &mut tell)?;
    lay_offers_in(&mut desk, &mut shop, lately)?;
    live_through(&mut desk, &shop, lately, &mut tell)?;
    keep_standard(&mut desk, &shop)?;
    write_days(&mut desk, &shop, &days)?;
    drop(desk); // closing folds the log into the file
    let note = DemoNote { plan, ahead_seconds: DemoNote::ahead(now, real), logins };
    note.write(folder).map_err(StoreError::from)?;
    Ok(note)
}

/// A file of the program that cannot be read: a test reads them all, so this does not happen.
fn missing(file: &str) -> DeskError {
    StoreError::Statement(format!("{file} cannot be read")).into()
}

/// The password of a role: for everybody to read, in a salon where there is nothing to steal.
const fn password(role: Role) -> &'static str {
    match role {
        Role::Owner => "quiet morning light",
        Role::Manager => "open window breeze",
        Role::Administrator => "green tea at noon",
        Role::Specialist => "steady warm hands",
    }
}

/// Who has which login.
type StaffByLogin = Vec<(String, StaffId)>;

/// Sets the salon up in the name of its owner, and takes the others on.
fn take_staff_on(desk: &mut Desk, salon: &Salon, plan: DemoPlan) -> Result<(Vec<DemoLogin>, StaffByLogin), DeskError> {
    let login_of = |person: &Staff| DemoLogin {
        login: person.login.clone(),
        role: person.role,
        password: password(person.role).to_owned(),
    };
    let (owner, others) = salon.staff.split_first().ok_or_else(|| missing("salons.toml"))?;
    let recovery_code = desk.propose_recovery_code().reveal();
    let actor = desk.set_up(&SetUp {
        salon: salon.name.clone(),
        market: plan.market,
        zone: String::new(),
        language: salon.language,
        name: owner.name.clone(),
        login: owner.login.clone(),
        password: Password::typed(password(owner.role)),
        recovery_code,
        starter_catalogue: false,
    })?;
    let mut logins = vec![login_of(owner)];
    let mut people = vec![(owner.login.clone(), actor.staff)];
    for person in others {
        let member = desk.ask(AddStaff {
            login: person.login.clone(),
            name: person.name.clone(),
            role: person.role,
            password: Password::typed(password(person.role)),
            one_time: false,
        })?;
        logins.push(login_of(person));
        people.push((person.login.clone(), member.id));
    }
    Ok((logins, people))
}

/// Procedures, specialists, rooms and devices.
fn furnish(desk: &mut Desk, salon: Salon, plan: DemoPlan, people: &[(String, StaffId)]) -> Result<Shop, DeskError> {
    let catalogue = starter::procedures(plan.market);
    let is_new = |(at, guest): (u64, &Guest)| guest.is_first_time().then_some(at);
    let first_timers = (0..).zip(&salon.guests).filter_map(is_new).collect();
    let hands = if plan.clients < 2_000 { 6 } else { salon.specialists.len() };
    let receptionist = salon.staff.iter().find(|person| person.role == Role::Administrator);
    let staff_of = |login: &str| people.iter().find(|(of, _)| of == login).map(|(_, id)| *id);
    let administrator =
        receptionist.and_then(|person| staff_of(&person.login)).ok_or_else(|| missing("salons.toml"))?;
    let doctor = salon.staff.iter().find(|person| person.role == Role::Specialist);
    let hands_that_sign = doctor.and_then(|person| staff_of(&person.login)).ok_or_else(|| missing("salons.toml"))?;
    let mut shop = Shop {
        plan,
        zone: plan.market.zone(),
        menu: Menu::new(&catalogue, first_timers),
        bench: Bench::of(&salon, &catalogue, hands),
        administrator,
        procedures: Vec::new(),
        specialists: Vec::new(),
        rooms: Vec::new(),
        devices: Vec::new(),
        offers: Offers::default(),
        cabinet: Cabinet::default(),
        hands_that_sign,
        clients: Vec::new(),
        catalogue,
        salon,
    };
    desk.apart("BuildDemo", |tx, _| {
        for details in &shop.catalogue {
            shop.procedures.push(catalogue::add(tx, details)?);
        }
        for worker in shop.salon.specialists.iter().take(hands) {
            let details = SpecialistDetails {
                name: worker.name.clone(),
                title: worker.title.clone(),
                staff: staff_of(&worker.login),
                skills: worker.skills().to_vec(),
            };
            let id = schedule::add_specialist(tx, &details)?;
            for hours in working_hours() {
                schedule::set_hours(tx, id, &hours)?;
            }
            shop.specialists.push(id);
        }
        for room in shop.salon.room_details() {
            shop.rooms.push(schedule::add_room(tx, &room)?);
        }
        for device in &shop.salon.devices {
            shop.devices.push(schedule::add_device(tx, device)?);
        }
        add_former_hands(tx, &mut shop, hands)
    })?;
    Ok(shop)
}

/// Those who have left: the more visits the history has a day, the more hands there must have been.
fn add_former_hands(tx: &Tx<'_>, shop: &mut Shop, hands: usize) -> Result<(), DeskError> {
    /// What one pair of hands does a day.
    const VISITS_A_DAY: usize = 6;
    let a_day = shop.plan.clients as usize * 11 / usize::from(DAYS);
    let names = Names::new();
    for former in hands..(a_day / VISITS_A_DAY).max(hands) {
        let worker = &shop.salon.specialists[former % hands];
        let who = names.person(shop.plan.market, shop.plan.seed ^ 1, former as u64, shop.plan.day).card;
        let details = SpecialistDetails {
            name: format!("{} {}", who.given, who.family),
            title: worker.title.clone(),
            staff: None,
            skills: worker.skills().to_vec(),
        };
        let id = schedule::add_specialist(tx, &details)?;
        schedule::set_specialist_active(tx, id, 1, false)?;
        shop.specialists.push(id);
    }
    Ok(())
}

fn write_cards(
    desk: &mut Desk,
    shop: &mut Shop,
    here_today: &BTreeSet<u32>,
    tell: &mut impl FnMut(usize),
) -> Result<(), DeskError> {
    let mut from = 0;
    while from < shop.plan.clients {
        let until = from.saturating_add(CARDS_AT_ONCE).min(shop.plan.clients);
        let cards = Cards::new(shop, here_today);
        let numbers = desk.apart("BuildDemo", |tx, _| cards.write(tx, from..until))?;
        shop.clients.extend(numbers);
        tell((until - from) as usize);
        from = until;
    }
    Ok(())
}

fn write_history(
    desk: &mut Desk,
    shop: &Shop,
    history: &[Past],
    tell: &mut impl FnMut(usize),
) -> Result<(), DeskError> {
    let mut left = history;
    while !left.is_empty() {
        let mut count = left.len().min(VISITS_AT_ONCE);
        // Whole days: a shift is opened and closed in one transaction.
        count += left[count..].iter().take_while(|past| past.day() == left[count - 1].day()).count();
        let (now, later) = left.split_at(count);
        desk.apart("BuildDemo", |tx, _| {
            let mut books = Books::new(tx, shop)?;
            for day in now.chunk_by(|one, other| one.day() == other.day()) {
                books.day(day)?;
            }
            books.finish()
        })?;
        tell(now.len());
        left = later;
    }
    Ok(())
}

/// What is sold beside visits, laid in on the evening before the first day that is lived through.
fn lay_offers_in(desk: &mut Desk, shop: &mut Shop, lately: &[Past]) -> Result<(), DeskError> {
    let first = lately.first().map_or(DAYS, |past| past.day());
    let open = OpenDay::new(shop.day(first.saturating_sub(1)), &shop.zone);
    shop.offers = desk.apart("BuildDemo", |tx, context| {
        context.now = open.at(NOW);
        standard::lay_out(tx, context)?;
        offers::lay_in(tx, context, shop)
    })?;
    shop.cabinet = desk.apart("BuildDemo", |tx, context| {
        context.now = open.at(NOW);
        lay_cabinet::lay_in(tx, context, shop)
    })?;
    desk.apart("BuildDemo", |tx, context| offers::deliver(tx, context, shop, (open.day, open.at(NOW), 0)))
}

/// The last months.
fn live_through(desk: &mut Desk, shop: &Shop, lately: &[Past], tell: &mut impl FnMut(usize)) -> Result<(), DeskError> {
    let days: Vec<&[Past]> = lately.chunk_by(|one, other| one.day() == other.day()).collect();
    for (at, some) in (0..).zip(days.chunks(DAYS_AT_ONCE)) {
        desk.apart("BuildDemo", |tx, context| {
            let mut counter = Lately::new(tx, context, shop)?;
            for (number, day) in some.iter().enumerate() {
                counter.day(day, at == 0 && number == 0)?;
            }
            counter.leave();
            Ok(())
        })?;
        tell(some.iter().map(|day| day.len()).sum());
    }
    Ok(())
}

/// The standard came into force some weeks ago.
fn keep_standard(desk: &mut Desk, shop: &Shop) -> Result<(), DeskError> {
    desk.apart("BuildDemo", |tx, context| {
        let standard = standard::put_in_force(tx, context, shop)?;
        kept::write(tx, context, shop, &standard)
    })
}

/// Today with its running shift, and the days ahead.
fn write_days(desk: &mut Desk, shop: &Shop, days: &[Vec<Planned>]) -> Result<(), DeskError> {
    desk.apart("BuildDemo", |tx, context| {
        let mut till = Lately::new(tx, context, shop)?;
        till.begin(DAYS, &OpenDay::new(shop.plan.day, &shop.zone))?;
        till.guests_answer()?;
        till.guests_feel_at_home()?;
        for (ahead, visits) in (0..=AHEAD).zip(days) {
            today::write(&mut till, ahead, visits)?;
        }
        till.move_cash_today(&OpenDay::new(shop.plan.day, &shop.zone))?;
        till.guests_are_cared_for()?;
        till.desk_lives()?;
        till.manager_looked()?;
        till.leave();
        Ok(())
    })
}
