//! A further version of the questionnaire.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::show_questionnaire::{QuestionnaireShown, ShowQuestionnaire};
use super::standing::in_force;
use crate::desk::changes::Noun;
use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::anamnesis::Questionnaire;
use crate::domain::role::Permission;
use crate::store::{Tx, anamnesis};

/// Keeps the questionnaire as a further version. Whoever is asked from now on is asked by it; answers given before keep the
/// version they were given in.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct SaveQuestionnaire {
    /// The version that the caller saw.
    pub seen: i64,
    /// The questions.
    pub questionnaire: Questionnaire,
}

impl UseCase for SaveQuestionnaire {
    type Answer = QuestionnaireShown;
    const NEEDS: Permission = Permission::EditQuestionnaire;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<QuestionnaireShown, DeskError> {
        let latest = anamnesis::latest_questionnaire(tx)?.map_or(0, |kept| kept.version);
        if latest != self.seen {
            return Err(DeskError::Conflict);
        }
        let (_, before) = in_force(tx)?;
        let questionnaire = self.questionnaire.checked(&before)?;
        let by = Some(context.actor.staff);
        anamnesis::add_questionnaire(tx, latest + 1, &questionnaire, context.now, by)?;
        context.changed(Noun::Anamnesis);
        ShowQuestionnaire {}.run(tx, context)
    }
}
