//! A correction of the personal part of a card.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::CardNow;
use crate::desk::changes::Noun;
use crate::desk::context::{Context, Subject};
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::desk::standard;
use crate::desk::use_case::UseCase;
use crate::domain::client::ClientDraft;
use crate::domain::ids::ClientId;
use crate::domain::role::Permission;
use crate::domain::standard::Evidence;
use crate::store::{Tx, client};

/// Writes the personal part of a card anew. What it said before is kept.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct EditClient {
    /// Which card.
    pub client: ClientId,
    /// The version that the caller saw: another one means that somebody was faster.
    pub version: i64,
    /// Whether the phones stay as they are, whatever the draft says: they are masked until somebody asks for them.
    #[serde(default)]
    pub keep_phones: bool,
    /// What was typed.
    #[serde(flatten)]
    pub draft: ClientDraft,
}

impl UseCase for EditClient {
    type Answer = CardNow;
    const NEEDS: Permission = Permission::WriteCard;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<CardNow, DeskError> {
        let mut draft = self.draft;
        if self.keep_phones {
            draft.phones.clear();
        }
        let mut personal = draft.check(context.market, context.today())?;
        let before = client::get(tx, self.client)?.or_not_found(Thing::Client, self.client.0)?;
        if self.keep_phones {
            personal.phones = client::phones(tx, self.client)?;
        }
        if !client::change(tx, self.client, self.version, &personal)? {
            return Err(DeskError::Conflict);
        }
        context.about(Subject::Client(self.client));
        context.changed(Noun::Clients);
        if !personal.address_as.is_empty() && personal.address_as != before.personal.address_as {
            standard::seen(tx, context, self.client, Evidence::AddressAs)?;
        }
        Ok(CardNow { client: self.client, version: self.version + 1 })
    }
}
