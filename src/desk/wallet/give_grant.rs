//! A grant given at the desk.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::context::{Context, Subject};
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::ids::{ClientId, RequestKey};
use crate::domain::offers::Occasion;
use crate::domain::role::Permission;
use crate::store::wallet::card_of;
use crate::store::{Tx, offers};

use super::{BonusNow, grants};

/// Gives the points that the programme has for an occasion, once. For a friend brought, the client is the friend who came:
/// the points go to whoever brought them.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct GiveGrant {
    /// The caller's own name for the request: sent twice, it gives once.
    pub key: RequestKey,
    /// To whom.
    pub client: ClientId,
    /// For what.
    pub occasion: Occasion,
}

impl UseCase for GiveGrant {
    type Answer = BonusNow;
    const NEEDS: Permission = Permission::UseTill;
    const WRITES: bool = true;

    fn key(&self) -> Option<RequestKey> {
        Some(self.key)
    }

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<BonusNow, DeskError> {
        let client = card_of(tx, self.client)?;
        let programme = offers::programme(tx)?;
        let (to, due) = match self.occasion {
            Occasion::Birthday => (client, grants::birthday(tx, client, &programme, context.today())?),
            Occasion::FirstVisit => (client, grants::first_visit(tx, client, &programme)?),
            Occasion::Referral => grants::referral(tx, client, &programme)?,
        };
        context.about(Subject::Client(to));
        grants::give(tx, context, to, due, Some(self.key))?;
        BonusNow::of(tx, context, to)
    }
}
