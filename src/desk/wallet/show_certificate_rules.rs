//! By which rules certificates are sold now.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::offers::CertificateRules;
use crate::domain::role::Permission;
use crate::store::Tx;

/// Tells for how long certificates hold and whether they are used in parts.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct ShowCertificateRules {}

impl UseCase for ShowCertificateRules {
    type Answer = CertificateRules;
    const NEEDS: Permission = Permission::SeeOffers;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, _: &mut Context<'_>) -> Result<CertificateRules, DeskError> {
        super::save_certificate_rules::rules(tx)
    }
}
