//! The questionnaire in force.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::standing::in_force;
use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::anamnesis::Questionnaire;
use crate::domain::role::Permission;
use crate::store::{Tx, anamnesis};

/// Shows the questionnaire.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ShowQuestionnaire {}

/// The questionnaire in force.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct QuestionnaireShown {
    /// The latest version that is kept, which a change must name; 0 where none is.
    pub version: i64,
    /// The questions.
    pub questionnaire: Questionnaire,
    /// Whether it is as it comes with the program.
    pub is_built_in: bool,
}

impl UseCase for ShowQuestionnaire {
    type Answer = QuestionnaireShown;
    const NEEDS: Permission = Permission::ReadCard;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, _context: &mut Context<'_>) -> Result<QuestionnaireShown, DeskError> {
        let (_, questionnaire) = in_force(tx)?;
        let latest = anamnesis::latest_questionnaire(tx)?;
        Ok(QuestionnaireShown {
            version: latest.as_ref().map_or(0, |kept| kept.version),
            questionnaire,
            is_built_in: latest.is_none_or(|kept| kept.by.is_none()),
        })
    }
}
