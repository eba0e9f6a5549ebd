//! The manager's rules of the till, changed.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::{Context, DeskError, Noun, UseCase};
use crate::domain::role::Permission;
use crate::domain::till::TillRules;
use crate::store::Tx;

use super::selling::keep_rules;

/// Changes the rules of the till. A close that has begun is held to the rules of its end.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ChangeTillRules {
    /// The new rules.
    pub rules: TillRules,
}

impl UseCase for ChangeTillRules {
    type Answer = TillRules;
    const NEEDS: Permission = Permission::ManageTill;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<TillRules, DeskError> {
        let rules = self.rules.check()?;
        keep_rules(tx, rules)?;
        context.changed(Noun::Till);
        Ok(rules)
    }
}
