//! For how long the desk may stand empty.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::{Context, DeskError, Noun, UseCase, settings};
use crate::domain::away::{AwayRefusal, MOST_MINUTES, USUAL_MINUTES};
use crate::domain::role::Permission;
use crate::store::Tx;

/// The name under which the rules are kept.
const NAME: &str = "desk";

/// How the desk is minded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DeskRules {
    /// For how many minutes the desk may stand empty before somebody has to stand in.
    pub away_minutes: u16,
}

impl Default for DeskRules {
    fn default() -> Self {
        Self { away_minutes: USUAL_MINUTES }
    }
}

/// Changes how the desk is minded, for those who leave it from now on.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ChangeDeskRules {
    /// What holds from now on.
    pub rules: DeskRules,
}

impl UseCase for ChangeDeskRules {
    type Answer = DeskRules;
    const NEEDS: Permission = Permission::EditSettings;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<DeskRules, DeskError> {
        if !(1..=MOST_MINUTES).contains(&self.rules.away_minutes) {
            return Err(AwayRefusal::Minutes.into());
        }
        settings::store(tx, NAME, &self.rules)?;
        context.changed(Noun::Desk);
        Ok(self.rules)
    }
}

/// The rules as they are.
pub(super) fn load(tx: &Tx<'_>) -> Result<DeskRules, DeskError> {
    settings::load(tx, NAME)
}
