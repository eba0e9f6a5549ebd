//! The hours in which nothing rings and nothing pops up.

use jiff::civil::Time;
use serde::{Deserialize, Serialize};

/// A stretch of every day, over midnight where it ends before it begins. One that begins and ends at the same time is
/// empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct QuietHours {
    /// The first quiet moment.
    pub from: Time,
    /// The first moment that is not quiet any more.
    pub until: Time,
}

impl QuietHours {
    /// Never quiet.
    pub const NONE: Self = Self { from: Time::midnight(), until: Time::midnight() };

    /// Whether there are any.
    pub fn is_none(&self) -> bool {
        self.from == self.until
    }

    /// Whether this time of the day is quiet.
    pub fn hold_at(&self, time: Time) -> bool {
        if self.from <= self.until {
            (self.from..self.until).contains(&time)
        } else {
            time >= self.from || time < self.until
        }
    }
}

impl Default for QuietHours {
    fn default() -> Self {
        Self::NONE
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quiet_hours_go_over_midnight() {
        let clock = |text: &str| text.parse::<Time>().unwrap();
        for (from, until, time, expected) in [
            ("00:00", "00:00", "00:00", false),
            ("12:00", "12:00", "12:00", false),
            ("13:00", "14:00", "12:59", false),
            ("13:00", "14:00", "13:00", true),
            ("13:00", "14:00", "13:59", true),
            ("13:00", "14:00", "14:00", false),
            ("21:00", "08:00", "20:59", false),
            ("21:00", "08:00", "21:00", true),
            ("21:00", "08:00", "00:00", true),
            ("21:00", "08:00", "07:59", true),
            ("21:00", "08:00", "08:00", false),
        ] {
            let hours = QuietHours { from: clock(from), until: clock(until) };
            assert_eq!(hours.hold_at(clock(time)), expected, "{from}-{until} at {time}");
        }
    }
}
