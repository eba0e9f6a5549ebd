//! Where a client's anamnesis stands.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::standing::{Running, card};
use crate::desk::context::{Context, Subject};
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::desk::use_case::UseCase;
use crate::domain::anamnesis::{
    Answers, CardLine, Circumstances, Confirmed, LastAnswers, PastAnswering, Questionnaire, Review, review,
};
use crate::domain::client::{BirthDate, SpokenLanguage};
use crate::domain::ids::{AnamnesisId, ClientId};
use crate::domain::role::Permission;
use crate::domain::time::business_day;
use crate::store::{Tx, anamnesis, client};

/// Shows the questionnaire as it is to be asked of a client, with what was answered so far.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ShowAnamnesis {
    /// Whose.
    pub client: ClientId,
}

/// An answering that was begun and is not finished.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct OpenAnswering {
    /// Its number.
    pub id: AnamnesisId,
    /// The business day on which it was begun.
    pub on: Date,
    /// The name of who began it.
    pub by: String,
}

/// Where an anamnesis stands: everything by which a screen can ask, go back and look over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct AnamnesisShown {
    /// Whose.
    pub client: ClientId,
    /// Their name as one says it.
    pub name: String,
    /// The name as papers write it.
    pub formal_name: String,
    /// The birth date, for the paper.
    pub birth: Option<BirthDate>,
    /// The language they like to be spoken to in.
    pub language: Option<SpokenLanguage>,
    /// The business day.
    pub today: Date,
    /// The version of the questionnaire; 0 for the one of the program that nobody was asked yet.
    pub version: i64,
    /// The questions.
    pub questionnaire: Questionnaire,
    /// What decides which of them apply.
    pub circumstances: Circumstances,
    /// The answers of earlier answerings.
    pub last: LastAnswers,
    /// The answers so far.
    pub open: Answers,
    /// The codes of those that were confirmed as before.
    pub as_before: Vec<String>,
    /// The answering that runs.
    pub begun: Option<OpenAnswering>,
    /// The lines of the card that hold.
    pub card: Vec<CardLine>,
    /// What finishing now would do.
    pub review: Review,
    /// The latest confirmation.
    pub confirmed: Option<Confirmed>,
    /// The finished answerings, the latest first.
    pub history: Vec<PastAnswering>,
}

impl UseCase for ShowAnamnesis {
    type Answer = AnamnesisShown;
    const NEEDS: Permission = Permission::ReadCard;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<AnamnesisShown, DeskError> {
        let id = card(tx, self.client)?;
        context.about(Subject::Health(id));
        let row = client::get(tx, id)?.or_not_found(Thing::Client, id.0)?;
        let running = Running::of(tx, context, id)?;
        let review = review(&running.reviewed(context));
        let begun = anamnesis::open_of(tx, id)?;
        Ok(AnamnesisShown {
            client: id,
            name: row.personal.name.spoken(),
            formal_name: row.personal.name.formal(),
            birth: row.personal.birth,
            language: row.personal.language,
            today: context.today(),
            version: running.version,
            questionnaire: running.questionnaire,
            circumstances: running.circumstances,
            last: running.last,
            open: running.open,
            as_before: running.as_before,
            begun: begun.map(|row| OpenAnswering {
                id: row.id,
                on: business_day(row.began_at, &context.zone),
                by: row.began_by,
            }),
            card: running.card,
            review,
            confirmed: anamnesis::last_confirmed(tx, id)?,
            history: anamnesis::history(tx, id)?,
        })
    }
}
