//! Working hours: wall times of a day, a week's pattern, and the days that differ from it.

use std::fmt;
use std::str::FromStr;

use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::span::Span;
use crate::domain::codes::codes;
use crate::domain::time::instant_of;

/// Minutes of a whole day on the wall.
const DAY: u16 = 24 * 60;

/// A time of day as the clock on the wall shows it, `00:00` to `24:00`, in whole minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String")]
pub struct TimeOfDay(u16);

/// Why a text is no [`TimeOfDay`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a time of day is written 09:30")]
pub struct BadTimeOfDay;

impl TimeOfDay {
    /// From minutes after midnight, 0 to 1440.
    pub fn from_minutes(minutes: u16) -> Option<Self> {
        (minutes <= DAY).then_some(Self(minutes))
    }

    /// Minutes after midnight.
    pub const fn minutes(self) -> u16 {
        self.0
    }

    /// This time on a day; `24:00` is midnight of the next.
    pub fn on(self, day: Date) -> DateTime {
        let (day, minutes) = if self.0 == DAY { (day.tomorrow().unwrap_or(day), 0) } else { (day, self.0) };
        // Both parts are below 24 and 60, so they fit.
        let (hour, minute) = (i8::try_from(minutes / 60).unwrap_or(0), i8::try_from(minutes % 60).unwrap_or(0));
        day.at(hour, minute, 0, 0)
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

impl FromStr for TimeOfDay {
    type Err = BadTimeOfDay;

    fn from_str(text: &str) -> Result<Self, BadTimeOfDay> {
        let (hours, minutes) = text.split_once(':').ok_or(BadTimeOfDay)?;
        let number = |digits: &str| -> Option<u16> {
            ((1..=2).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit()))
                .then(|| digits.parse().ok())
                .flatten()
        };
        let hours = number(hours).ok_or(BadTimeOfDay)?;
        let minutes = number(minutes).filter(|minutes| *minutes < 60).ok_or(BadTimeOfDay)?;
        Self::from_minutes(hours * 60 + minutes).ok_or(BadTimeOfDay)
    }
}

impl TryFrom<String> for TimeOfDay {
    type Error = BadTimeOfDay;

    fn try_from(text: String) -> Result<Self, BadTimeOfDay> {
        text.parse()
    }
}

impl From<TimeOfDay> for String {
    fn from(time: TimeOfDay) -> Self {
        time.to_string()
    }
}

/// A stretch of work on a day, in wall times.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub struct Hours {
    /// When it begins.
    pub from: TimeOfDay,
    /// When it ends.
    pub until: TimeOfDay,
}

impl Hours {
    /// The stretch on a day, as instants of the salon's zone.
    pub fn on(self, day: Date, zone: &TimeZone) -> Span {
        Span { from: instant_of(self.from.on(day), zone), until: instant_of(self.until.on(day), zone) }
    }
}

codes! {
    /// A day of the week.
    Weekday {
        /// The first day, as ISO 8601 and all four markets count.
        Monday = "monday",
        /// The second.
        Tuesday = "tuesday",
        /// The third.
        Wednesday = "wednesday",
        /// The fourth.
        Thursday = "thursday",
        /// The fifth.
        Friday = "friday",
        /// The sixth.
        Saturday = "saturday",
        /// The seventh.
        Sunday = "sunday",
    }
}

impl Weekday {
    /// The weekday of a day.
    pub fn of(day: Date) -> Self {
        let offset = usize::try_from(day.weekday().to_monday_zero_offset()).unwrap_or(0);
        Self::ALL[offset % Self::ALL.len()]
    }
}

/// For which days working hours are set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum WorkingDay {
    /// Every such weekday.
    Weekly(Weekday),
    /// One day, which then differs from its weekday; no hours make it a day off.
    Only(Date),
}

/// Working hours for a weekday or a day: none, or stretches in order that do not touch each other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct WorkingHours {
    /// For which days.
    pub day: WorkingDay,
    /// The stretches; the gaps between them are breaks.
    pub hours: Vec<Hours>,
}

impl WorkingHours {
    /// The hours in order; `None` where one ends before it begins or two overlap.
    pub fn checked(mut self) -> Option<Self> {
        self.hours.sort_unstable();
        let each = self.hours.iter().all(|hours| hours.from < hours.until);
        let apart = self.hours.windows(2).all(|pair| pair[0].until <= pair[1].from);
        (each && apart).then_some(self)
    }
}

/// The hours that count on a day: those of the day itself where there are any set, or else those of its weekday.
pub fn hours_on(day: Date, set: &[WorkingHours]) -> &[Hours] {
    let find = |wanted: WorkingDay| set.iter().find(|hours| hours.day == wanted);
    find(WorkingDay::Only(day))
        .or_else(|| find(WorkingDay::Weekly(Weekday::of(day))))
        .map_or(&[], |found| found.hours.as_slice())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn time(text: &str) -> TimeOfDay {
        text.parse().expect("a time of day")
    }

    fn hours(from: &str, until: &str) -> Hours {
        Hours { from: time(from), until: time(until) }
    }

    #[test]
    fn times_of_day() {
        for (text, expected) in [
            ("00:00", Some(0)),
            ("9:05", Some(545)),
            ("23:59", Some(1439)),
            ("24:00", Some(1440)),
            ("24:01", None),
            ("12:60", None),
            ("1200", None),
            ("+1:00", None),
            ("", None),
            ("a:b", None),
        ] {
            assert_eq!(text.parse::<TimeOfDay>().ok().map(TimeOfDay::minutes), expected, "{text}");
        }
        assert_eq!(time("9:05").to_string(), "09:05");
        assert_eq!(time("24:00").on(date(2026, 12, 31)), date(2027, 1, 1).at(0, 0, 0, 0));
    }

    #[test]
    fn hours_are_in_order_and_apart() {
        for (given, good) in [
            (vec![hours("14:00", "18:00"), hours("09:00", "13:00")], true),
            (vec![hours("09:00", "13:00"), hours("13:00", "18:00")], true),
            (vec![hours("09:00", "13:01"), hours("13:00", "18:00")], false),
            (vec![hours("18:00", "09:00")], false),
            (vec![hours("09:00", "09:00")], false),
            (vec![], true),
        ] {
            let set = WorkingHours { day: WorkingDay::Weekly(Weekday::Monday), hours: given.clone() };
            assert_eq!(set.checked().is_some(), good, "{given:?}");
        }
    }

    #[test]
    fn a_day_of_its_own_goes_before_its_weekday() {
        let sunday = date(2026, 11, 22);
        let set = [
            WorkingHours { day: WorkingDay::Weekly(Weekday::Sunday), hours: vec![hours("10:00", "16:00")] },
            WorkingHours { day: WorkingDay::Only(date(2026, 11, 29)), hours: vec![] },
            WorkingHours { day: WorkingDay::Only(date(2026, 11, 23)), hours: vec![hours("12:00", "15:00")] },
        ];
        for (day, expected) in [
            (sunday, vec![hours("10:00", "16:00")]),
            (date(2026, 11, 29), vec![]),
            (date(2026, 11, 23), vec![hours("12:00", "15:00")]),
            (date(2026, 11, 24), vec![]),
        ] {
            assert_eq!(hours_on(day, &set), expected, "{day}");
        }
    }
}
