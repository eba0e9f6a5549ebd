//! The search for free times: the specialist works and is free, and so are a fitting room and a fitting device.

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use super::span::{Span, can_be_agreed};
use crate::domain::ids::{DeviceId, RoomId, SpecialistId};

/// Proposed times begin on this grid of minutes from the start of each stretch of work, and where a visit ends.
pub const GRID_MINUTES: i64 = 15;

/// Somebody or something that can be booked, with the stretches in which it is taken, in order.
#[derive(Clone, Debug)]
pub struct Candidate<Id> {
    /// Who or what.
    pub id: Id,
    /// When it is taken.
    pub taken: Vec<Span>,
}

impl<Id> Candidate<Id> {
    /// Whether nothing takes it in a stretch.
    pub fn free(&self, span: Span) -> bool {
        !self.taken.iter().any(|taken| taken.overlaps(span))
    }
}

/// A specialist to look at.
#[derive(Clone, Debug)]
pub struct Bench {
    /// The specialist and when they are taken.
    pub specialist: Candidate<SpecialistId>,
    /// When they work that day.
    pub works: Vec<Span>,
}

/// What is looked for.
#[derive(Clone, Debug)]
pub struct Wanted<'a> {
    /// The salon's zone.
    pub zone: &'a TimeZone,
    /// How long.
    pub minutes: u16,
    /// Not before this instant.
    pub not_before: Timestamp,
    /// The rooms that will do, best first; `None` when no room is needed.
    pub rooms: Option<&'a [Candidate<RoomId>]>,
    /// The devices that will do, best first; `None` when no device is needed.
    pub devices: Option<&'a [Candidate<DeviceId>]>,
}

/// A free time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Slot {
    /// When.
    pub span: Span,
    /// With whom.
    pub specialist: SpecialistId,
    /// Where, when a room is needed.
    pub room: Option<RoomId>,
    /// With what, when a device is needed.
    pub device: Option<DeviceId>,
}

/// All free times, earliest first; at one time, in the order of the specialists given.
pub fn free_slots(wanted: &Wanted<'_>, benches: &[Bench]) -> Vec<Slot> {
    let mut slots: Vec<Slot> = benches.iter().flat_map(|bench| slots_of(wanted, bench)).collect();
    slots.sort_by_key(|slot| slot.span.from);
    slots
}

/// The free times of one specialist.
fn slots_of(wanted: &Wanted<'_>, bench: &Bench) -> Vec<Slot> {
    let mut slots = Vec::new();
    for from in starts(wanted, bench) {
        let span = Span::lasting(from, wanted.minutes);
        if from < wanted.not_before
            || !can_be_agreed(from, wanted.zone)
            || !bench.works.iter().any(|works| works.holds(span))
            || !bench.specialist.free(span)
        {
            continue;
        }
        let (Ok(room), Ok(device)) = (pick(wanted.rooms, span), pick(wanted.devices, span)) else {
            continue;
        };
        slots.push(Slot { span, specialist: bench.specialist.id, room, device });
    }
    slots
}

/// The instants worth looking at: the grid of each stretch of work, and the ends of what is taken within it.
fn starts(wanted: &Wanted<'_>, bench: &Bench) -> Vec<Timestamp> {
    let step = SignedDuration::from_mins(GRID_MINUTES);
    let mut starts = Vec::new();
    for works in &bench.works {
        let mut at = works.from;
        while at < works.until {
            starts.push(at);
            let Ok(next) = at.checked_add(step) else { break };
            at = next;
        }
        let ends = bench.specialist.taken.iter().map(|taken| taken.until);
        // Odd seconds cannot be agreed on; visits end on whole minutes.
        starts.extend(ends.filter(|end| *end > works.from && *end < works.until && end.as_second() % 60 == 0));
    }
    starts.retain(|start| *start >= wanted.not_before);
    starts.sort_unstable();
    starts.dedup();
    starts
}

/// One is needed and none is free.
struct NoneFree;

/// The first that is free; nothing when none is needed.
fn pick<Id: Copy>(among: Option<&[Candidate<Id>]>, span: Span) -> Result<Option<Id>, NoneFree> {
    among
        .map(|candidates| {
            candidates.iter().find(|candidate| candidate.free(span)).map(|found| found.id).ok_or(NoneFree)
        })
        .transpose()
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Date, date};

    use super::*;
    use crate::domain::schedule::Hours;
    use crate::domain::time::wall_of;

    fn day() -> Date {
        date(2026, 11, 23)
    }

    fn span(zone: &TimeZone, day: Date, from: &str, until: &str) -> Span {
        let time = |text: &str| text.parse().expect("a time of day");
        Hours { from: time(from), until: time(until) }.on(day, zone)
    }

    fn shown(zone: &TimeZone, slots: &[Slot]) -> Vec<String> {
        slots.iter().map(|slot| wall_of(slot.span.from, zone).strftime("%H:%M").to_string()).collect()
    }

    #[test]
    fn free_times_lie_between_visits_and_end_with_the_shift() {
        let zone = TimeZone::get("Asia/Almaty").expect("the zone table holds Almaty");
        let at = |from: &str, until: &str| span(&zone, day(), from, until);
        let bench = |taken: Vec<Span>| Bench {
            specialist: Candidate { id: SpecialistId(1), taken },
            works: vec![at("09:00", "10:30"), at("11:00", "12:00")],
        };
        for (minutes, taken, expected) in [
            (60, vec![], vec!["09:00", "09:15", "09:30", "11:00"]),
            (60, vec![at("09:00", "09:20")], vec!["09:20", "09:30", "11:00"]),
            (60, vec![at("09:30", "09:45")], vec!["11:00"]),
            (90, vec![], vec!["09:00"]),
            (91, vec![], vec![]),
            (30, vec![at("08:00", "12:00")], vec![]),
        ] {
            let wanted = Wanted { zone: &zone, minutes, not_before: Timestamp::MIN, rooms: None, devices: None };
            assert_eq!(shown(&zone, &free_slots(&wanted, &[bench(taken.clone())])), expected, "{minutes} {taken:?}");
        }
        let wanted =
            Wanted { zone: &zone, minutes: 30, not_before: at("09:50", "10:00").from, rooms: None, devices: None };
        assert_eq!(shown(&zone, &free_slots(&wanted, &[bench(vec![])])), ["10:00", "11:00", "11:15", "11:30"]);
    }

    #[test]
    fn rooms_and_devices_are_picked_or_the_time_is_not_free() {
        let zone = TimeZone::UTC;
        let at = |from: &str, until: &str| span(&zone, day(), from, until);
        let bench =
            Bench { specialist: Candidate { id: SpecialistId(1), taken: vec![] }, works: vec![at("09:00", "10:00")] };
        let rooms = [
            Candidate { id: RoomId(1), taken: vec![at("09:00", "09:30")] },
            Candidate { id: RoomId(2), taken: vec![at("09:45", "10:00")] },
        ];
        let devices = [Candidate { id: DeviceId(7), taken: vec![at("09:15", "09:30")] }];
        let wanted = Wanted {
            zone: &zone,
            minutes: 15,
            not_before: Timestamp::MIN,
            rooms: Some(&rooms),
            devices: Some(&devices),
        };
        let found: Vec<_> = free_slots(&wanted, std::slice::from_ref(&bench))
            .into_iter()
            .map(|slot| (wall_of(slot.span.from, &zone).minute(), slot.room, slot.device))
            .collect();
        let device = Some(DeviceId(7));
        assert_eq!(found, [(0, Some(RoomId(2)), device), (30, Some(RoomId(1)), device), (45, Some(RoomId(1)), device)]);
        let none = Wanted { rooms: Some(&[]), ..wanted };
        assert_eq!(free_slots(&none, &[bench]), []);
    }

    #[test]
    fn clock_changes_give_no_time_twice_and_none_that_no_clock_shows() {
        let howe = TimeZone::get("Australia/Lord_Howe").expect("the zone table holds Lord Howe");
        for (day, expected) in [
            // Spring: 02:00 becomes 02:30.
            (date(2026, 10, 4), vec!["01:00", "01:15", "01:30", "01:45", "02:30", "02:45"]),
            // Autumn: 02:00 becomes 01:30 again; the second half hour cannot be named.
            (date(2026, 4, 5), vec!["01:00", "01:15", "01:30", "01:45", "02:00", "02:15", "02:30", "02:45"]),
        ] {
            let bench = Bench {
                specialist: Candidate { id: SpecialistId(1), taken: vec![] },
                works: vec![span(&howe, day, "01:00", "03:00")],
            };
            let wanted = Wanted { zone: &howe, minutes: 15, not_before: Timestamp::MIN, rooms: None, devices: None };
            assert_eq!(shown(&howe, &free_slots(&wanted, &[bench])), expected, "{day}");
        }
    }
}
