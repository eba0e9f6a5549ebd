//! A consent given.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::changes::Noun;
use crate::desk::client::card_of;
use crate::desk::context::{Context, Subject};
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::desk::use_case::UseCase;
use crate::domain::ids::{ClientId, ConsentId};
use crate::domain::privacy::{ConsentDraft, ConsentRefusal, Scope, allows};
use crate::domain::role::Permission;
use crate::store::{Tx, catalogue, privacy};

/// Notes that a client agreed to something.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct GiveConsent {
    /// Whose.
    pub client: ClientId,
    /// What was agreed to, and how.
    #[serde(flatten)]
    pub draft: ConsentDraft,
}

impl UseCase for GiveConsent {
    type Answer = ConsentId;
    const NEEDS: Permission = Permission::WriteConsents;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<ConsentId, DeskError> {
        let today = context.today();
        let draft = self.draft.checked(today)?;
        let client = card_of(tx, self.client)?.id;
        if let Scope::Procedure(id) = draft.scope {
            catalogue::get(tx, id)?.or_not_found(Thing::Procedure, id.0)?;
        }
        if allows(&privacy::of_client(tx, client)?, draft.purpose, &draft.scope, today) {
            return Err(ConsentRefusal::StandsAlready.into());
        }
        let id = privacy::add(tx, client, &draft, context.now, context.actor.staff)?;
        context.about(Subject::Client(client));
        context.changed(Noun::Consents);
        Ok(id)
    }
}
