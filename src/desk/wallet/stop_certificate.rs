//! A certificate lost or returned.

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

/// Stops a certificate, so that nobody uses it any more, and puts a new one under a new code into its place where that is
/// wanted. Gives the one that holds from now on.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct StopCertificate {
    /// The caller's own name for the request: sent twice, it replaces once.
    pub key: RequestKey,
    /// Which.
    pub certificate: CertificateId,
    /// Whether a new one takes its place.
    pub replace: bool,
    /// Why.
    pub reason: String,
}

impl UseCase for StopCertificate {
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
        let may = match held.state {
            CertificateState::Active | CertificateState::Expired => true,
            CertificateState::Stopped => self.replace && held.left > Money::ZERO,
            CertificateState::Used => false,
        };
        if !may {
            return Err(WalletRefusal::Certificate(held.state).into());
        }
        let cause = cause(context).because(reason.clone());
        if held.state != CertificateState::Stopped {
            wallet::stop_certificate(tx, id, &cause)?;
        }
        context.changed(Noun::Wallets);
        if !self.replace {
            return CertificateShown::of(tx, context, id);
        }
        let (new, _) = wallet::replace_certificate(tx, &held, &cause, context.entropy)?;
        let postings = from_to(Account::Certificate(id), Account::Certificate(new), held.left)?;
        let says = Says { key: Some(self.key), memo: &reason, ..Says::default() };
        post(tx, context, EntryKind::Transfer, &says, postings)?;
        CertificateShown::of(tx, context, new)
    }
}
