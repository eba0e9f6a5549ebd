//! A standard as a whole, and where a version of it came from.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::fault::{FaultKind, Place, RuleFault};
use super::moment::Moment;
use super::rule::{Rule, RuleId};
use crate::domain::codes::codes;

codes! {
    /// Where a version of the standard came from.
    Origin {
        /// It comes with the program.
        BuiltIn = "built_in",
        /// It was changed in the console.
        Console = "console",
        /// It was read from a file.
        File = "file",
        /// An earlier version was brought back.
        Restored = "restored",
    }
}

/// The salon's standard: its rules, by moment and place.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Standard {
    /// The rules, in the order in which a visit meets them.
    pub rules: Vec<Rule>,
}

impl Standard {
    /// The rule of a name.
    pub fn rule(&self, id: &RuleId) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.id == *id)
    }

    /// The rules of a moment, first things first. Paused ones are among them.
    pub fn of(&self, moment: Moment) -> impl Iterator<Item = &Rule> {
        self.rules.iter().filter(move |rule| rule.moment == moment)
    }

    /// Puts a rule in the place of the one of its name, or adds it.
    #[must_use]
    pub fn with(mut self, rule: Rule) -> Self {
        match self.rules.iter_mut().find(|one| one.id == rule.id) {
            Some(known) => *known = rule,
            None => self.rules.push(rule),
        }
        self.sorted()
    }

    /// Without a rule.
    #[must_use]
    pub fn without(mut self, id: &RuleId) -> Self {
        self.rules.retain(|rule| rule.id != *id);
        self
    }

    /// In the order in which a visit meets its rules; of those of one place, the one written first comes first.
    #[must_use]
    pub(super) fn sorted(mut self) -> Self {
        self.rules.sort_by_key(|rule| (rule.moment, rule.order));
        self
    }

    /// The faults of its rules, each with its rule.
    pub fn faults(&self) -> Vec<(&RuleId, RuleFault)> {
        let mut found = Vec::new();
        for (at, rule) in self.rules.iter().enumerate() {
            let before = self.rules.get(..at).unwrap_or_default();
            if before.iter().any(|other| other.id == rule.id) {
                let kind = FaultKind::DoubledId { id: rule.id.0.clone(), first: 0 };
                found.push((&rule.id, RuleFault { place: Place::Rule, kind }));
            }
            found.extend(rule.faults().into_iter().map(|fault| (&rule.id, fault)));
        }
        found
    }
}
