//! Rules that look at the clock while a client waits: worked out live, written down when they are marked or over.

use jiff::Timestamp;

use crate::domain::standard::{Evidence, Facts, Moment, Rule, RuleId, Wait};
use crate::domain::visit::Visit;

use super::rulebook::Rulebook;
use super::standing::{Standing, find};

/// What the clock asks for at a visit, beside the prompts that were written down.
pub(super) struct Waiting<'a> {
    wait: Wait,
    rules: Vec<&'a Rule>,
}

impl<'a> Waiting<'a> {
    /// The rules of waiting that have not prompted at this visit; none before its client has come.
    pub fn of(book: &'a Rulebook, visit: &Visit, standing: &[Standing]) -> Option<Self> {
        let wait = Wait::of(&visit.moments())?;
        let rules = book
            .rules(|moment| moment == Moment::Waiting)
            .filter(|rule| rule.evidence != Evidence::Observed && find(standing, &rule.id).is_none())
            .collect();
        Some(Self { wait, rules })
    }

    /// All of them, whether or not they apply.
    pub fn rules(&self) -> impl Iterator<Item = &'a Rule> {
        self.rules.iter().copied()
    }

    /// Those that apply at this instant.
    pub fn open(&self, facts: &Facts) -> impl Iterator<Item = &'a Rule> {
        self.rules.iter().copied().filter(move |rule| rule.applies(facts))
    }

    /// Those that have applied since the client came, whether or not they do at this instant.
    pub fn were_open(&self, facts: &Facts, until: Timestamp) -> impl Iterator<Item = &'a Rule> {
        self.rules.iter().copied().filter(move |rule| self.wait.has_applied(rule, facts, until))
    }

    /// The rule of a name, where it has applied since the client came.
    pub fn was_open(&self, rule: &RuleId, facts: &Facts, until: Timestamp) -> Option<&'a Rule> {
        self.were_open(facts, until).find(|known| known.id == *rule)
    }

    /// When the clock alone changes what is open.
    pub fn again_at(&self, facts: &Facts, now: Timestamp) -> Option<Timestamp> {
        self.wait.next_turn(self.rules.iter().copied(), facts, now)
    }
}
