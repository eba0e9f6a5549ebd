//! Patch tests and doctors' words as the card shows them.

use jiff::civil::{Date, DateTime};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::catalogue::{Category, Names};
use crate::domain::codes::codes;
use crate::domain::health::EndNote;
use crate::domain::ids::{ClearanceId, PatchTestId, ProcedureId};

codes! {
    /// Where a patch test stands.
    PatchTestState {
        /// To be laid on.
        Planned = "planned",
        /// On the skin; nobody has read it.
        Laid = "laid",
        /// Read: nothing came of it, and it counts.
        Clear = "clear",
        /// Read: the skin reacted.
        Reacted = "reacted",
        /// Read without a reaction, too long ago to count.
        RunOut = "run_out",
        /// Written by mistake.
        Struck = "struck",
    }
}

/// A patch test.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PatchTest {
    /// Its number.
    pub id: PatchTestId,
    /// For which procedure.
    pub procedure: ProcedureId,
    /// Its names.
    pub procedure_names: Names,
    /// The day for which it is planned, where it was planned.
    pub planned: Option<Date>,
    /// When it was laid on, on the salon's wall.
    pub laid: Option<DateTime>,
    /// The name of who laid it on.
    pub laid_by: String,
    /// When it can be read at the earliest.
    pub ripe: Option<DateTime>,
    /// When it was read.
    pub read: Option<DateTime>,
    /// The name of who read it.
    pub read_by: String,
    /// Whether the skin reacted.
    pub reacted: Option<bool>,
    /// What was seen.
    pub note: String,
    /// The first day on which it no longer counts.
    pub until: Option<Date>,
    /// That it was written by mistake.
    pub struck: Option<EndNote>,
}

impl PatchTest {
    /// Where it stands on a day.
    pub fn state(&self, today: Date) -> PatchTestState {
        match (self.struck.is_some(), self.reacted, self.laid) {
            (true, ..) => PatchTestState::Struck,
            (false, Some(true), _) => PatchTestState::Reacted,
            (false, Some(false), _) if self.until.is_some_and(|until| until <= today) => PatchTestState::RunOut,
            (false, Some(false), _) => PatchTestState::Clear,
            (false, None, Some(_)) => PatchTestState::Laid,
            (false, None, None) => PatchTestState::Planned,
        }
    }

    /// Whether somebody still has to do something about it.
    pub fn is_open(&self) -> bool {
        self.struck.is_none() && self.reacted.is_none()
    }
}

/// A doctor's word that a procedure may be done in spite of a condition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Clearance {
    /// Its number.
    pub id: ClearanceId,
    /// The code of the condition, medication or allergen that it speaks of.
    pub code: String,
    /// For which family of procedures; none for all.
    pub category: Option<Category>,
    /// Which doctor, and on what paper.
    pub doctor: String,
    /// What the doctor wrote, in short.
    pub note: String,
    /// The day on which it was written down.
    pub since: Date,
    /// The name of who wrote it down.
    pub noted_by: String,
    /// The first day on which it no longer counts.
    pub until: Option<Date>,
    /// That it no longer holds.
    pub ended: Option<EndNote>,
}

impl Clearance {
    /// Whether it counts on a day.
    pub fn stands(&self, today: Date) -> bool {
        self.ended.is_none() && self.until.is_none_or(|until| today < until)
    }
}

/// The patch tests and doctors' words of a client.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct TestsAndWords {
    /// Patch tests, those open first, then the latest.
    pub tests: Vec<PatchTest>,
    /// Doctors' words, those that hold first.
    pub words: Vec<Clearance>,
}
