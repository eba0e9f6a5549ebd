//! A rule of the standard.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::fact::{Fact, Facts, Value};
use super::moment::Moment;
use super::outcome::Evidence;
use super::placeholder::facts_in;
use crate::domain::catalogue::Names;
use crate::domain::codes::codes;
use crate::domain::language::Language;

/// The rule's own stable name in every version of a standard: `greet-by-name`. Lower-case letters, digits and hyphens.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct RuleId(pub String);

impl fmt::Display for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

codes! {
    /// Who keeps a rule.
    Who {
        /// Whoever sits at the desk.
        Desk = "desk",
        /// The specialist of the visit.
        Specialist = "specialist",
        /// A manager.
        Manager = "manager",
    }
}

/// A rule of the standard.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Rule {
    /// Its stable name.
    pub id: RuleId,
    /// The number under which the salon's own paper names it; empty where there is none.
    pub number: String,
    /// What it is called in lists and in the score, by language.
    pub title: Names,
    /// When it applies.
    pub moment: Moment,
    /// Its place within the moment, smallest first.
    pub order: u16,
    /// Who keeps it.
    pub who: Who,
    /// What must hold, all of it.
    pub when: Vec<Condition>,
    /// What to say aloud, by language, with placeholders; all empty where nothing is said.
    pub say: Names,
    /// What to do, by language, with placeholders; all empty where nothing is done.
    pub act: Names,
    /// What shows that it was kept.
    pub evidence: Evidence,
    /// Whether it rests: kept in the file, applied to nobody.
    pub is_paused: bool,
}

/// One condition of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Condition {
    /// What it looks at.
    pub fact: Fact,
    /// How.
    pub is: Comparison,
}

/// How a condition looks at a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", tag = "is", content = "number")]
pub enum Comparison {
    /// The fact holds; of numbers and words: there is one.
    Known,
    /// It does not.
    Not,
    /// The number is at least this.
    AtLeast(i64),
    /// The number is less than this.
    Below(i64),
}

impl Condition {
    /// Whether the condition holds. A number that nobody knows is neither large nor small.
    pub fn holds(self, facts: &Facts) -> bool {
        let value = facts.get(self.fact);
        let number = value.and_then(Value::number);
        match self.is {
            Comparison::Known => value.is_some(),
            Comparison::Not => value.is_none(),
            Comparison::AtLeast(least) => number.is_some_and(|number| number >= least),
            Comparison::Below(bound) => number.is_some_and(|number| number < bound),
        }
    }
}

impl Rule {
    /// Whether a condition or a text of the rule looks at one of these facts.
    pub fn looks_at(&self, group: &[Fact]) -> bool {
        let is_condition = self.when.iter().any(|condition| group.contains(&condition.fact));
        let is_named = |text: &Names| {
            Language::ALL.into_iter().any(|language| {
                let named = facts_in(text.own(language), language).unwrap_or_default();
                named.iter().any(|fact| group.contains(fact))
            })
        };
        is_condition || is_named(&self.say) || is_named(&self.act)
    }

    /// Whether the rule may apply by what is known so far: conditions on facts that nobody has read yet are left aside.
    pub fn may_apply(&self, facts: &Facts, is_unread: impl Fn(Fact) -> bool) -> bool {
        !self.is_paused && self.when.iter().all(|condition| is_unread(condition.fact) || condition.holds(facts))
    }

    /// Whether the rule applies to these facts.
    pub fn applies(&self, facts: &Facts) -> bool {
        self.may_apply(facts, |_| false)
    }

    /// The rule with its texts in one line each, as the file holds them. Signs that cannot be shown stay, to be told.
    #[must_use]
    pub fn cleaned(mut self) -> Self {
        self.number = spaced(&self.number);
        self.title = self.title.cleaned(spaced);
        self.say = self.say.cleaned(spaced);
        self.act = self.act.cleaned(spaced);
        self
    }

    /// A name for a new rule that no rule ever had: `own-7` for one that comes with version 7. A rule that went is not
    /// taken for another in a score of last month.
    pub fn free_id(taken: &[Self], version: i64) -> RuleId {
        let mut number = version;
        loop {
            let id = RuleId(format!("own-{number}"));
            if !taken.iter().any(|rule| rule.id == id) {
                return id;
            }
            number = number.saturating_add(1);
        }
    }
}

/// A text in one line, with one blank between words.
fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
