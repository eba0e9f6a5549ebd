//! The use cases on the desk, each beside its floor.

use std::time::Duration;

use argon2::{Algorithm, Argon2, Params, Version};
use frontdesk::desk::client::{Find, OpenCard};
use frontdesk::desk::schedule::FreeSlots;
use frontdesk::desk::till::{OpenBill, ShowTill};
use frontdesk::desk::visit::{Arrive, Book, Day, DayBoard, Finish, Start};
use frontdesk::desk::{Desk, DeskError, Floor, KdfParameters};
use frontdesk::domain::ids::{ClientId, ProcedureId, RequestKey};
use frontdesk::domain::offers::exact_cash;

use super::salon::{DAY, Fixture};
use super::stats::{Goal, Row, Stats, timed};

/// Names as receptionists type them, letter by letter: whole, in another script, misspelt, on the wrong layout, digits.
const TYPED: &[&str] = &[
    "айгерим садыкова",
    "aigerim",
    "kowalczyk ewa",
    "ковальчик",
    "张伟",
    "zhang wei",
    "ахметов нурлан",
    "achmetova",
    "жумабаева",
    "жұмабаева",
    "fqut",
    "сатпаива",
    "лебедева",
    "k",
    "7001234",
    "4567",
    "+7 701 555",
];

/// Everything that needs no terminal.
pub fn measure(fixture: &Fixture) -> Vec<Row> {
    let mut rows = vec![login(fixture)];
    let mut desk = fixture.desk();
    let (login, password) = fixture.owner();
    desk.log_in(&login, &password).expect("the owner's own password");
    // Once round before the clock runs: the cache is warm at a desk in use.
    let board = desk.ask(today()).expect("the board");
    rows.push(find(&mut desk));
    rows.push(card(&mut desk));
    rows.push(todays_board(&mut desk));
    rows.push(free_slots(&mut desk, &board));
    rows.extend(writes(&mut desk));
    rows
}

fn today() -> Day {
    Day { day: None, specialist: None }
}

const fn within(micros: u64) -> Goal {
    Goal::Within(Duration::from_micros(micros))
}

/// From the password to Today, less the hash that is slow on purpose.
fn login(fixture: &Fixture) -> Row {
    let (login, password) = fixture.owner();
    let KdfParameters { memory_kib, passes, lanes } = KdfParameters::CHEAPEST;
    let parameters = Params::new(memory_kib, passes, lanes, Some(32)).expect("parameters in range");
    let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, parameters);
    let hash = Stats::of((0..10).map(|_| timed(|| argon.hash_password_into(b"x", &[7; 16], &mut [0; 32])).1).collect());
    let whole = (0..20).map(|_| {
        let mut desk = fixture.desk();
        let ((), time) = timed(|| {
            desk.log_in(&login, &password).expect("the owner's own password");
            desk.ask(today()).expect("the board");
            desk.ask(ShowTill {}).expect("the till");
        });
        time.saturating_sub(hash.percentile(50))
    });
    Row {
        what: "login to Today, without the hash",
        floor: None,
        ours: Stats::of(whole.collect()),
        goal: within(40_000),
    }
}

fn find(desk: &mut Desk) -> Row {
    let (mut floor, mut ours) = (Vec::new(), Vec::new());
    for _ in 0..3 {
        for typed in TYPED {
            let ends = typed.char_indices().map(|(at, letter)| at + letter.len_utf8());
            for query in ends.map(|end| &typed[..end]) {
                let plain = Floor::Word("ahmet".chars().take(query.chars().count().clamp(1, 5)).collect());
                floor.push(timed(|| desk.run_floor(&plain).expect("a plain statement")).1);
                ours.push(timed(|| desk.ask(Find::of(query)).expect("an answer")).1);
            }
        }
    }
    Row { what: "find, each key typed", floor: Some(Stats::of(floor)), ours: Stats::of(ours), goal: within(1_000) }
}

fn card(desk: &mut Desk) -> Row {
    let (mut floor, mut ours) = (Vec::new(), Vec::new());
    for number in 0..600_i64 {
        let client = ClientId(1 + number * 7_919 % cards(desk));
        floor.push(timed(|| desk.run_floor(&Floor::Card(client)).expect("a plain statement")).1);
        ours.push(timed(|| desk.ask(OpenCard { client }).expect("a card")).1);
    }
    Row { what: "the card, allergies first", floor: Some(Stats::of(floor)), ours: Stats::of(ours), goal: within(500) }
}

/// How many cards there are.
fn cards(desk: &mut Desk) -> i64 {
    desk.ask(Find::of("a")).expect("an answer").cards
}

fn todays_board(desk: &mut Desk) -> Row {
    let (mut floor, mut ours) = (Vec::new(), Vec::new());
    for _ in 0..600 {
        floor.push(timed(|| desk.run_floor(&Floor::Day(DAY)).expect("a plain statement")).1);
        let ((), time) = timed(|| {
            desk.ask(today()).expect("the board");
            desk.ask(ShowTill {}).expect("the till");
        });
        ours.push(time);
    }
    Row {
        what: "Today with flags and totals",
        floor: Some(Stats::of(floor)),
        ours: Stats::of(ours),
        goal: within(1_000),
    }
}

fn free_slots(desk: &mut Desk, board: &DayBoard) -> Row {
    let procedures: Vec<ProcedureId> = board.visits.iter().map(|visit| visit.procedure).collect();
    let (mut floor, mut ours) = (Vec::new(), Vec::new());
    for procedure in procedures.iter().copied().cycle().take(300) {
        floor.push(timed(|| desk.run_floor(&Floor::Taken(DAY)).expect("a plain statement")).1);
        let wanted = FreeSlots { day: DAY, procedure, specialist: None, minutes: None, except: None };
        ours.push(timed(|| desk.ask(wanted).expect("slots")).1);
    }
    Row { what: "free slots of a day", floor: Some(Stats::of(floor)), ours: Stats::of(ours), goal: Goal::None }
}

/// Books what is free, and takes what is booked today from the door to the till.
fn writes(desk: &mut Desk) -> Vec<Row> {
    let durable = Goal::OverFloor(Duration::from_millis(1));
    let (mut floor, mut booked) = (Vec::new(), Vec::new());
    let mut key = 1_u128;
    let mut next_key = || {
        key += 1;
        RequestKey(key)
    };
    let later = DAY.checked_add(jiff::Span::new().days(20)).expect("a day");
    for number in 0..120_i64 {
        let procedure = ProcedureId(1 + number % 70);
        let wanted = FreeSlots { day: later, procedure, specialist: None, minutes: None, except: None };
        let Some(slot) = desk.ask(wanted).expect("slots").slots.into_iter().next() else { continue };
        let book = Book {
            key: next_key(),
            client: ClientId(1 + number),
            procedure,
            specialist: slot.specialist,
            starts: slot.starts,
            minutes: None,
            room: None,
            device: None,
            note: String::new(),
            decision: None,
        };
        let (outcome, time) = timed(|| desk.ask(book));
        match outcome {
            Ok(_) => booked.push(time),
            // A stop of the safety check wants a specialist: nothing was booked, nothing is measured.
            Err(DeskError::Safety(_)) => continue,
            Err(error) => panic!("a booking: {error}"),
        }
        floor.push(timed(|| desk.run_floor(&Floor::Change(number)).expect("a plain change")).1);
    }
    let paid = sales(desk, &mut next_key);
    let again = (0..).take(booked.len()).map(|number| timed(|| desk.run_floor(&Floor::Change(number))).1).collect();
    vec![
        Row { what: "book, durable", floor: Some(Stats::of(floor)), ours: Stats::of(booked), goal: durable },
        Row { what: "a sale, durable", floor: Some(Stats::of(again)), ours: Stats::of(paid), goal: durable },
    ]
}

/// Takes every visit of today that will go to the till, and pays it by card.
fn sales(desk: &mut Desk, next_key: &mut impl FnMut() -> RequestKey) -> Vec<Duration> {
    let board = desk.ask(today()).expect("the board");
    let mut paid = Vec::new();
    for visit in board.visits {
        // Each step is refused where the visit is beyond it already: that is no failure here.
        let arrived = desk.ask(Arrive { visit: visit.id, version: visit.version, seen: Vec::new() });
        let version = arrived.map_or(visit.version, |now| now.version);
        let allergies = visit.client.allergies.iter().map(|allergy| allergy.id).collect();
        let started = desk.ask(Start { visit: visit.id, version, allergies, seen: Vec::new() });
        let version = started.map_or(version, |now| now.version);
        let finished = desk.ask(Finish { visit: visit.id, version, without: Some("no camera today".to_owned()) });
        drop(finished);
        let Ok(shown) = desk.ask(OpenBill { visit: visit.id }) else { continue };
        if shown.paid.is_some() {
            continue;
        }
        let pay = shown.payment(next_key(), exact_cash(&shown.facts, &shown.choices)).expect("a bill");
        paid.push(timed(|| desk.ask(pay).expect("a sale")).1);
    }
    paid
}
