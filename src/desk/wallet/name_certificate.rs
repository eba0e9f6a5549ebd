//! Whose a certificate is.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::changes::Noun;
use crate::desk::context::{Context, Subject};
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::desk::use_case::UseCase;
use crate::domain::ids::{CertificateId, ClientId};
use crate::domain::offers::{CertificateState, WalletRefusal};
use crate::domain::role::Permission;
use crate::store::{Tx, client, wallet};

use super::CertificateShown;

/// Names a certificate to a client, so that it is proposed when they pay; or makes it the bearer's again.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct NameCertificate {
    /// Which.
    pub certificate: CertificateId,
    /// Whose it is from now on; none: whoever brings it.
    pub holder: Option<ClientId>,
}

impl UseCase for NameCertificate {
    type Answer = CertificateShown;
    const NEEDS: Permission = Permission::UseTill;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<CertificateShown, DeskError> {
        let id = self.certificate;
        let held = wallet::certificate(tx, id, context.today())?.or_not_found(Thing::Certificate, id.0)?;
        if !matches!(held.state, CertificateState::Active | CertificateState::Expired) {
            return Err(WalletRefusal::Certificate(held.state).into());
        }
        if let Some(holder) = self.holder {
            client::get(tx, holder)?.or_not_found(Thing::Client, holder.0)?;
            context.about(Subject::Client(holder));
        }
        wallet::name_certificate(tx, id, self.holder)?;
        context.changed(Noun::Wallets);
        CertificateShown::of(tx, context, id)
    }
}
