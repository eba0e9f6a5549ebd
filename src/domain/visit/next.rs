//! When a client would like to come next: habits out of past visits, and how well a free time meets them.

use jiff::civil::{Date, DateTime, Time};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::ids::SpecialistId;
use crate::domain::schedule::Weekday;

/// From so many visits on, one may speak of a habit.
const HABIT_FROM: usize = 3;
/// How far from the usual time of day is still about the same time, in minutes.
const ABOUT: u16 = 90;
/// What a day later costs.
const DAY_LATER: i64 = 3;
/// What another weekday than the usual one costs: up to three days are waited for it.
const OTHER_WEEKDAY: i64 = 10;
/// What each begun half hour away from the usual time costs, and the most that it does.
const HALF_HOUR: i64 = 1;
/// See [`HALF_HOUR`].
const TIME_MOST: i64 = 10;
/// What another specialist costs: up to four days are waited for the usual one.
const OTHER_SPECIALIST: i64 = 13;

/// A time at which a client came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeptTime {
    /// When.
    pub starts: DateTime,
    /// To whom.
    pub specialist: SpecialistId,
}

/// How a client likes to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Habits {
    /// The weekday of more than half of the visits.
    pub weekday: Option<Weekday>,
    /// The usual time of day: half of the visits were earlier, half later.
    pub about: Time,
    /// Whether more than half of the visits were about that time.
    pub has_usual_time: bool,
    /// The specialist.
    pub specialist: SpecialistId,
    /// Whether the card names the specialist as the preferred one; else it is the one of this visit.
    pub is_preferred: bool,
}

/// Why a next visit is suggested so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", tag = "why")]
pub enum WhyNext {
    /// The next session of a course.
    Course {
        /// Its number.
        number: u8,
        /// How many there are.
        of: u8,
    },
    /// The usual pause after this procedure.
    Pause {
        /// In days.
        days: u16,
    },
    /// A promotion of a procedure that the client has had.
    Promoted,
    /// What clients usually come for after this procedure.
    Follows,
    /// The safety check lets it pass from this day on, later than it was wanted.
    SafeFrom {
        /// The first such day.
        day: Date,
    },
    /// The client's weekday.
    Weekday,
    /// The client's time of day.
    TimeOfDay,
    /// With the specialist whom the card names.
    Preferred,
    /// With the same specialist.
    Same,
}

impl Habits {
    /// The habits of a client with these visits, the one of today among them; `today` decides where there is no habit.
    pub fn of(visits: &[KeptTime], today: KeptTime, preferred: Option<SpecialistId>) -> Self {
        let mut minutes: Vec<u16> = visits.iter().map(|visit| minute_of(visit.starts.time())).collect();
        minutes.sort_unstable();
        let middle = minutes.get(minutes.len() / 2).copied().unwrap_or_else(|| minute_of(today.starts.time()));
        let is_habit = |count: usize| visits.len() >= HABIT_FROM && count * 2 > visits.len();
        let near = minutes.iter().filter(|minute| minute.abs_diff(middle) <= ABOUT).count();
        let weekday = Weekday::ALL.iter().copied().find(|weekday| {
            is_habit(visits.iter().filter(|visit| Weekday::of(visit.starts.date()) == *weekday).count())
        });
        Self {
            weekday,
            about: time_of(middle).unwrap_or_else(|| today.starts.time()),
            has_usual_time: is_habit(near),
            specialist: preferred.unwrap_or(today.specialist),
            is_preferred: preferred.is_some(),
        }
    }

    /// How far a time is from what the client would like, when the visit is due from a day on: the smaller the better.
    pub fn distance(&self, due: Date, starts: DateTime, specialist: SpecialistId) -> i64 {
        let days = starts.date().since(due).map_or(0, |span| i64::from(span.get_days())).max(0);
        let apart = minute_of(starts.time()).abs_diff(minute_of(self.about));
        let is_other = self.weekday.is_some_and(|weekday| weekday != Weekday::of(starts.date()));
        let weekday = if is_other { OTHER_WEEKDAY } else { 0 };
        let person = if specialist == self.specialist { 0 } else { OTHER_SPECIALIST };
        days * DAY_LATER + weekday + (i64::from(apart.div_ceil(30)) * HALF_HOUR).min(TIME_MOST) + person
    }

    /// The least that a time on a day can be away, so that nobody looks further than it helps.
    pub fn least_distance(&self, due: Date, day: Date) -> i64 {
        day.since(due).map_or(0, |span| i64::from(span.get_days())).max(0) * DAY_LATER
    }

    /// What of the habits a time meets.
    pub fn met_by(&self, starts: DateTime, specialist: SpecialistId) -> Vec<WhyNext> {
        let mut met = Vec::new();
        if self.weekday == Some(Weekday::of(starts.date())) {
            met.push(WhyNext::Weekday);
        }
        if self.has_usual_time && minute_of(starts.time()).abs_diff(minute_of(self.about)) <= ABOUT {
            met.push(WhyNext::TimeOfDay);
        }
        if specialist == self.specialist {
            met.push(if self.is_preferred { WhyNext::Preferred } else { WhyNext::Same });
        }
        met
    }
}

/// The minutes since midnight.
fn minute_of(time: Time) -> u16 {
    u16::from(time.hour().unsigned_abs()) * 60 + u16::from(time.minute().unsigned_abs())
}

/// The time so many minutes after midnight.
fn time_of(minute: u16) -> Option<Time> {
    let (hour, minute) = (i8::try_from(minute / 60).ok()?, i8::try_from(minute % 60).ok()?);
    Time::new(hour, minute, 0, 0).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use super::*;

    const KIM: SpecialistId = SpecialistId(1);
    const OLGA: SpecialistId = SpecialistId(2);

    fn kept(day: i8, hour: i8) -> KeptTime {
        KeptTime { starts: date(2026, 11, day).at(hour, 0, 0, 0), specialist: KIM }
    }

    #[test]
    fn a_habit_is_what_more_than_half_of_the_visits_share() {
        // 7, 14, 21 November 2026 are Saturdays, the 9th is a Monday.
        for (visits, weekday, about, has_usual_time) in [
            (vec![], None, 15, false),
            (vec![kept(21, 10), kept(14, 10)], None, 10, false),
            (vec![kept(21, 10), kept(14, 11), kept(7, 10)], Some(Weekday::Saturday), 10, true),
            (vec![kept(21, 9), kept(14, 14), kept(9, 19)], Some(Weekday::Saturday), 14, false),
            (vec![kept(21, 9), kept(10, 9), kept(9, 9)], None, 9, true),
            (vec![kept(21, 9), kept(14, 9), kept(9, 18), kept(10, 18)], None, 18, false),
        ] {
            let found = Habits::of(&visits, kept(21, 15), None);
            let expected = (weekday, time(about, 0, 0, 0), has_usual_time);
            assert_eq!((found.weekday, found.about, found.has_usual_time), expected, "{visits:?}");
            assert_eq!((found.specialist, found.is_preferred), (KIM, false));
        }
        let preferred = Habits::of(&[], kept(21, 15), Some(OLGA));
        assert_eq!((preferred.specialist, preferred.is_preferred), (OLGA, true));
    }

    #[test]
    fn the_nearer_to_the_habits_the_better() {
        let saturdays = Habits::of(&[kept(21, 10), kept(14, 10), kept(7, 10)], kept(21, 10), None);
        let due = date(2026, 12, 1); // a Tuesday
        let at = |day: i8, hour: i8| date(2026, 12, day).at(hour, 0, 0, 0);
        for (starts, specialist, expected) in [
            (at(1, 10), KIM, 10),
            (at(5, 10), KIM, 12),
            (at(3, 10), KIM, 16), // two days and another weekday: the Saturday is better
            (at(1, 12), KIM, 14),
            (at(1, 20), KIM, 20), // ten at most for the time
            (at(1, 10), OLGA, 23),
        ] {
            assert_eq!(saturdays.distance(due, starts, specialist), expected, "{starts} {specialist}");
            assert!(saturdays.least_distance(due, starts.date()) <= expected);
        }
        for (starts, specialist, expected) in [
            (at(5, 10), KIM, vec![WhyNext::Weekday, WhyNext::TimeOfDay, WhyNext::Same]),
            (at(5, 11), OLGA, vec![WhyNext::Weekday, WhyNext::TimeOfDay]),
            (at(1, 12), KIM, vec![WhyNext::Same]),
            (at(1, 18), OLGA, vec![]),
        ] {
            assert_eq!(saturdays.met_by(starts, specialist), expected, "{starts}");
        }
    }
}
