//! One answer.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::show::{AnamnesisShown, ShowAnamnesis};
use super::standing::{card, running_or_new, version};
use crate::desk::changes::Noun;
use crate::desk::context::{Context, Subject};
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::anamnesis::{AnamnesisRefusal, Given, check};
use crate::domain::ids::ClientId;
use crate::domain::role::Permission;
use crate::store::Tx;
use crate::store::anamnesis::{self, Noted};

/// Keeps an answer at once, in the answering that runs or in a new one. The card changes only when the answering is
/// finished. Sent twice, it is kept once.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct AnswerAnamnesis {
    /// Whose.
    pub client: ClientId,
    /// The code of the question.
    pub question: String,
    /// The answer; none opens the question again.
    pub given: Option<Given>,
}

impl UseCase for AnswerAnamnesis {
    type Answer = AnamnesisShown;
    const NEEDS: Permission = Permission::WriteHealth;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<AnamnesisShown, DeskError> {
        let client = card(tx, self.client)?;
        context.about(Subject::Health(client));
        let running = running_or_new(tx, context, client)?;
        let number = anamnesis::open_of(tx, client)?.map_or(0, |row| row.version);
        let kept = version(tx, number)?;
        let question = kept.questionnaire.question(&self.question).ok_or(AnamnesisRefusal::NoSuchQuestion)?;
        match self.given {
            Some(given) => {
                let given = check(question, given, context.today())?;
                let noted = Noted { at: context.now, by: context.actor.staff };
                anamnesis::put_answer(tx, running, &self.question, &given, false, noted)?;
            }
            None => anamnesis::remove_answer(tx, running, &self.question)?,
        }
        context.changed(Noun::Anamnesis);
        ShowAnamnesis { client }.run(tx, context)
    }
}
