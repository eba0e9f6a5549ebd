//! Who brought a client.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::changes::Noun;
use crate::desk::context::{Context, Subject};
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::desk::use_case::UseCase;
use crate::domain::ids::ClientId;
use crate::domain::offers::{Occasion, WalletRefusal};
use crate::domain::role::Permission;
use crate::store::wallet::{card_of, paid_visits, set_brought_by, was_granted};
use crate::store::{Tx, client};

use super::BonusNow;

/// Notes which friend brought a client, before the client's second paid visit: the friend is thanked after the first one.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct SetBroughtBy {
    /// Who came.
    pub client: ClientId,
    /// Who brought them; none: nobody.
    pub friend: Option<ClientId>,
}

impl UseCase for SetBroughtBy {
    type Answer = BonusNow;
    const NEEDS: Permission = Permission::WriteCard;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<BonusNow, DeskError> {
        let client = card_of(tx, self.client)?;
        client::get(tx, client)?.or_not_found(Thing::Client, client.0)?;
        context.about(Subject::Client(client));
        let before = crate::store::wallet::brought_by(tx, client)?;
        let thanked = match before {
            Some(friend) => was_granted(tx, card_of(tx, friend)?, Occasion::Referral, client.0)?,
            None => false,
        };
        if thanked || paid_visits(tx, client)? > 1 {
            return Err(WalletRefusal::NotNew.into());
        }
        let friend = self.friend.map(|friend| card_of(tx, friend)).transpose()?;
        if let Some(friend) = friend {
            client::get(tx, friend)?.or_not_found(Thing::Client, friend.0)?;
            context.about(Subject::Client(friend));
            if friend == client {
                return Err(WalletRefusal::SamePerson.into());
            }
        }
        set_brought_by(tx, client, friend, context.now, context.actor.staff)?;
        context.changed(Noun::Wallets);
        BonusNow::of(tx, context, client)
    }
}
