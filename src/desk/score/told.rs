//! What a score tells.

use jiff::civil::{Date, DateTime};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::catalogue::Names;
use crate::domain::ids::{ShiftId, StaffId};
use crate::domain::standard::{Moment, Reason, RuleId, Seen, Tally};

/// How the standard was kept over some days.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Score {
    /// The first day.
    pub from: Date,
    /// The last.
    pub to: Date,
    /// The salon's business day when it was asked for.
    pub today: Date,
    /// Whose; none is everybody's.
    pub person: Option<StaffId>,
    /// All rules together.
    pub total: Tally,
    /// Day by day, every day of the time.
    pub days: Vec<DayScore>,
    /// Rule by rule, the worst first. Those that a manager looks at come last.
    pub rules: Vec<RuleScore>,
    /// Person by person, the worst first.
    pub people: Vec<PersonScore>,
    /// Shift by shift, in their order.
    pub shifts: Vec<ShiftScore>,
    /// What else tells how visits go: of the whole salon.
    pub facts: ScoreFacts,
    /// The Monday of last week, where its list is not kept whole.
    pub list_due: Option<Date>,
}

/// A day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DayScore {
    /// Which.
    pub day: Date,
    /// How the rules were kept.
    pub tally: Tally,
}

/// A rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct RuleScore {
    /// Its stable name.
    pub rule: RuleId,
    /// The number under which the salon's own paper names it; empty where there is none.
    pub number: String,
    /// What it was called in the latest version that asked for it.
    pub title: Names,
    /// At which moment.
    pub moment: Moment,
    /// How it was kept, as counted.
    pub tally: Tally,
    /// Why it was put aside, the most frequent reason first.
    pub reasons: Vec<(Option<Reason>, u32)>,
    /// The rate of every day of the time, in thousandths; none on days on which nothing was possible.
    pub days: Vec<Option<u16>>,
    /// Whether a manager looks at it, because no program can count it.
    pub is_observed: bool,
    /// What was seen, where it is.
    pub seen: Seen,
}

/// A person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PersonScore {
    /// Who.
    pub staff: StaffId,
    /// Their name.
    pub name: String,
    /// How they kept the rules, as counted.
    pub tally: Tally,
    /// The rate of every day of the time, in thousandths.
    pub days: Vec<Option<u16>>,
    /// What a manager saw.
    pub seen: Seen,
}

/// A shift of the till, and what happened while it ran.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ShiftScore {
    /// Which; none: no shift ran.
    pub shift: Option<ShiftId>,
    /// When it was opened, by the clock on the wall.
    pub opened: Option<DateTime>,
    /// By whom.
    pub by: String,
    /// How the rules were kept.
    pub tally: Tally,
}

/// What else tells how visits went.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ScoreFacts {
    /// Visits paid.
    pub closed: u32,
    /// Of these, clients who had a later day booked by the end of the day.
    pub rebooked: u32,
    /// Visits begun.
    pub begun: u32,
    /// Of these, with an anamnesis finished before.
    pub asked_before: u32,
    /// The median of the minutes from coming in to the beginning of the procedure.
    pub waited: Option<i64>,
    /// The desk without anybody.
    pub empty: EmptyDesk,
}

/// How long the desk stood empty.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct EmptyDesk {
    /// How often somebody stepped away.
    pub times: u32,
    /// Whole minutes without anybody at the desk.
    pub minutes: i64,
    /// How often it stood empty for longer than it may.
    pub too_long: u32,
}
