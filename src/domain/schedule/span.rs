//! Stretches of time and the one rule of overlap.

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use crate::domain::time::{instant_of, wall_of};

/// A stretch of time from an instant up to, and without, another: visits that touch do not overlap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// Its first instant.
    pub from: Timestamp,
    /// The instant after its last.
    pub until: Timestamp,
}

impl Span {
    /// The stretch of so many real minutes from an instant.
    pub fn lasting(from: Timestamp, minutes: u16) -> Self {
        let until = from.saturating_add(SignedDuration::from_mins(i64::from(minutes))).unwrap_or(Timestamp::MAX);
        Self { from, until }
    }

    /// The one rule of overlap: the two have an instant in common.
    pub fn overlaps(self, other: Self) -> bool {
        self.from < other.until && other.from < self.until
    }

    /// Whether the other lies wholly within this one.
    pub fn holds(self, other: Self) -> bool {
        self.from <= other.from && other.until <= self.until
    }
}

/// The stretches in order, those that touch or overlap made one.
pub fn joined(spans: impl IntoIterator<Item = Span>) -> Vec<Span> {
    let mut sorted: Vec<Span> = spans.into_iter().filter(|span| span.from < span.until).collect();
    sorted.sort_unstable();
    let mut joined: Vec<Span> = Vec::with_capacity(sorted.len());
    for span in sorted {
        match joined.last_mut() {
            Some(last) if span.from <= last.until => last.until = last.until.max(span.until),
            _ => joined.push(span),
        }
    }
    joined
}

/// The instant of a wall time that a clock of this zone really shows; `None` in the gap of a clock change, when no
/// clock shows it. Of the two instants of an overlap the earlier is meant.
pub fn agreed_instant(wall: DateTime, zone: &TimeZone) -> Option<Timestamp> {
    let at = instant_of(wall, zone);
    (wall_of(at, zone) == wall).then_some(at)
}

/// Whether an instant can be agreed on by its wall time: not so in the second hour of an overlap, whose wall times
/// mean the first.
pub fn can_be_agreed(at: Timestamp, zone: &TimeZone) -> bool {
    instant_of(wall_of(at, zone), zone) == at
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn zone(name: &str) -> TimeZone {
        TimeZone::get(name).expect("the zone table holds it")
    }

    #[test]
    fn overlap_is_an_instant_in_common() {
        let span = |from: i64, until: i64| Span {
            from: Timestamp::from_second(from).expect("within range"),
            until: Timestamp::from_second(until).expect("within range"),
        };
        for (one, other, expected) in [
            (span(0, 60), span(60, 120), false),
            (span(0, 61), span(60, 120), true),
            (span(0, 300), span(60, 120), true),
            (span(60, 120), span(60, 120), true),
            (span(119, 500), span(60, 120), true),
            (span(120, 500), span(60, 120), false),
        ] {
            assert_eq!(one.overlaps(other), expected, "{one:?} {other:?}");
            assert_eq!(other.overlaps(one), expected, "the other way round");
        }
    }

    #[test]
    fn stretches_that_touch_are_one() {
        let span = |from: i64, until: i64| Span {
            from: Timestamp::from_second(from).expect("within range"),
            until: Timestamp::from_second(until).expect("within range"),
        };
        for (given, expected) in [
            (vec![span(5, 9), span(0, 5)], vec![span(0, 9)]),
            (vec![span(0, 4), span(5, 9)], vec![span(0, 4), span(5, 9)]),
            (vec![span(0, 9), span(2, 3)], vec![span(0, 9)]),
            (vec![span(3, 3)], vec![]),
        ] {
            assert_eq!(joined(given.clone()), expected, "{given:?}");
        }
    }

    #[test]
    fn wall_times_that_no_clock_shows_cannot_be_agreed() {
        for (name, wall, expected) in [
            ("Europe/Warsaw", date(2026, 3, 29).at(1, 59, 0, 0), true),
            ("Europe/Warsaw", date(2026, 3, 29).at(2, 0, 0, 0), false),
            ("Europe/Warsaw", date(2026, 3, 29).at(2, 59, 0, 0), false),
            ("Europe/Warsaw", date(2026, 3, 29).at(3, 0, 0, 0), true),
            ("Europe/Warsaw", date(2026, 10, 25).at(2, 30, 0, 0), true),
            // Lord Howe Island moves its clocks by half an hour.
            ("Australia/Lord_Howe", date(2026, 10, 4).at(1, 59, 0, 0), true),
            ("Australia/Lord_Howe", date(2026, 10, 4).at(2, 0, 0, 0), false),
            ("Australia/Lord_Howe", date(2026, 10, 4).at(2, 29, 0, 0), false),
            ("Australia/Lord_Howe", date(2026, 10, 4).at(2, 30, 0, 0), true),
            ("Asia/Almaty", date(2026, 3, 29).at(2, 30, 0, 0), true),
        ] {
            assert_eq!(agreed_instant(wall, &zone(name)).is_some(), expected, "{name} {wall}");
        }
    }

    #[test]
    fn the_second_half_of_an_overlap_cannot_be_agreed() {
        let howe = zone("Australia/Lord_Howe");
        // On 5 April 2026 at 02:00 summer time (15:00 UTC) the clocks go back to 01:30.
        for (utc, expected) in [
            ("2026-04-04T14:29:00Z", true),  // 01:29, shown once
            ("2026-04-04T14:45:00Z", true),  // the first 01:45
            ("2026-04-04T15:15:00Z", false), // the second 01:45
            ("2026-04-04T15:30:00Z", true),  // 02:00, shown once
        ] {
            let at: Timestamp = utc.parse().expect("an instant");
            assert_eq!(can_be_agreed(at, &howe), expected, "{utc}");
        }
    }

    #[test]
    fn a_stretch_across_a_clock_change_lasts_its_real_minutes() {
        let warsaw = zone("Europe/Warsaw");
        for (wall, ends) in [
            (date(2026, 3, 29).at(1, 30, 0, 0), date(2026, 3, 29).at(3, 30, 0, 0)),
            (date(2026, 10, 25).at(1, 30, 0, 0), date(2026, 10, 25).at(2, 30, 0, 0)),
        ] {
            let from = agreed_instant(wall, &warsaw).expect("a real time");
            assert_eq!(wall_of(Span::lasting(from, 60).until, &warsaw), ends, "{wall}");
        }
        // In the overlap the clock shows 02:30 again after an hour.
        let from = agreed_instant(date(2026, 10, 25).at(2, 30, 0, 0), &warsaw).expect("a real time");
        assert_eq!(wall_of(Span::lasting(from, 60).until, &warsaw), date(2026, 10, 25).at(2, 30, 0, 0));
    }
}
