//! Sessions that nobody may use any more.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::changes::Noun;
use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::ids::{AbonementId, RequestKey};
use crate::domain::ledger::{Account, EntryKind};
use crate::domain::offers::AbonementState;
use crate::domain::role::Permission;
use crate::store::{Tx, wallet};

use super::AbonementShown;
use super::abonement_shown::{only_in, row_of};
use super::posting::{Says, cause, from_to, post, reason};

/// Writes off the sessions left of an abonement that has ended: the salon owes them no more.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct WriteOffAbonement {
    /// The caller's own name for the request: sent twice, it writes off once.
    pub key: RequestKey,
    /// Which.
    pub abonement: AbonementId,
    /// Why.
    pub reason: String,
}

impl UseCase for WriteOffAbonement {
    type Answer = AbonementShown;
    const NEEDS: Permission = Permission::AdjustWallets;
    const WRITES: bool = true;

    fn key(&self) -> Option<RequestKey> {
        Some(self.key)
    }

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<AbonementShown, DeskError> {
        let row = row_of(tx, context, self.abonement)?;
        let reason = reason(&self.reason)?;
        only_in(&row, &[AbonementState::Expired])?;
        let postings = from_to(Account::Abonement(self.abonement), Account::Forfeited, row.worth)?;
        let says = Says { key: Some(self.key), memo: &reason, ..Says::default() };
        let entry = post(tx, context, EntryKind::WriteOff, &says, postings)?;
        let mut cause = cause(context).because(reason.clone());
        cause.entry = entry;
        wallet::write_off_abonement(tx, &row, &cause)?;
        context.changed(Noun::Wallets);
        AbonementShown::get(tx, context, self.abonement)
    }
}
