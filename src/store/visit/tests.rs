//! What the database itself refuses: overlaps of every kind, whatever the code above it forgets.

use std::sync::Barrier;

use jiff::Timestamp;
use jiff::civil::{DateTime, date};
use jiff::tz::TimeZone;
use proptest::prelude::*;
use tempfile::TempDir;

use crate::domain::ids::{BlockId, ClientId, DeviceId, ProcedureId, RoomId, SpecialistId, StaffId, VisitId};
use crate::domain::money::Money;
use crate::domain::schedule::{Block, Resource, Span};
use crate::domain::time::Entropy;
use crate::domain::visit::{NewVisit, Placement, Visit, VisitState};
use crate::store::chain::{ChainKey, ChainKeys};
use crate::store::vault::DataKey;
use crate::store::{Database, Durability, StoreError, ToValue, Tx, schedule};

use super::OCCUPIED;

/// No randomness at all.
struct Sevens;

impl Entropy for Sevens {
    fn fill(&mut self, buffer: &mut [u8]) {
        buffer.fill(7);
    }
}

const STAFF: StaffId = StaffId(1);

fn key() -> (DataKey, ChainKeys) {
    (DataKey::random(&mut Sevens), ChainKeys { audit: ChainKey::new([1; 32]), ledger: ChainKey::new([2; 32]) })
}

/// An encrypted database with a few clients, specialists, rooms and devices. The folder vanishes with it.
struct Book {
    database: Database,
    folder: TempDir,
}

impl Book {
    fn new() -> Self {
        let folder = TempDir::new().expect("a folder");
        let (key, chains) = key();
        let database = Database::create(&folder.path().join("salon.db"), &key, chains).expect("a database");
        let mut book = Self { database, folder };
        book.by_hand(
            "INSERT INTO staff (id, login, name, role, added_at) VALUES (1, 'dana', 'Dana', 'owner', 0);
             INSERT INTO client (id, given, created_at) VALUES (1, 'Aigerim', 0), (2, 'Ewa', 0);
             INSERT INTO procedure (id, name_en, category, minutes, price) VALUES (1, 'Peel', 'peel', 30, 100);
             INSERT INTO specialist (id, name) VALUES (1, 'Kim'), (2, 'Olga'), (3, 'Lena');
             INSERT INTO room (id, name) VALUES (1, '1'), (2, '2');
             INSERT INTO device (id, name, kind) VALUES (1, 'Laser', 'laser_hair'), (2, 'Light', 'pulsed_light');",
        )
        .expect("a salon");
        book
    }

    /// Another connection to the same file, as of a second desk.
    fn second_desk(&self) -> Database {
        let (key, chains) = key();
        Database::open(&self.folder.path().join("salon.db"), &key, chains).expect("the database")
    }

    /// Work in a transaction that is committed.
    fn within<T>(&mut self, work: impl FnOnce(&Tx<'_>) -> Result<T, StoreError>) -> Result<T, StoreError> {
        self.database.transaction(Durability::OnDisk, work)
    }

    /// Statements typed by hand into the open database.
    fn by_hand(&mut self, sql: &str) -> Result<(), StoreError> {
        self.within(|tx| Ok(tx.connection().execute_batch(sql)?))
    }
}

/// A wall time, so many minutes after a midnight.
fn wall(minute: i64) -> DateTime {
    date(2026, 11, 23).at(0, 0, 0, 0).saturating_add(jiff::SignedDuration::from_mins(minute))
}

fn span(minute: i64, length: i64) -> Span {
    let zone = TimeZone::get("Asia/Almaty").expect("the zone table holds Almaty");
    let from = crate::domain::time::instant_of(wall(minute), &zone);
    Span::lasting(from, u16::try_from(length).expect("a length"))
}

fn placement(specialist: i64, room: Option<i64>, device: Option<i64>, minute: i64, length: i64) -> Placement {
    let span = span(minute, length);
    Placement {
        starts: wall(minute),
        starts_at: span.from,
        ends_at: span.until,
        specialist: SpecialistId(specialist),
        room: room.map(RoomId),
        device: device.map(DeviceId),
    }
}

fn booking(placement: Placement) -> NewVisit {
    NewVisit::booking(ClientId(1), ProcedureId(1), placement, Money(100), Timestamp::UNIX_EPOCH, STAFF)
}

fn is_occupied<T: std::fmt::Debug>(result: &Result<T, StoreError>) -> bool {
    matches!(result, Err(StoreError::Constraint(said)) if said.contains(OCCUPIED))
}

#[test]
fn visits_that_touch_stand_and_those_that_overlap_are_refused() {
    for (minute, length, specialist, room, device, free) in [
        (660, 60, 1, Some(1), Some(1), true), // ends where the other begins
        (780, 60, 1, Some(1), Some(1), true), // begins where the other ends
        (719, 60, 1, None, None, false),      // the specialist
        (720, 60, 2, Some(1), None, false),   // the room
        (720, 60, 2, None, Some(1), false),   // the device
        (720, 60, 2, Some(2), Some(2), true), // all others
        (600, 720, 1, None, None, false),     // around it
        (740, 5, 1, None, None, false),       // inside it
        (779, 1, 3, Some(1), Some(2), false), // its last minute
    ] {
        let mut book = Book::new();
        book.within(|tx| super::add(tx, &booking(placement(1, Some(1), Some(1), 720, 60)))).expect("the first");
        let second = book.within(|tx| super::add(tx, &booking(placement(specialist, room, device, minute, length))));
        assert_eq!(second.is_ok(), free, "{minute} {length} {specialist} {room:?} {device:?}");
        assert_eq!(is_occupied(&second), !free, "{second:?}");
    }
}

#[test]
fn only_what_is_under_way_takes_time() {
    for state in VisitState::ALL {
        let mut book = Book::new();
        let first = NewVisit { state: *state, ..booking(placement(1, Some(1), None, 720, 60)) };
        book.within(|tx| super::add(tx, &first)).expect("the first");
        let second = book.within(|tx| super::add(tx, &booking(placement(1, None, None, 730, 60))));
        assert_eq!(is_occupied(&second), state.occupies(), "{state:?}");
    }
}

#[test]
fn what_must_never_be_is_refused_by_the_database_alone() {
    for (statement, expected) in [
        ("DELETE FROM visit", "never deleted"),
        ("UPDATE visit SET state = 'booked' WHERE state = 'closed'", "stays closed"),
        ("UPDATE occupancy SET ends_at = ends_at + 60", "never changed"),
        ("UPDATE visit SET starts_at = starts_at - 1800 WHERE id = 2", OCCUPIED),
        ("UPDATE visit SET state = 'dancing' WHERE id = 1", "CHECK"),
        ("UPDATE visit SET day = '2026-01-01' WHERE id = 1", "CHECK"),
        ("UPDATE visit SET ends_at = starts_at WHERE id = 1", "CHECK"),
        ("INSERT INTO occupancy SELECT 1, 1, starts_at + 1, ends_at, visit_id, NULL FROM occupancy LIMIT 1", OCCUPIED),
        ("INSERT INTO occupancy VALUES (1, 3, 0, 60, NULL, NULL)", "CHECK"),
    ] {
        let mut book = Book::new();
        book.within(|tx| super::add(tx, &booking(placement(1, None, None, 720, 60)))).expect("1");
        book.within(|tx| super::add(tx, &booking(placement(1, None, None, 780, 60)))).expect("2");
        let closed = NewVisit { state: VisitState::Closed, ..booking(placement(1, None, None, 600, 60)) };
        book.within(|tx| super::add(tx, &closed)).expect("3");
        match book.by_hand(statement) {
            Err(StoreError::Constraint(said) | StoreError::Statement(said)) => {
                assert!(said.contains(expected), "{statement}: {said}");
            }
            other => panic!("{statement}: {other:?}"),
        }
    }
}

#[test]
fn the_board_walks_along_the_day_and_not_along_the_history() {
    let mut book = Book::new();
    for sql in [include_str!("board.sql"), include_str!("allergies_of_day.sql"), include_str!("of_client.sql")] {
        let plan = book
            .within(|tx| {
                let given: [&dyn ToValue; 2] = [&"2026-11-23", &1_i64];
                let taken = if sql.contains("?2") { 2 } else { 1 };
                tx.all(&format!("EXPLAIN QUERY PLAN {sql}"), &given[..taken], |row| row.get::<String>(3))
            })
            .expect("a plan");
        for line in &plan {
            let walks_all = line.starts_with("SCAN") && !line.contains("coming");
            assert!(!walks_all, "{line}\n{plan:#?}");
        }
    }
}

#[test]
fn two_desks_on_one_slot_make_exactly_one_booking() {
    const ROUNDS: i64 = 150;
    let mut book = Book::new();
    let desks = [book.second_desk(), book.second_desk()];
    let start = Barrier::new(desks.len());
    let won: Vec<i64> = std::thread::scope(|scope| {
        let handles: Vec<_> = desks
            .into_iter()
            .enumerate()
            .map(|(desk, mut database)| {
                let start = &start;
                scope.spawn(move || {
                    let mut won = Vec::new();
                    for round in 0..ROUNDS {
                        // The two want overlapping stretches, not even the same one.
                        let minute = round * 8 + i64::try_from(desk).expect("0 or 1") * 3;
                        start.wait();
                        let booked = database.transaction(Durability::OnDisk, |tx| {
                            super::add(tx, &booking(placement(1, Some(1), None, minute, 5)))
                        });
                        assert!(booked.is_ok() || is_occupied(&booked), "{booked:?}");
                        if booked.is_ok() {
                            won.push(round);
                        }
                    }
                    won
                })
            })
            .collect();
        handles.into_iter().flat_map(|handle| handle.join().expect("a desk")).collect()
    });
    let mut rounds = won.clone();
    rounds.sort_unstable();
    assert_eq!(rounds, (0..ROUNDS).collect::<Vec<_>>(), "each round has exactly one winner");
    let live = book.within(|tx| tx.one("SELECT count(*) FROM visit", &[], |row| row.get::<i64>(0))).expect("a count");
    assert_eq!(live, ROUNDS);
}

/// Something that a desk does.
#[derive(Clone, Debug)]
enum Deed {
    Book { specialist: i64, room: Option<i64>, device: Option<i64>, minute: i64, length: i64 },
    Move { visit: usize, specialist: i64, room: Option<i64>, minute: i64 },
    Cancel { visit: usize },
    TakeBack { visit: usize },
    Block { specialist: i64, minute: i64, length: i64 },
    Unblock { block: usize },
}

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let minute = (0..40_i64).prop_map(|step| step * 5);
    let room = prop::option::of(1..3_i64);
    let deed = prop_oneof![
        5 => (1..4_i64, room.clone(), prop::option::of(1..3_i64), minute.clone(), 1..10_i64).prop_map(
            |(specialist, room, device, minute, length)| Deed::Book { specialist, room, device, minute, length: length * 5 }
        ),
        3 => (0..12_usize, 1..4_i64, room, minute.clone())
            .prop_map(|(visit, specialist, room, minute)| Deed::Move { visit, specialist, room, minute }),
        2 => (0..12_usize).prop_map(|visit| Deed::Cancel { visit }),
        1 => (0..12_usize).prop_map(|visit| Deed::TakeBack { visit }),
        1 => (1..4_i64, minute, 1..20_i64)
            .prop_map(|(specialist, minute, length)| Deed::Block { specialist, minute, length: length * 5 }),
        1 => (0..4_usize).prop_map(|block| Deed::Unblock { block }),
    ];
    prop::collection::vec(deed, 1..40)
}

/// The plain model: everything that takes time, compared pair by pair.
#[derive(Default)]
struct Model {
    visits: Vec<(Visit, bool)>,
    blocks: Vec<(BlockId, i64, Span, bool)>,
}

impl Model {
    /// Whether a placement would overlap anything but the visit itself.
    fn is_free(&self, placement: &Placement, except: Option<VisitId>) -> bool {
        let wanted = Span { from: placement.starts_at, until: placement.ends_at };
        let visits = self.visits.iter().filter(|(visit, live)| *live && Some(visit.id) != except).all(|(visit, _)| {
            let taken = &visit.placement;
            let shares = taken.specialist == placement.specialist
                || (taken.room.is_some() && taken.room == placement.room)
                || (taken.device.is_some() && taken.device == placement.device);
            !(shares && wanted.overlaps(Span { from: taken.starts_at, until: taken.ends_at }))
        });
        let blocks = self.blocks.iter().filter(|block| block.3);
        visits
            && blocks.into_iter().all(|(_, specialist, span, _)| {
                placement.specialist != SpecialistId(*specialist) || !wanted.overlaps(*span)
            })
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    /// Whatever desks do, in whatever order: the database allows exactly what the plain model allows.
    #[test]
    fn bookings_never_overlap(deeds in deeds()) {
        let mut book = Book::new();
        let mut model = Model::default();
        for deed in deeds {
            perform(&mut book, &mut model, &deed)?;
        }
        let taken: i64 = book.within(|tx| tx.one(
            "SELECT count(*) FROM occupancy AS one JOIN occupancy AS other
             ON other.resource_kind = one.resource_kind AND other.resource_id = one.resource_id
             AND other.starts_at > one.starts_at AND other.starts_at < one.ends_at", &[], |row| row.get(0))).unwrap();
        prop_assert_eq!(taken, 0, "nothing overlaps");
    }
}

/// Does a deed in the database and in the model, and compares what each says.
fn perform(book: &mut Book, model: &mut Model, deed: &Deed) -> Result<(), TestCaseError> {
    match *deed {
        Deed::Book { specialist, room, device, minute, length } => {
            let placement = placement(specialist, room, device, minute, length);
            let booked = book.within(|tx| super::add(tx, &booking(placement)));
            prop_assert_eq!(booked.is_ok(), model.is_free(&placement, None), "{:?}", booked);
            if let Ok(id) = booked {
                let visit = book.within(|tx| super::get(tx, id)).unwrap().unwrap();
                model.visits.push((visit, true));
            }
        }
        Deed::Move { visit, specialist, room, minute } => {
            let Some((visit, true)) = model.visits.get(visit).cloned() else { return Ok(()) };
            let length = visit.placement.ends_at.duration_since(visit.placement.starts_at).as_mins();
            let to = placement(specialist, room, visit.placement.device.map(|id| id.0), minute, length);
            let moved = book.within(|tx| super::place(tx, visit.id, visit.version, &to));
            prop_assert_eq!(moved.is_ok(), model.is_free(&to, Some(visit.id)), "{:?}", moved);
            refresh(book, model, visit.id);
        }
        Deed::Cancel { visit } => change(book, model, visit, VisitState::Cancelled)?,
        Deed::TakeBack { visit } => change(book, model, visit, VisitState::Booked)?,
        Deed::Block { specialist, minute, length } => {
            let span = span(minute, length);
            let resource = Resource::Specialist(SpecialistId(specialist));
            let block = Block {
                id: BlockId(0),
                resource,
                from: wall(minute),
                until: wall(minute + length),
                reason: String::new(),
            };
            let blocked = book.within(|tx| schedule::add_block(tx, &block, &[span], STAFF, Timestamp::UNIX_EPOCH));
            let wanted = Placement { room: None, device: None, ..placement(specialist, None, None, minute, length) };
            let free = model.is_free(&wanted, None);
            prop_assert_eq!(blocked.is_ok(), free, "{:?}", blocked);
            if let Ok(id) = blocked {
                model.blocks.push((id, specialist, span, true));
            }
        }
        Deed::Unblock { block } => {
            if let Some(block) = model.blocks.get_mut(block) {
                let freed = book.within(|tx| schedule::remove_block(tx, block.0)).unwrap();
                prop_assert_eq!(freed, block.3);
                block.3 = false;
            }
        }
    }
    Ok(())
}

/// Calls a visit off, or takes that back.
fn change(book: &mut Book, model: &mut Model, at: usize, state: VisitState) -> Result<(), TestCaseError> {
    let Some((visit, live)) = model.visits.get(at).cloned() else { return Ok(()) };
    if live == state.occupies() {
        return Ok(());
    }
    let free = !state.occupies() || model.is_free(&visit.placement, Some(visit.id));
    let changed = Visit { state, ..visit.clone() };
    let written = book.within(|tx| super::set_state(tx, visit.version, &changed));
    prop_assert_eq!(written.is_ok(), free, "{:?}", written);
    refresh(book, model, visit.id);
    Ok(())
}

/// Reads a visit into the model as the database now holds it.
fn refresh(book: &mut Book, model: &mut Model, id: VisitId) {
    let now = book.within(|tx| super::get(tx, id)).unwrap().unwrap();
    for (visit, live) in &mut model.visits {
        if visit.id == id {
            *live = now.state.occupies();
            *visit = now.clone();
        }
    }
}

#[test]
fn what_follows_most_often_and_when_somebody_came_is_told_by_closed_visits() {
    let mut book = Book::new();
    book.by_hand(
        "INSERT INTO procedure (id, name_en, category, minutes, price)
         VALUES (2, 'Consultation', 'consultation', 30, 100), (3, 'Massage', 'massage', 30, 100);
         INSERT INTO client (id, given, created_at) VALUES (3, 'Marat', 0), (4, 'Zhang', 0);",
    )
    .expect("more of everything");
    let closed = |client: i64, procedure: i64, day: i64| NewVisit {
        client: ClientId(client),
        procedure: ProcedureId(procedure),
        state: VisitState::Closed,
        ..booking(placement(1, None, None, day * 24 * 60 + 600, 30))
    };
    // The consultation was followed by a peel twice, by a massage once; what came before it, or was never done, is no sign.
    let visits = [
        closed(1, 2, 0),
        closed(1, 1, 5),
        closed(1, 3, 9),
        closed(2, 3, 0),
        closed(2, 2, 2),
        closed(2, 1, 4),
        closed(3, 2, 0),
        closed(3, 3, 1),
        closed(4, 2, 0),
        NewVisit { state: VisitState::Cancelled, ..closed(4, 3, 1) },
    ];
    book.within(|tx| visits.iter().try_for_each(|visit| super::add(tx, visit).map(drop))).expect("a history");
    let follows = |book: &mut Book, of: i64| book.within(|tx| super::usually_follows(tx, ProcedureId(of)));
    assert_eq!(follows(&mut book, 2).expect("an answer"), Some((ProcedureId(1), 2)));
    assert_eq!(follows(&mut book, 1).expect("an answer"), Some((ProcedureId(3), 1)));
    let kept = book.within(|tx| super::kept_of(tx, ClientId(1), 2)).expect("an answer");
    let kept: Vec<_> = kept.iter().map(|(time, procedure)| (time.starts.date(), *procedure)).collect();
    assert_eq!(kept, [(date(2026, 12, 2), ProcedureId(3)), (date(2026, 11, 28), ProcedureId(1))]);
}
