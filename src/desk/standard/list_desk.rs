//! What the standard wants at a moment of the desk.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::UseCase;
use crate::desk::context::{Context, Subject};
use crate::desk::error::DeskError;
use crate::domain::ids::{ClientId, RequestKey};
use crate::domain::role::Permission;
use crate::domain::standard::{DeskPrompts, Evidence, Fact, FactKind, Moment, Value};
use crate::store::Tx;
use crate::store::prompt;

use super::facts::facts_of_desk;
use super::rulebook::Rulebook;
use super::standing::{self, Standing};

/// Shows what the standard wants at a moment of the desk: on the telephone, for somebody without a booking, for somebody
/// who complains.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ListDeskPrompts {
    /// Which moment; of those that belong to a visit nothing is shown.
    pub moment: Moment,
    /// The caller's own name for this telephone call, this walk-in, this complaint: marks are kept under it.
    pub session: RequestKey,
    /// Who it is, where that is known.
    #[serde(default)]
    pub client: Option<ClientId>,
    /// What the caller knows to hold: that a guest stands at the desk, that somebody is on the telephone.
    #[serde(default)]
    pub known: Vec<Fact>,
}

impl UseCase for ListDeskPrompts {
    type Answer = DeskPrompts;
    const NEEDS: Permission = Permission::KeepStandard;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<DeskPrompts, DeskError> {
        if let Some(client) = self.client {
            context.about(Subject::Client(client));
        }
        let mut facts = facts_of_desk(tx, context, self.client)?;
        for fact in self.known.iter().filter(|fact| fact.kind() == FactKind::YesNo) {
            facts.set(*fact, Value::Yes);
        }
        let mut book = Rulebook::now(tx)?;
        let rows = prompt::of_session(tx, self.session, &context.zone)?;
        let mut standing = standing::with_rules(tx, &mut book, rows)?;
        standing.retain(|one| one.rule.moment == self.moment);
        let wanted = |rule: &&crate::domain::standard::Rule| {
            let is_marked = standing::find(&standing, &rule.id).is_some();
            rule.evidence != Evidence::Observed && !is_marked && rule.applies(&facts)
        };
        let is_asked = |moment: Moment| moment == self.moment && moment.is_of_desk();
        let open: Vec<Standing> = book
            .rules(is_asked)
            .filter(wanted)
            .map(|rule| Standing { id: None, rule: rule.clone(), mark: None })
            .collect();
        standing.extend(open);
        standing::sort(&mut standing);
        let prompts = standing.into_iter().map(Standing::shown).collect();
        Ok(DeskPrompts { moment: self.moment, session: self.session, facts, prompts })
    }
}
