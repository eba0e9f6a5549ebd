//! A certificate that holds longer.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::changes::Noun;
use crate::desk::context::Context;
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::desk::use_case::UseCase;
use crate::domain::ids::CertificateId;
use crate::domain::offers::{CertificateState, WalletRefusal};
use crate::domain::role::Permission;
use crate::store::{Tx, wallet};

use super::CertificateShown;
use super::posting::{cause, reason};

/// Gives a certificate a later last day, also one that has ended.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ExtendCertificate {
    /// Which.
    pub certificate: CertificateId,
    /// The new last day; none: without end.
    pub until: Option<Date>,
    /// Why.
    pub reason: String,
}

impl UseCase for ExtendCertificate {
    type Answer = CertificateShown;
    const NEEDS: Permission = Permission::AdjustWallets;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<CertificateShown, DeskError> {
        let id = self.certificate;
        let held = wallet::certificate(tx, id, context.today())?.or_not_found(Thing::Certificate, id.0)?;
        let reason = reason(&self.reason)?;
        if !matches!(held.state, CertificateState::Active | CertificateState::Expired) {
            return Err(WalletRefusal::Certificate(held.state).into());
        }
        later(held.until, self.until, context.today())?;
        wallet::extend_certificate(tx, id, self.until, &cause(context).because(reason))?;
        context.changed(Noun::Wallets);
        CertificateShown::of(tx, context, id)
    }
}

/// Refuses a last day that is not later than the one there is, or past already.
pub(super) fn later(from: Option<Date>, to: Option<Date>, today: Date) -> Result<(), WalletRefusal> {
    let is_later = match (from, to) {
        (None, _) => false,
        (Some(_), None) => true,
        (Some(from), Some(to)) => to > from && to >= today,
    };
    if is_later { Ok(()) } else { Err(WalletRefusal::NotLater { until: from }) }
}
