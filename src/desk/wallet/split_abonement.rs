//! A part of an abonement for another person.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::changes::Noun;
use crate::desk::context::{Context, Subject};
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::desk::use_case::UseCase;
use crate::domain::ids::{AbonementId, ClientId, RequestKey};
use crate::domain::ledger::{Account, EntryKind};
use crate::domain::offers::{AbonementState, WalletRefusal};
use crate::domain::role::Permission;
use crate::store::{Tx, client, wallet};

use super::AbonementShown;
use super::abonement_shown::{only_in, seen};
use super::posting::{Says, cause, from_to, post};

/// Parts some of the sessions left into an abonement of another person, with the same rules and the same last day. Gives the
/// new one.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct SplitAbonement {
    /// The caller's own name for the request: sent twice, it parts once.
    pub key: RequestKey,
    /// Which.
    pub abonement: AbonementId,
    /// The version that the caller saw.
    pub version: i64,
    /// Whose the new one is.
    pub to: ClientId,
    /// How many sessions go: at least one, and one stays.
    pub sessions: i64,
}

impl UseCase for SplitAbonement {
    type Answer = AbonementShown;
    const NEEDS: Permission = Permission::UseTill;
    const WRITES: bool = true;

    fn key(&self) -> Option<RequestKey> {
        Some(self.key)
    }

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<AbonementShown, DeskError> {
        let row = seen(tx, context, self.abonement, self.version)?;
        client::get(tx, self.to)?.or_not_found(Thing::Client, self.to.0)?;
        context.about(Subject::Client(self.to));
        if !row.terms.transferable {
            return Err(WalletRefusal::NotTransferable.into());
        }
        only_in(&row, &[AbonementState::Active])?;
        if self.sessions < 1 || self.sessions >= row.held.left {
            return Err(WalletRefusal::Parts { left: row.held.left }.into());
        }
        let (new, worth) = wallet::split(tx, &row, self.sessions, self.to, &cause(context))?;
        let postings = from_to(Account::Abonement(self.abonement), Account::Abonement(new), worth)?;
        let says = Says { key: Some(self.key), ..Says::default() };
        post(tx, context, EntryKind::Transfer, &says, postings)?;
        context.changed(Noun::Wallets);
        AbonementShown::get(tx, context, new)
    }
}
