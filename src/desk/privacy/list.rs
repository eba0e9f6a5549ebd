//! What a client agreed to.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::client::card_of;
use crate::desk::context::{Context, Subject};
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::catalogue::Names;
use crate::domain::client::SpokenLanguage;
use crate::domain::ids::{ClientId, ProcedureId};
use crate::domain::privacy::{Consent, Scope};
use crate::domain::role::Permission;
use crate::store::{Tx, catalogue, privacy};

/// Lists every consent of a client.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ListConsents {
    /// Whose.
    pub client: ClientId,
}

/// The consents of a client.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ConsentsShown {
    /// Whose: the kept card where the one asked for was merged.
    pub client: ClientId,
    /// Their name as one says it.
    pub name: String,
    /// The language that they speak, where the card says so.
    pub language: Option<SpokenLanguage>,
    /// Their age today, where the card says their birth date.
    pub age: Option<u16>,
    /// The consents, withdrawn ones too, the latest first.
    pub consents: Vec<Consent>,
    /// The names of the procedures that these consents speak of.
    pub procedures: Vec<(ProcedureId, Names)>,
}

impl UseCase for ListConsents {
    type Answer = ConsentsShown;
    const NEEDS: Permission = Permission::ReadCard;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<ConsentsShown, DeskError> {
        let row = card_of(tx, self.client)?;
        let consents = privacy::of_client(tx, row.id)?;
        let mut procedures: Vec<(ProcedureId, Names)> = Vec::new();
        for consent in &consents {
            if let Scope::Procedure(id) = consent.scope
                && !procedures.iter().any(|(known, _)| *known == id)
                && let Some(procedure) = catalogue::get(tx, id)?
            {
                procedures.push((id, procedure.details.names));
            }
        }
        context.about(Subject::Client(row.id));
        Ok(ConsentsShown {
            client: row.id,
            name: row.personal.name.spoken(),
            language: row.personal.language,
            age: row.personal.birth.and_then(|born| born.age_on(context.today())),
            consents,
            procedures,
        })
    }
}
