//! A certificate found by what is printed on it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::offers::{CertificateCode, WalletRefusal};
use crate::domain::role::Permission;
use crate::store::Tx;
use crate::store::wallet::certificate_of_code;

use super::CertificateShown;

/// Finds a certificate by its code, as somebody types it: small or capital letters, with or without the dash.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ReadCertificate {
    /// What is printed on it.
    pub code: String,
}

impl UseCase for ReadCertificate {
    type Answer = CertificateShown;
    const NEEDS: Permission = Permission::SeeOffers;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<CertificateShown, DeskError> {
        let code: CertificateCode = self.code.parse().map_err(WalletRefusal::Code)?;
        let held = certificate_of_code(tx, code, context.today())?.ok_or(WalletRefusal::NoSuchCode)?;
        CertificateShown::of(tx, context, held.id)
    }
}
