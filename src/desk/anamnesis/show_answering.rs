//! A finished answering, beside the questions as they were asked.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::standing::version;
use crate::desk::context::{Context, Subject};
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::desk::use_case::UseCase;
use crate::domain::anamnesis::{Answers, Confirmed, Questionnaire};
use crate::domain::ids::{AnamnesisId, ClientId};
use crate::domain::role::Permission;
use crate::store::{Tx, anamnesis};

/// Shows a finished answering.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ShowAnswering {
    /// Which.
    pub answering: AnamnesisId,
}

/// A finished answering.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct AnsweringShown {
    /// Whose.
    pub client: ClientId,
    /// When and by whom.
    pub confirmed: Confirmed,
    /// The version of the questionnaire.
    pub version: i64,
    /// The questions as they were asked.
    pub questionnaire: Questionnaire,
    /// The answers.
    pub answers: Answers,
    /// The codes of those that were confirmed as before.
    pub as_before: Vec<String>,
}

impl UseCase for ShowAnswering {
    type Answer = AnsweringShown;
    const NEEDS: Permission = Permission::ReadCard;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<AnsweringShown, DeskError> {
        let id = self.answering;
        let (client, number, confirmed) = anamnesis::finished(tx, id)?.or_not_found(Thing::Anamnesis, id.0)?;
        context.about(Subject::Health(client));
        let (answers, as_before) = anamnesis::answers_of(tx, id)?;
        let questionnaire = version(tx, number)?.questionnaire;
        Ok(AnsweringShown { client, confirmed, version: number, questionnaire, answers, as_before })
    }
}
