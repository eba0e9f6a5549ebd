//! A mark at the desk was a mistake.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::{Context, DeskError, UseCase};
use crate::domain::ids::RequestKey;
use crate::domain::role::Permission;
use crate::domain::standard::{PromptRefusal, RuleId};
use crate::store::Tx;
use crate::store::prompt;

use super::ending::changed;
use super::mark::Marked;

/// Takes the mark of a prompt of the desk back: nobody has said anything of it.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct TakeBackDeskMark {
    /// The caller's own name for this telephone call, this walk-in, this complaint.
    pub session: RequestKey,
    /// Which rule.
    pub rule: RuleId,
}

impl UseCase for TakeBackDeskMark {
    type Answer = Marked;
    const NEEDS: Permission = Permission::KeepStandard;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Marked, DeskError> {
        let rows = prompt::of_session(tx, self.session, &context.zone)?;
        let row = rows.into_iter().find(|row| row.rule == self.rule).ok_or(PromptRefusal::NotPrompted)?;
        let noted = (context.now, context.actor.staff);
        if !prompt::take_back(tx, row.id, noted)? {
            return Err(PromptRefusal::NotMarked.into());
        }
        // At the desk a prompt is written down when it is marked: without its mark it never was.
        prompt::withdraw(tx, row.id, noted)?;
        changed(context);
        Ok(Marked { rule: self.rule })
    }
}
