//! What a standard wants of a visit: its prompts, open and ended.

use jiff::Timestamp;
use jiff::civil::DateTime;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::fact::Facts;
use super::moment::Moment;
use super::outcome::{Evidence, Outcome, Reason};
use super::rule::{RuleId, Who};
use crate::domain::catalogue::Names;
use crate::domain::ids::VisitId;

/// Something that the standard wants said or done at a visit. A rule prompts once a visit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Prompt {
    /// The rule.
    pub rule: RuleId,
    /// The number under which the salon's own paper names it; empty where there is none.
    pub number: String,
    /// What it is called in lists and in the score.
    pub title: Names,
    /// At which moment.
    pub moment: Moment,
    /// Who keeps it.
    pub who: Who,
    /// What to say, with placeholders.
    pub say: Names,
    /// What to do, with placeholders.
    pub act: Names,
    /// What shows that it was done.
    pub evidence: Evidence,
    /// How it ended; none while it is open.
    pub mark: Option<PromptMark>,
}

/// How a prompt ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PromptMark {
    /// How.
    pub outcome: Outcome,
    /// Why, where it was not done.
    pub reason: Option<Reason>,
    /// The reason in the person's own words; empty where a usual one says it all.
    pub words: String,
    /// Whether the console saw it itself, by the rule's evidence.
    pub is_seen: bool,
    /// The name of whoever marked it, or did what the console saw.
    pub by: String,
    /// When.
    pub at: Timestamp,
    /// The same, on the salon's wall.
    pub wall: DateTime,
}

/// The standard at a visit as it stands at this moment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct VisitPrompts {
    /// The visit.
    pub visit: VisitId,
    /// What is known of it, for the placeholders.
    pub facts: Facts,
    /// Open prompts of the moments that are now, first things first.
    pub open: Vec<Prompt>,
    /// Prompts of these moments that ended, the latest first.
    pub ended: Vec<Prompt>,
    /// Prompts of earlier moments, in their order: ended, or missed where they have no mark.
    pub earlier: Vec<Prompt>,
    /// When the clock alone may change what is open; none where it cannot.
    pub again_at: Option<Timestamp>,
}
