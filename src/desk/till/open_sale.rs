//! A sale without a visit: goods from the shelf, a certificate, a deposit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::error::{OrNotFound, Thing};
use crate::desk::{Context, DeskError, Noun, UseCase};
use crate::domain::ids::{ClientId, RequestKey};
use crate::domain::offers::Choices;
use crate::domain::role::Permission;
use crate::store::{Tx, client, till};

use super::lines::{LineWish, of_wish};
use super::show::{self, BillShown};

/// Begins a sale without a visit, to a client or to a buyer without a card.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct OpenSale {
    /// The caller's own name for the request: sent twice, it begins one sale.
    pub key: RequestKey,
    /// Who buys.
    #[serde(default)]
    pub client: Option<ClientId>,
    /// What is sold, as far as it is known.
    #[serde(default)]
    pub lines: Vec<LineWish>,
}

impl UseCase for OpenSale {
    type Answer = BillShown;
    const NEEDS: Permission = Permission::UseTill;
    const WRITES: bool = true;

    fn key(&self) -> Option<RequestKey> {
        Some(self.key)
    }

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<BillShown, DeskError> {
        if let Some(buyer) = self.client {
            client::get(tx, buyer)?.or_not_found(Thing::Client, buyer.0)?;
        }
        let mut lines = Vec::with_capacity(self.lines.len());
        for wish in &self.lines {
            lines.push(of_wish(tx, wish)?.line);
        }
        let opened = (context.now, context.actor.staff);
        let bill = till::add_bill(tx, (None, self.client), opened, &lines, &Choices::default())?;
        context.changed(Noun::Till);
        show::show(tx, context, show::reread(tx, bill)?)
    }
}
