//! What is left on a certificate that nobody may use any more.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::changes::Noun;
use crate::desk::context::Context;
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::desk::use_case::UseCase;
use crate::domain::ids::{CertificateId, RequestKey};
use crate::domain::ledger::{Account, EntryKind};
use crate::domain::money::Money;
use crate::domain::offers::{CertificateState, WalletRefusal};
use crate::domain::role::Permission;
use crate::store::{Tx, wallet};

use super::CertificateShown;
use super::posting::{Says, cause, from_to, post, reason};

/// Writes off what is left on a certificate that has ended or was stopped: the salon owes it no more.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct WriteOffCertificate {
    /// The caller's own name for the request: sent twice, it writes off once.
    pub key: RequestKey,
    /// Which.
    pub certificate: CertificateId,
    /// Why.
    pub reason: String,
}

impl UseCase for WriteOffCertificate {
    type Answer = CertificateShown;
    const NEEDS: Permission = Permission::AdjustWallets;
    const WRITES: bool = true;

    fn key(&self) -> Option<RequestKey> {
        Some(self.key)
    }

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<CertificateShown, DeskError> {
        let id = self.certificate;
        let held = wallet::certificate(tx, id, context.today())?.or_not_found(Thing::Certificate, id.0)?;
        let reason = reason(&self.reason)?;
        let has_ended = matches!(held.state, CertificateState::Expired | CertificateState::Stopped);
        if !has_ended || held.left == Money::ZERO {
            return Err(WalletRefusal::Certificate(held.state).into());
        }
        let postings = from_to(Account::Certificate(id), Account::Forfeited, held.left)?;
        let says = Says { key: Some(self.key), memo: &reason, ..Says::default() };
        let entry = post(tx, context, EntryKind::WriteOff, &says, postings)?;
        let mut cause = cause(context).because(reason.clone());
        cause.entry = entry;
        wallet::write_off_certificate(tx, &held, &cause)?;
        context.changed(Noun::Wallets);
        CertificateShown::of(tx, context, id)
    }
}
