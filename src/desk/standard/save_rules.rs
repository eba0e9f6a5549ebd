//! Rules changed in the console.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::in_force::in_force;
use super::read_standard::{ReadStandard, StandardShown};
use super::text::{check_seen, keep_text, written};
use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::role::Permission;
use crate::domain::standard::{Origin, RULES_MAX, Rule, RuleId, StandardRefusal};
use crate::store::Tx;

/// Keeps a further version of the standard with some rules changed, added or taken out. Prompts that were made before keep
/// the version by which they were made.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct SaveStandardRules {
    /// The latest version that the caller saw.
    pub seen: i64,
    /// Rules as they shall be: each takes the place of the one of its name, or is added.
    pub rules: Vec<Rule>,
    /// The names of rules that go.
    #[serde(default)]
    pub removed: Vec<RuleId>,
}

impl UseCase for SaveStandardRules {
    type Answer = StandardShown;
    const NEEDS: Permission = Permission::EditStandard;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<StandardShown, DeskError> {
        check_seen(tx, self.seen)?;
        let mut standard = in_force(tx)?.standard.as_ref().clone();
        for rule in self.removed {
            if standard.rule(&rule).is_none() {
                return Err(StandardRefusal::NoRule { rule }.into());
            }
            standard = standard.without(&rule);
        }
        for rule in self.rules {
            let rule = rule.cleaned();
            if let Some(fault) = rule.faults().into_iter().find(|fault| fault.kind.is_grave()) {
                return Err(StandardRefusal::RuleFaulty { rule: rule.id, fault: Box::new(fault) }.into());
            }
            standard = standard.with(rule);
        }
        if standard.rules.is_empty() {
            return Err(StandardRefusal::LastRule.into());
        }
        if standard.rules.len() > RULES_MAX {
            return Err(StandardRefusal::TooManyRules.into());
        }
        keep_text(tx, context, written(&standard).as_bytes(), Origin::Console, None)?;
        ReadStandard {}.run(tx, context)
    }
}
