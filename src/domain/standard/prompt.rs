//! What a standard wants of a visit: its prompts, open and ended.

use jiff::Timestamp;
use jiff::civil::DateTime;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::fact::Facts;
use super::moment::Moment;
use super::outcome::{Evidence, Outcome, Reason};
use super::rule::{Rule, RuleId, Who};
use crate::domain::catalogue::Names;
use crate::domain::ids::{RequestKey, VisitId};

/// The longest reason in a person's own words, in characters.
pub const MARK_WORDS_MAX: usize = 200;

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

impl Prompt {
    /// The prompt that a rule makes.
    pub fn of(rule: &Rule, mark: Option<PromptMark>) -> Self {
        Self {
            rule: rule.id.clone(),
            number: rule.number.clone(),
            title: rule.title.clone(),
            moment: rule.moment,
            who: rule.who,
            say: rule.say.clone(),
            act: rule.act.clone(),
            evidence: rule.evidence,
            mark,
        }
    }
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

/// The standard at a moment of the desk, which belongs to no visit: its rules in their order, with what was marked in
/// this session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DeskPrompts {
    /// The moment.
    pub moment: Moment,
    /// The caller's own name for this telephone call, this walk-in, this complaint.
    pub session: RequestKey,
    /// What is known, for the placeholders.
    pub facts: Facts,
    /// What to say and do, first things first.
    pub prompts: Vec<Prompt>,
}

/// Why a prompt is not marked so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PromptRefusal {
    /// The standard wants nothing of the kind of this visit, or not any more.
    #[error("the rule does not prompt here")]
    NotPrompted,
    /// It has ended already.
    #[error("the prompt has ended")]
    Ended(Outcome),
    /// There is no mark to take back.
    #[error("the prompt is open")]
    NotMarked,
    /// What did not apply wants a reason.
    #[error("a reason is missing")]
    NoReason,
    /// "Another reason" wants words; so does a mark that comes after its moment.
    #[error("words are missing")]
    NoWords,
    /// What was done has no reason why not.
    #[error("what was done has no reason why not")]
    ReasonForDone,
    /// There is no such month.
    #[error("there is no such month")]
    NoSuchMonth,
    /// The day of the visit is over: its score is made.
    #[error("the day of the visit is over")]
    DayOver,
}

/// Checks how somebody wants a prompt to end. `is_late`: its moment is over.
pub fn may_end(outcome: Outcome, reason: Option<Reason>, words: &str, is_late: bool) -> Result<(), PromptRefusal> {
    match (outcome, reason) {
        (Outcome::Done, Some(_)) => Err(PromptRefusal::ReasonForDone),
        (Outcome::NotApplicable, None) => Err(PromptRefusal::NoReason),
        (_, Some(Reason::Other)) if words.is_empty() => Err(PromptRefusal::NoWords),
        _ if is_late && words.is_empty() => Err(PromptRefusal::NoWords),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_not_done_says_why() {
        use Outcome as O;
        use PromptRefusal as R;
        let (declined, other) = (Some(Reason::Declined), Some(Reason::Other));
        for (outcome, reason, words, is_late, expected) in [
            (O::Done, None, "", false, Ok(())),
            (O::Done, declined, "", false, Err(R::ReasonForDone)),
            (O::Done, None, "", true, Err(R::NoWords)),
            (O::Done, None, "said it at the door", true, Ok(())),
            (O::NotNow, None, "", false, Ok(())),
            (O::NotNow, declined, "", false, Ok(())),
            (O::NotNow, other, "", false, Err(R::NoWords)),
            (O::NotNow, other, "a fire drill", false, Ok(())),
            (O::NotNow, declined, "", true, Err(R::NoWords)),
            (O::NotApplicable, None, "", false, Err(R::NoReason)),
            (O::NotApplicable, None, "words alone", false, Err(R::NoReason)),
            (O::NotApplicable, declined, "", false, Ok(())),
            (O::NotApplicable, other, "", false, Err(R::NoWords)),
        ] {
            assert_eq!(
                may_end(outcome, reason, words, is_late),
                expected,
                "{outcome:?} {reason:?} {words:?} {is_late}"
            );
        }
    }
}
