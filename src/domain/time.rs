//! Time at the desk: instants for what happened, wall time for what is agreed, and the salon's own zone between them.
//!
//! A visit is agreed in wall time ("Tuesday at two") and keeps it when the zone's rules change; the instant is derived.

use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

/// Tells the present instant. The real one lives in `outside`; tests set their own.
pub trait Clock: Send + Sync {
    /// The present instant.
    fn now(&self) -> Timestamp;
}

/// Gives unpredictable bytes for keys, nonces and codes. The real one lives in `outside`; tests seed their own.
pub trait Entropy: Send {
    /// Fills the buffer.
    fn fill(&mut self, buffer: &mut [u8]);
}

/// The salon's business day at an instant: the calendar day of its zone.
pub fn business_day(at: Timestamp, zone: &TimeZone) -> Date {
    at.to_zoned(zone.clone()).date()
}

/// The instant of an agreed wall time. In a gap (clocks go forward) the later reading is meant, in an overlap (clocks go
/// back) the earlier one: jiff's "compatible" rule, that of calendars (RFC 5545).
pub fn instant_of(wall: DateTime, zone: &TimeZone) -> Timestamp {
    zone.to_ambiguous_timestamp(wall).compatible().unwrap_or(if wall.year() < 0 {
        Timestamp::MIN
    } else {
        Timestamp::MAX
    })
}

/// What the salon's clock on the wall shows at an instant.
pub fn wall_of(at: Timestamp, zone: &TimeZone) -> DateTime {
    at.to_zoned(zone.clone()).datetime()
}

/// The instant with its zone, for showing.
pub fn zoned(at: Timestamp, zone: &TimeZone) -> Zoned {
    at.to_zoned(zone.clone())
}

/// Whole years from a birth date to a day; someone born on 29 February has the birthday on 1 March in common years.
pub fn age_years(born: Date, today: Date) -> Option<u16> {
    let years = i32::from(today.year()) - i32::from(born.year());
    let before_birthday = (today.month(), today.day()) < (born.month(), born.day());
    u16::try_from(years - i32::from(before_birthday)).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn wall_times_in_gaps_and_overlaps() {
        let warsaw = TimeZone::get("Europe/Warsaw").expect("the zone table holds Warsaw");
        for (wall, expected) in [
            (date(2026, 3, 29).at(2, 30, 0, 0), "2026-03-29T01:30:00Z"), // gap: read as 03:30 summer time
            (date(2026, 10, 25).at(2, 30, 0, 0), "2026-10-25T00:30:00Z"), // overlap: the first half past two
            (date(2026, 7, 1).at(9, 0, 0, 0), "2026-07-01T07:00:00Z"),
        ] {
            assert_eq!(instant_of(wall, &warsaw).to_string(), expected, "{wall}");
        }
    }

    #[test]
    fn ages_with_leap_days() {
        for (born, today, expected) in [
            (date(1992, 11, 22), date(2026, 11, 21), Some(33)),
            (date(1992, 11, 22), date(2026, 11, 22), Some(34)),
            (date(2000, 2, 29), date(2026, 2, 28), Some(25)),
            (date(2000, 2, 29), date(2026, 3, 1), Some(26)),
            (date(2027, 1, 1), date(2026, 11, 22), None),
        ] {
            assert_eq!(age_years(born, today), expected, "{born} {today}");
        }
    }
}
