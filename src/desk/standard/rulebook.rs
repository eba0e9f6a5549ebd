//! The rules in force, and those of the versions by which prompts were made.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::sync::Arc;

use crate::desk::{Context, DeskError};
use crate::domain::ids::StandardVersionId;
use crate::domain::standard::{Moment, Rule, RuleId, Standard};
use crate::store::Tx;

use super::{InForce, in_force, keep_in_force, of_version};

/// The rules in force, and those of the versions by which prompts were made. Each version is looked up once.
pub(super) struct Rulebook {
    /// The version in force; 0 while none is kept.
    pub version: StandardVersionId,
    standard: Arc<Standard>,
    others: BTreeMap<StandardVersionId, Arc<Standard>>,
}

impl Rulebook {
    /// The standard in force, for reading.
    pub fn now(tx: &Tx<'_>) -> Result<Self, DeskError> {
        Ok(Self::of(in_force(tx)?))
    }

    /// The standard in force, kept as a version: for writing down what it wants.
    pub fn kept(tx: &Tx<'_>, context: &Context<'_>) -> Result<Self, DeskError> {
        Ok(Self::of(keep_in_force(tx, context)?))
    }

    fn of(in_force: InForce) -> Self {
        let InForce { version, standard, .. } = in_force;
        Self { version: StandardVersionId(version), standard, others: BTreeMap::new() }
    }

    /// The rules in force of the moments that are asked for.
    pub fn rules(&self, is_asked: impl Fn(Moment) -> bool) -> impl Iterator<Item = &Rule> {
        self.standard.rules.iter().filter(move |rule| is_asked(rule.moment))
    }

    /// A rule as a version had it; none where it has no such rule.
    pub fn rule(&mut self, tx: &Tx<'_>, version: StandardVersionId, id: &RuleId) -> Result<Option<&Rule>, DeskError> {
        if version == self.version {
            return Ok(self.standard.rule(id));
        }
        let standard = match self.others.entry(version) {
            Entry::Occupied(read) => read.into_mut(),
            Entry::Vacant(unread) => unread.insert(of_version(tx, version.0)?),
        };
        Ok(standard.rule(id))
    }
}
