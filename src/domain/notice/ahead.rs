//! Notices that will come while nobody is logged in: times and kinds alone, so that a locked console can still tell them.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use jiff::civil::Time;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::kind::{NoticeKind, Reach};
use super::list::Notice;

/// The most that a locked console keeps.
const MOST: usize = 16;

/// A notice to come, without anything of any client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Ahead {
    /// What it is about.
    pub kind: NoticeKind,
    /// From when on it stands.
    pub due_at: Timestamp,
    /// The time of which it speaks, on the salon's wall.
    pub time: Time,
    /// Whole minutes from the moment of which it speaks to that at which it stands.
    pub minutes: i64,
}

/// A text that is no notice to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("no notice to come")]
pub struct BadAhead;

impl Ahead {
    /// Those of the notices that would reach the desktop after a moment, the soonest first. `time` tells what the salon's
    /// wall shows at an instant.
    pub fn after(notices: &[Notice], now: Timestamp, time: impl Fn(Timestamp) -> Time) -> Vec<Self> {
        let reaches = |notice: &&Notice| notice.kind.reach() == Reach::Desktop && notice.due_at > now;
        let mut ahead: Vec<Self> = notices
            .iter()
            .filter(reaches)
            .map(|notice| Self {
                kind: notice.kind,
                due_at: notice.due_at,
                time: time(notice.speaks_of),
                minutes: notice.minutes_at(notice.due_at),
            })
            .collect();
        ahead.sort_by_key(|one| (one.due_at, one.kind));
        ahead.truncate(MOST);
        ahead
    }
}

/// As an argument of the program: `arriving 1763714400 14:30 -10`.
impl fmt::Display for Ahead {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { kind, due_at, time, minutes } = self;
        write!(f, "{} {} {} {minutes}", kind.code(), due_at.as_second(), time.strftime("%H:%M"))
    }
}

impl FromStr for Ahead {
    type Err = BadAhead;

    fn from_str(text: &str) -> Result<Self, BadAhead> {
        let mut parts = text.split(' ');
        let mut next = || parts.next().ok_or(BadAhead);
        let kind = NoticeKind::from_code(next()?).ok_or(BadAhead)?;
        let seconds: i64 = next()?.parse().map_err(|_| BadAhead)?;
        let due_at = Timestamp::from_second(seconds).map_err(|_| BadAhead)?;
        let time = Time::strptime("%H:%M", next()?).map_err(|_| BadAhead)?;
        let minutes = next()?.parse().map_err(|_| BadAhead)?;
        Ok(Self { kind, due_at, time, minutes })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_argument_says_the_same_there_and_back() {
        for text in ["arriving 1795250000 14:30 -10", "waiting 1795250000 00:05 25"] {
            assert_eq!(text.parse::<Ahead>().map(|ahead| ahead.to_string()), Ok(text.to_owned()));
        }
        for text in ["", "arriving", "arriving x 14:30 0", "nobody 1795250000 14:30 0", "late 1795250000 25:00 0"] {
            assert_eq!(text.parse::<Ahead>(), Err(BadAhead), "{text:?}");
        }
    }
}
