//! The versions of the questionnaire.

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::role::Permission;
use crate::store::{Tx, anamnesis};

/// Lists the versions of the questionnaire, the latest first.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ListQuestionnaires {}

/// A version of the questionnaire.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct QuestionnaireVersion {
    /// Counted from 1.
    pub version: i64,
    /// When it was kept.
    pub at: Timestamp,
    /// The name of who kept it; none where it is as it comes with the program.
    pub by: Option<String>,
}

impl UseCase for ListQuestionnaires {
    type Answer = Vec<QuestionnaireVersion>;
    const NEEDS: Permission = Permission::ReadCard;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, _context: &mut Context<'_>) -> Result<Vec<QuestionnaireVersion>, DeskError> {
        let versions = anamnesis::questionnaires(tx)?;
        Ok(versions.into_iter().map(|(version, at, by)| QuestionnaireVersion { version, at, by }).collect())
    }
}
