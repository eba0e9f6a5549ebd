//! A notice, and which of them stand at a moment.

use jiff::Timestamp;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::kind::NoticeKind;
use crate::domain::ids::{ClientId, VisitId};

/// What somebody should know from a moment on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Notice {
    /// What it is about.
    pub kind: NoticeKind,
    /// What stays the same of it through the day: told once under this name. Numbers only, no personal data.
    pub key: String,
    /// From when on it stands.
    pub due_at: Timestamp,
    /// When it goes by the clock alone; none where only what people do ends it.
    pub until: Option<Timestamp>,
    /// The moment of which it speaks: the agreed time, the arrival, the hour of a promised call.
    pub speaks_of: Timestamp,
    /// The visit.
    pub visit: Option<VisitId>,
    /// The client.
    pub client: Option<ClientId>,
    /// Their name, as one says it; empty where it is about nobody.
    pub name: String,
    /// The specialist's name; empty where it is about none.
    pub specialist: String,
    /// How many: points, records.
    pub count: i64,
    /// The last day of what is about to run out.
    pub last_day: Option<Date>,
}

impl Notice {
    /// Whether it stands at a moment.
    pub fn stands_at(&self, now: Timestamp) -> bool {
        self.due_at <= now && self.until.is_none_or(|until| now < until)
    }

    /// Whole minutes from the moment of which it speaks to now; less than 0 while that is ahead, a begun minute counted.
    pub fn minutes_at(&self, now: Timestamp) -> i64 {
        now.duration_since(self.speaks_of).as_secs().div_euclid(60)
    }
}

/// The notices that stand at a moment, the weightiest first, and when the clock alone changes them next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Those that stand.
    pub now: Vec<Notice>,
    /// When another comes or one goes, if nothing else happens.
    pub next_at: Option<Timestamp>,
}

/// Which of the notices stand at a moment.
pub fn at_moment(notices: Vec<Notice>, now: Timestamp) -> Standing {
    let turns = notices.iter().flat_map(|notice| [Some(notice.due_at), notice.until]).flatten();
    let next_at = turns.filter(|at| *at > now).min();
    let mut standing: Vec<Notice> = notices.into_iter().filter(|notice| notice.stands_at(now)).collect();
    standing.sort_by(|one, other| {
        let place = |notice: &Notice| (!notice.kind.is_urgent(), notice.due_at, notice.kind);
        place(one).cmp(&place(other)).then_with(|| one.key.cmp(&other.key))
    });
    Standing { now: standing, next_at }
}
