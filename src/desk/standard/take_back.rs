//! A mark was a mistake.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::{Context, DeskError, UseCase};
use crate::domain::ids::VisitId;
use crate::domain::role::Permission;
use crate::domain::standard::{PromptRefusal, RuleId};
use crate::store::Tx;
use crate::store::prompt;

use super::ending::{changed, of_today};
use super::mark::Marked;
use super::rulebook::Rulebook;
use super::standing;

/// Takes the mark of a prompt back, on the day of the visit: the prompt is open again. Where the step was taken back,
/// too, by which it was opened, it is withdrawn.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct TakeBackMark {
    /// Which visit.
    pub visit: VisitId,
    /// Which rule.
    pub rule: RuleId,
}

impl UseCase for TakeBackMark {
    type Answer = Marked;
    const NEEDS: Permission = Permission::KeepStandard;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Marked, DeskError> {
        let visit = of_today(tx, context, self.visit)?;
        let mut book = Rulebook::now(tx)?;
        let standing = standing::of_visit(tx, context, &mut book, visit.id)?;
        let found = standing::find(&standing, &self.rule).ok_or(PromptRefusal::NotPrompted)?;
        let id = found.id.ok_or(PromptRefusal::NotMarked)?;
        let noted = (context.now, context.actor.staff);
        if !prompt::take_back(tx, id, noted)? {
            return Err(PromptRefusal::NotMarked.into());
        }
        if !found.rule.moment.is_reached_in(visit.state) {
            prompt::withdraw(tx, id, noted)?;
        }
        changed(context);
        Ok(Marked { rule: self.rule })
    }
}
