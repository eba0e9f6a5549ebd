//! What a manager looks at once a week, because no program can see it: a smile, an open posture.

use jiff::civil::Date;
use jiff::{Span, ToSpan};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::codes::codes;

/// The longest note beside an observation, in letters.
pub const OBSERVATION_NOTE_LONGEST: usize = 300;

/// How many weeks back the list may still be kept or corrected.
pub const OBSERVATION_WEEKS_BACK: i64 = 8;

/// How many days a score may span.
pub const SCORE_DAYS_MOST: i32 = 400;

codes! {
    /// How somebody kept a rule over a week, as a manager saw it.
    Kept {
        /// They kept it.
        Yes = "yes",
        /// Now and then.
        Partly = "partly",
        /// They did not.
        No = "no",
    }
}

/// How often a manager saw a rule kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Seen {
    /// Kept.
    pub yes: u32,
    /// Partly kept.
    pub partly: u32,
    /// Not kept.
    pub no: u32,
}

impl Seen {
    /// Adds one.
    pub fn add(&mut self, kept: Kept) {
        let sum = match kept {
            Kept::Yes => &mut self.yes,
            Kept::Partly => &mut self.partly,
            Kept::No => &mut self.no,
        };
        *sum = sum.saturating_add(1);
    }

    /// How many observations there are.
    pub const fn all(self) -> u32 {
        self.yes.saturating_add(self.partly).saturating_add(self.no)
    }
}

codes! {
    /// How long the time is over which a score is read.
    Period {
        /// One day.
        Day = "day",
        /// Monday to Sunday.
        Week = "week",
        /// A calendar month.
        Month = "month",
    }
}

impl Period {
    /// The first and the last day of the period in which a day lies.
    pub fn around(self, day: Date) -> (Date, Date) {
        match self {
            Self::Day => (day, day),
            Self::Week => {
                let monday = monday_of(day);
                (monday, monday.saturating_add(6.days()))
            }
            Self::Month => (day.first_of_month(), day.last_of_month()),
        }
    }

    /// A day in the period that many periods later, or earlier.
    pub fn step(self, day: Date, periods: i64) -> Date {
        let span = match self {
            Self::Day => Span::new().try_days(periods),
            Self::Week => Span::new().try_weeks(periods),
            Self::Month => Span::new().try_months(periods),
        };
        // More periods than a calendar has: stay.
        span.map_or(day, |span| self.around(day).0.saturating_add(span))
    }

    /// The next longer one; after the longest the shortest.
    #[must_use]
    pub const fn next(self) -> Self {
        match self {
            Self::Day => Self::Week,
            Self::Week => Self::Month,
            Self::Month => Self::Day,
        }
    }
}

/// The Monday of the week in which a day lies.
pub fn monday_of(day: Date) -> Date {
    day.saturating_sub(i64::from(day.weekday().to_monday_zero_offset()).days())
}

/// The Monday whose list is due: that of the week before.
pub fn week_due(today: Date) -> Date {
    monday_of(today).saturating_sub(7.days())
}

/// Why a score is not read, or an observation not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum ScoreRefusal {
    /// The last day lies before the first.
    #[error("the last day lies before the first")]
    Backwards,
    /// More days than are read at once.
    #[error("a score spans at most {SCORE_DAYS_MOST} days")]
    TooManyDays,
    /// The week has not come yet.
    #[error("the week lies ahead")]
    WeekAhead,
    /// The week is so long ago that nobody remembers it.
    #[error("the week is more than {OBSERVATION_WEEKS_BACK} weeks back")]
    WeekTooLongAgo,
    /// The rule is not one that is looked at: the console counts it itself, or it is not in the standard.
    #[error("the rule is not looked at by a manager")]
    NotLookedAt,
    /// Nobody is their own witness.
    #[error("one does not observe oneself")]
    Yourself,
    /// The person does not work here any more.
    #[error("that person is not active")]
    NotActive,
}

/// The days of a score.
pub fn check_days(from: Date, to: Date) -> Result<(), ScoreRefusal> {
    let days = (to - from).get_days();
    match days {
        ..0 => Err(ScoreRefusal::Backwards),
        SCORE_DAYS_MOST.. => Err(ScoreRefusal::TooManyDays),
        _ => Ok(()),
    }
}

/// The Monday of a week whose list may be kept today.
pub fn check_week(week: Date, today: Date) -> Result<Date, ScoreRefusal> {
    let (monday, this) = (monday_of(week), monday_of(today));
    if monday > this {
        Err(ScoreRefusal::WeekAhead)
    } else if monday < this.saturating_sub(OBSERVATION_WEEKS_BACK.weeks()) {
        Err(ScoreRefusal::WeekTooLongAgo)
    } else {
        Ok(monday)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn periods_hold_their_day() {
        let saturday = date(2026, 11, 21);
        for (period, from, to, before, after) in [
            (Period::Day, saturday, saturday, date(2026, 11, 20), date(2026, 11, 22)),
            (Period::Week, date(2026, 11, 16), date(2026, 11, 22), date(2026, 11, 9), date(2026, 11, 23)),
            (Period::Month, date(2026, 11, 1), date(2026, 11, 30), date(2026, 10, 1), date(2026, 12, 1)),
        ] {
            assert_eq!(period.around(saturday), (from, to), "{period:?}");
            assert_eq!(period.step(saturday, -1), before, "{period:?}");
            assert_eq!(period.step(saturday, 1), after, "{period:?}");
        }
        assert_eq!(Period::Week.around(date(2026, 11, 16)).0, date(2026, 11, 16), "Monday is its own");
        assert_eq!(Period::Month.step(date(2026, 3, 31), -1), date(2026, 2, 1));
        assert_eq!(Period::Day.step(Date::MAX, i64::MAX), Date::MAX);
        assert_eq!(
            Period::ALL.iter().map(|period| period.next()).collect::<Vec<_>>(),
            [Period::Week, Period::Month, Period::Day]
        );
    }

    #[test]
    fn a_list_is_kept_for_weeks_one_remembers() {
        let today = date(2026, 11, 21);
        for (week, expected) in [
            (date(2026, 11, 18), Ok(date(2026, 11, 16))),
            (date(2026, 11, 22), Ok(date(2026, 11, 16))),
            (date(2026, 11, 23), Err(ScoreRefusal::WeekAhead)),
            (date(2026, 9, 21), Ok(date(2026, 9, 21))),
            (date(2026, 9, 20), Err(ScoreRefusal::WeekTooLongAgo)),
        ] {
            assert_eq!(check_week(week, today), expected, "{week}");
        }
        assert_eq!(week_due(today), date(2026, 11, 9));
    }

    #[test]
    fn a_score_has_days() {
        for (from, to, expected) in [
            (date(2026, 11, 1), date(2026, 11, 1), Ok(())),
            (date(2026, 11, 2), date(2026, 11, 1), Err(ScoreRefusal::Backwards)),
            (date(2025, 11, 1), date(2026, 11, 1), Ok(())),
            (date(2020, 1, 1), date(2026, 11, 1), Err(ScoreRefusal::TooManyDays)),
        ] {
            assert_eq!(check_days(from, to), expected, "{from} {to}");
        }
    }
}
