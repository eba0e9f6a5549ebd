//! A new card.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::CardNow;
use crate::desk::changes::Noun;
use crate::desk::context::{Context, Subject};
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::client::ClientDraft;
use crate::domain::role::Permission;
use crate::store::{Tx, client};

/// Adds a card. Its allergies have "never been asked" until somebody asks.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct AddClient {
    /// What was typed.
    #[serde(flatten)]
    pub draft: ClientDraft,
}

impl UseCase for AddClient {
    type Answer = CardNow;
    const NEEDS: Permission = Permission::WriteCard;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<CardNow, DeskError> {
        let personal = self.draft.check(context.market, context.today())?;
        let id = client::add(tx, &personal, context.now, Some(context.actor.staff))?;
        context.about(Subject::Client(id));
        context.changed(Noun::Clients);
        Ok(CardNow { client: id, version: 1 })
    }
}
