//! Wall times through clock changes and changes of the zone.

use frontdesk::desk::DeskError;
use frontdesk::desk::schedule::{FreeSlots, SetWorkingHours};
use frontdesk::desk::settings::{ChangeSalon, ReadSalon};
use frontdesk::desk::visit::Day;
use frontdesk::domain::market::Market;
use frontdesk::domain::schedule::{BookingRefusal, WorkingDay};
use jiff::civil::{Date, date};
use jiff::tz::TimeZone;

use super::stage::{Stage, at, hours, on_board};
use crate::support::Salon;

/// A salon whose Kim works through the night before a clock change.
fn night(zone: &str, day: Date) -> (Salon, Stage) {
    let mut salon = Salon::new(Market::Kz);
    let stage = Stage::set(&mut salon);
    change_zone(&mut salon, zone);
    let noon = day.yesterday().unwrap().at(12, 0, 0, 0);
    salon.clock.set(noon.to_zoned(TimeZone::get(zone).unwrap()).unwrap().timestamp());
    salon.ask(SetWorkingHours {
        specialist: stage.kim,
        day: WorkingDay::Only(day),
        hours: Some(vec![hours("00:00", "06:00")]),
    });
    (salon, stage)
}

fn change_zone(salon: &mut Salon, zone: &str) {
    let now = salon.ask(ReadSalon {});
    salon.ask(ChangeSalon { name: now.name, zone: zone.to_owned(), language: now.language });
}

#[test]
fn times_that_the_clock_skips_cannot_be_booked() {
    for (zone, day, skipped, shown) in [
        ("Europe/Warsaw", date(2027, 3, 28), (2, 30), (3, 0)),
        ("Australia/Lord_Howe", date(2026, 10, 4), (2, 15), (2, 30)),
    ] {
        let (mut salon, mut stage) = night(zone, day);
        let never = stage.booking(stage.marat, stage.filler, stage.kim, day.at(skipped.0, skipped.1, 0, 0));
        let refused = salon.refused(never);
        assert!(matches!(refused, DeskError::Booking(BookingRefusal::ClockSkips)), "{zone}: {refused:?}");
        let across = stage.booking(stage.marat, stage.filler, stage.kim, day.at(1, 30, 0, 0));
        let across = salon.ask(across);
        assert_eq!(across.placement.ends_at.duration_since(across.placement.starts_at).as_mins(), 60, "{zone}");
        // It takes the hour that really passes: right after it the next one fits only where the clock is then.
        let too_early = stage.booking(stage.ewa, stage.filler, stage.kim, day.at(shown.0, shown.1, 0, 0));
        assert!(matches!(salon.refused(too_early), DeskError::Booking(BookingRefusal::Taken { .. })), "{zone}");
        let board = salon.ask(Day { day: Some(day), specialist: None });
        assert_eq!(board.visits.len(), 1, "{zone}: each visit once, on exactly one day");
    }
}

#[test]
fn free_times_of_a_night_that_is_an_hour_longer_are_told_once() {
    for (zone, day) in [("Europe/Warsaw", date(2027, 10, 31)), ("Australia/Lord_Howe", date(2027, 4, 4))] {
        let (mut salon, stage) = night(zone, day);
        let seek = FreeSlots { day, procedure: stage.filler, specialist: None, minutes: Some(15), except: None };
        let slots = salon.ask(seek).slots;
        let mut times: Vec<_> = slots.iter().map(|slot| slot.starts).collect();
        let all = times.len();
        times.dedup();
        assert_eq!(times.len(), all, "{zone}: no time twice");
        assert_eq!(all, 24, "{zone}: six hours by quarters");
    }
}

#[test]
fn visits_keep_their_wall_time_when_the_zone_changes() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    let booked = stage.book_filler(&mut salon, at(16, 0));
    let before = on_board(&mut salon, booked.visit);
    change_zone(&mut salon, "Asia/Tokyo");
    let after = on_board(&mut salon, booked.visit);
    assert_eq!((after.starts, after.ends), (before.starts, before.ends), "agreed is agreed");
    let apart = before.moments.starts_at.duration_since(after.moments.starts_at).as_mins();
    assert_eq!(apart, 4 * 60, "Tokyo is four hours ahead of Almaty");
    let again = stage.booking(stage.ewa, stage.filler, stage.kim, at(16, 30));
    assert!(matches!(salon.refused(again), DeskError::Booking(BookingRefusal::Taken { .. })));
    let beside = stage.booking(stage.ewa, stage.filler, stage.kim, at(17, 0));
    salon.clock.set(after.moments.starts_at);
    salon.ask(beside);
}
