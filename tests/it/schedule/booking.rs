//! Booking, moving, blocking: never twice, always with a reason.

use frontdesk::desk::DeskError;
use frontdesk::desk::catalogue::RetireProcedure;
use frontdesk::desk::schedule::{BlockOut, FreeSlots, SetWorkingHours, Unblock};
use frontdesk::desk::visit::{Book, CancelVisit, MoveVisit, VisitsOfClient};
use frontdesk::domain::ids::{ClientId, RoomId, SpecialistId};
use frontdesk::domain::market::Market;
use frontdesk::domain::role::Role;
use frontdesk::domain::schedule::{BookingRefusal, Resource, ScheduleRefusal, WorkingDay};
use frontdesk::domain::visit::VisitState;

use super::stage::{Stage, at, board, hours, on_board, today};
use crate::support::Salon;

#[test]
fn a_visit_is_booked_with_its_room_and_stands_on_the_board() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    let booked = stage.book_filler(&mut salon, at(15, 0));
    assert_eq!(booked.placement.room, Some(stage.injection_room));
    salon.reopen();
    let visit = on_board(&mut salon, booked.visit);
    assert_eq!((visit.starts, visit.ends), (at(15, 0), at(16, 0)));
    assert_eq!(visit.state, VisitState::Booked);
    assert_eq!((visit.client.name.given.as_str(), visit.client.age), ("Айгерим", Some(34)));
    assert_eq!((visit.client.phone_end.as_str(), visit.room_name.as_str()), ("4567", "1"));
    assert!(visit.meets_allergy && visit.first_visit && visit.wants_confirmation());
    assert_eq!(visit.client.allergies[0].id, stage.lidocaine);
    let history = salon.ask(VisitsOfClient { client: stage.aigerim, most: 10 });
    assert_eq!(history.len(), 1);
    assert_eq!(history[0].id, booked.visit);
}

/// Whether a refusal is the one that a row expects.
type Expected = fn(&BookingRefusal) -> bool;

#[test]
fn what_cannot_be_booked_is_refused_with_its_reason() {
    use BookingRefusal::{
        DoesNotFit, Duration, InThePast, NoDevice, NoRoom, NotSkilled, NotWorking, Retired, Taken, TooFarAhead,
    };
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    stage.book_filler(&mut salon, at(15, 0));
    let laser = stage.booking(stage.marat, stage.laser, stage.olga, at(17, 0));
    salon.ask(laser);
    let good = stage.booking(stage.ewa, stage.peel, stage.olga, at(15, 0));
    let (filler, with) = (stage.filler, stage.kim);
    let kim = |starts| Book { procedure: filler, specialist: with, starts, ..good.clone() };
    let yesterday = today().yesterday().unwrap().at(15, 0, 0, 0);
    let far = today().at(15, 0, 0, 0).with().year(2029).build().unwrap();
    let rows: Vec<(Book, Expected)> = vec![
        (kim(at(15, 30)), |refusal| matches!(refusal, Taken { resource: Resource::Specialist(_), .. })),
        (kim(at(14, 30)), |refusal| matches!(refusal, Taken { .. })),
        (kim(at(19, 30)), |refusal| matches!(refusal, NotWorking { .. })),
        (kim(at(8, 30)), |refusal| matches!(refusal, NotWorking { .. })),
        (kim(yesterday), |refusal| matches!(refusal, InThePast)),
        (kim(far), |refusal| matches!(refusal, TooFarAhead)),
        (Book { specialist: stage.lena, ..good.clone() }, |refusal| matches!(refusal, NotSkilled { .. })),
        (Book { minutes: Some(3), ..good.clone() }, |refusal| matches!(refusal, Duration)),
        (Book { starts: at(15, 0).with().second(1).build().unwrap(), ..good.clone() }, |refusal| {
            matches!(refusal, Duration)
        }),
        (Book { room: Some(stage.laser_room), ..good.clone() }, |refusal| matches!(refusal, DoesNotFit)),
        (Book { device: Some(stage.soprano), starts: at(16, 30), ..good.clone() }, |refusal| {
            matches!(refusal, Taken { .. })
        }),
        (Book { room: Some(stage.injection_room), ..good.clone() }, |refusal| {
            matches!(refusal, Taken { resource: Resource::Room(_), .. })
        }),
        (Book { procedure: stage.laser, specialist: stage.lena, starts: at(17, 30), ..good.clone() }, |refusal| {
            matches!(refusal, NoRoom | NoDevice)
        }),
    ];
    for (at, (book, expected)) in rows.into_iter().enumerate() {
        let book = Book { key: stage.key(), ..book };
        match salon.refused(book) {
            DeskError::Booking(refusal) => assert!(expected(&refusal), "row {at}: {refusal:?}"),
            other => panic!("row {at}: {other:?}"),
        }
    }
    assert!(matches!(salon.refused(Book { client: ClientId(99), ..good.clone() }), DeskError::NotFound(..)));
    assert!(matches!(salon.refused(Book { specialist: SpecialistId(99), ..good.clone() }), DeskError::NotFound(..)));
    assert!(matches!(salon.refused(Book { room: Some(RoomId(99)), ..good.clone() }), DeskError::NotFound(..)));
    salon.ask(RetireProcedure { procedure: stage.peel, version: 1, retired: true });
    assert!(matches!(salon.refused(good.clone()), DeskError::Booking(Retired)));
    assert_eq!(board(&mut salon).visits.len(), 2, "no refusal left anything behind");
    salon.as_role(Role::Specialist);
    assert!(matches!(salon.refused(good), DeskError::Forbidden(_)));
}

#[test]
fn a_held_key_books_once() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    let book = stage.booking(stage.ewa, stage.peel, stage.olga, at(15, 0));
    let first = salon.ask(book.clone());
    for _ in 0..50 {
        assert_eq!(salon.ask(book.clone()), first, "asked again, it gives the first answer again");
    }
    assert_eq!(board(&mut salon).visits.len(), 1);
    let other = Book { starts: at(18, 0), ..book };
    assert!(matches!(salon.refused(other), DeskError::Conflict), "one key never means two bookings");
}

#[test]
fn a_visit_moves_and_its_old_time_is_free() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    let booked = stage.book_filler(&mut salon, at(15, 0));
    let (key, kim) = (stage.key(), stage.kim);
    let move_to = |starts, version, key| MoveVisit {
        key,
        visit: booked.visit,
        version,
        specialist: kim,
        starts,
        room: None,
        device: None,
        decision: None,
    };
    // Half an hour later it stands in its own way no more than anybody's.
    let moved = salon.ask(move_to(at(15, 30), booked.version, key));
    assert_eq!(moved.placement.starts, at(15, 30));
    assert_eq!(salon.ask(move_to(at(15, 30), booked.version, key)), moved, "a retry moves nothing");
    let outdated = move_to(at(17, 0), booked.version, stage.key());
    assert!(matches!(salon.refused(outdated), DeskError::Conflict));
    let before = stage.booking(stage.marat, stage.filler, stage.kim, at(14, 30));
    salon.ask(before);
    let onto_it = move_to(at(14, 0), moved.version, stage.key());
    assert!(matches!(salon.refused(onto_it), DeskError::Booking(BookingRefusal::Taken { .. })));
    assert_eq!(on_board(&mut salon, booked.visit).starts, at(15, 30));
}

#[test]
fn cancelled_time_is_free_again() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    let booked = stage.book_filler(&mut salon, at(15, 0));
    let again = stage.booking(stage.ewa, stage.filler, stage.kim, at(15, 0));
    assert!(matches!(salon.refused(again.clone()), DeskError::Booking(BookingRefusal::Taken { .. })));
    salon.ask(CancelVisit { visit: booked.visit, version: booked.version, reason: "ill".to_owned() });
    salon.ask(Book { key: stage.key(), ..again });
    let states: Vec<_> = board(&mut salon).visits.iter().map(|visit| visit.state).collect();
    assert_eq!(states, [VisitState::Cancelled, VisitState::Booked]);
}

#[test]
fn free_times_are_exactly_those_that_can_be_booked() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    stage.book_peel(&mut salon, at(15, 0));
    let laser = stage.booking(stage.marat, stage.laser, stage.lena, at(17, 0));
    salon.ask(laser);
    let (day, procedure) = (today(), stage.laser);
    let free = salon.ask(FreeSlots { day, procedure, specialist: None, minutes: None, except: None });
    let times_of = |specialist| -> Vec<String> {
        let of_one = free.slots.iter().filter(|slot| slot.specialist == specialist);
        of_one.map(|slot| slot.starts.strftime("%H:%M").to_string()).collect()
    };
    // It is two o'clock. Olga's peel ends at 15:45; the one laser is taken from five to six.
    assert_eq!(times_of(stage.olga), ["14:00", "15:45", "16:00", "18:00", "18:15", "18:30", "18:45", "19:00"]);
    assert_eq!(times_of(stage.lena)[..3], ["14:00", "14:15", "14:30"]);
    // Every time offered can be booked, and the booking is exactly as offered.
    for slot in free.slots.iter().step_by(5) {
        let book = stage.booking(stage.zhang, stage.laser, slot.specialist, slot.starts);
        let booked = salon.ask(book);
        assert_eq!((booked.placement.room, booked.placement.device), (slot.room, slot.device));
        salon.ask(CancelVisit { visit: booked.visit, version: booked.version, reason: String::new() });
    }
    let tomorrow = today().tomorrow().unwrap();
    salon.ask(SetWorkingHours {
        specialist: stage.kim,
        day: WorkingDay::Only(tomorrow),
        hours: Some(vec![hours("09:00", "11:00")]),
    });
    let fillers = |day| FreeSlots { day, procedure: stage.filler, specialist: None, minutes: None, except: None };
    assert_eq!(salon.ask(fillers(tomorrow)).slots.len(), 5, "09:00 to 10:00 by quarters");
    salon.ask(SetWorkingHours { specialist: stage.kim, day: WorkingDay::Only(tomorrow), hours: Some(Vec::new()) });
    let off = salon.ask(fillers(tomorrow));
    assert!(off.slots.is_empty() && !off.anybody_works);
}

#[test]
fn a_block_out_keeps_visits_away_until_it_is_freed() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    stage.book_peel(&mut salon, at(15, 0));
    let days = |from, until| BlockOut {
        key: frontdesk::domain::ids::RequestKey(900),
        resource: Resource::Specialist(stage.olga),
        from,
        until,
        reason: "holiday".to_owned(),
    };
    let refused = salon.refused(days(at(12, 0), at(18, 0)));
    assert!(
        matches!(refused, DeskError::Schedule(ScheduleRefusal::Occupied { count: 1, first }) if first == at(15, 0)),
        "{refused:?}"
    );
    assert!(matches!(salon.refused(days(at(18, 0), at(12, 0))), DeskError::Schedule(ScheduleRefusal::Stretch)));
    let later = today().saturating_add(jiff::Span::new().days(14)).at(12, 0, 0, 0);
    let block = salon.ask(days(at(16, 0), later));
    assert_eq!(salon.ask(days(at(16, 0), later)).id, block.id, "a retry blocks nothing more");
    for day in [0, 1, 7, 13] {
        let starts = today().saturating_add(jiff::Span::new().days(day)).at(18, 0, 0, 0);
        let book = stage.booking(stage.ewa, stage.peel, stage.olga, starts);
        let refused = salon.refused(book);
        assert!(matches!(refused, DeskError::Booking(BookingRefusal::Taken { .. })), "day {day}: {refused:?}");
    }
    salon.ask(Unblock { block: block.id });
    stage.book_peel(&mut salon, at(18, 0));
    assert!(matches!(salon.refused(Unblock { block: block.id }), DeskError::NotFound(..)));
}
