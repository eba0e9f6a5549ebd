//! All as before.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::show::{AnamnesisShown, ShowAnamnesis};
use super::standing::{Running, card, running_or_new};
use crate::desk::changes::Noun;
use crate::desk::context::{Context, Subject};
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::anamnesis::{AnamnesisRefusal, Given, check, due};
use crate::domain::ids::ClientId;
use crate::domain::role::Permission;
use crate::store::Tx;
use crate::store::anamnesis::{self, Noted};

/// Confirms that nothing has changed: every question that is due and not answered yet gets its last answer again. What was
/// never answered, or cannot stand any more (a day to come that has passed), stays open.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ConfirmAsBefore {
    /// Whose.
    pub client: ClientId,
}

impl UseCase for ConfirmAsBefore {
    type Answer = AnamnesisShown;
    const NEEDS: Permission = Permission::WriteHealth;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<AnamnesisShown, DeskError> {
        let client = card(tx, self.client)?;
        context.about(Subject::Health(client));
        let id = running_or_new(tx, context, client)?;
        let running = Running::of(tx, context, client)?;
        if running.last.is_empty() {
            return Err(AnamnesisRefusal::NothingBefore.into());
        }
        let today = context.today();
        let noted = Noted { at: context.now, by: context.actor.staff };
        for question in due(&running.questionnaire, &running.last, &running.open, &running.circumstances, today) {
            let last = running.last.get(&question.code).filter(|_| !running.open.contains_key(&question.code));
            let Some(last) = last else { continue };
            // What was not said before is asked again, not confirmed.
            if last.given != Given::NotSaid && check(question, last.given.clone(), today).is_ok() {
                anamnesis::put_answer(tx, id, &question.code, &last.given, true, noted)?;
            }
        }
        context.changed(Noun::Anamnesis);
        ShowAnamnesis { client }.run(tx, context)
    }
}
