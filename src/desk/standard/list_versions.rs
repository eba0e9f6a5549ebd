//! The versions of the standard.

use jiff::civil::DateTime;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::parsed::parsed;
use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::catalogue::Names;
use crate::domain::role::Permission;
use crate::domain::standard::{Origin, Standard, built_in};
use crate::domain::time::wall_of;
use crate::store::{Tx, standard};

/// How many versions are told.
const MOST: usize = 100;

/// Lists the versions of the standard, the latest first.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ListStandardVersions {}

/// A version of the standard.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct StandardVersion {
    /// Counted from 1.
    pub version: i64,
    /// Where it came from.
    pub origin: Origin,
    /// The version that was changed, or brought back.
    pub based_on: Option<i64>,
    /// When it was kept, on the salon's wall.
    pub at: DateTime,
    /// The name of who kept it; none where the program did.
    pub by: Option<String>,
    /// How many rules it has.
    pub rules: usize,
    /// The titles of rules that came with it.
    pub added: Vec<Names>,
    /// The titles of rules that changed with it.
    pub changed: Vec<Names>,
    /// The titles of rules that went with it.
    pub removed: Vec<Names>,
}

impl UseCase for ListStandardVersions {
    type Answer = Vec<StandardVersion>;
    const NEEDS: Permission = Permission::KeepStandard;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Vec<StandardVersion>, DeskError> {
        let kept = standard::versions(tx)?;
        let read: Vec<_> = kept.iter().take(MOST + 1).map(|kept| parsed(tx, kept)).collect::<Result<_, _>>()?;
        let mut told = Vec::new();
        for (at, kept) in kept.into_iter().take(MOST).enumerate() {
            let Some(now) = read.get(at) else { break };
            let before = read.get(at + 1).map_or(built_in(), |before| &before.standard);
            let (added, changed, removed) = between(before, &now.standard);
            told.push(StandardVersion {
                version: kept.version,
                origin: kept.origin,
                based_on: kept.based_on,
                at: wall_of(kept.at, &context.zone),
                by: kept.by,
                rules: now.standard.rules.len(),
                added,
                changed,
                removed,
            });
        }
        Ok(told)
    }
}

/// The titles of what came, changed and went from one version to the next.
fn between(before: &Standard, now: &Standard) -> (Vec<Names>, Vec<Names>, Vec<Names>) {
    let (mut added, mut changed, mut removed) = (Vec::new(), Vec::new(), Vec::new());
    for rule in &now.rules {
        match before.rule(&rule.id) {
            None => added.push(rule.title.clone()),
            Some(old) if old != rule => changed.push(rule.title.clone()),
            Some(_) => {}
        }
    }
    removed.extend(before.rules.iter().filter(|rule| now.rule(&rule.id).is_none()).map(|rule| rule.title.clone()));
    (added, changed, removed)
}
