//! By which rules certificates are sold.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::changes::Noun;
use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::requests::{json, read};
use crate::desk::use_case::UseCase;
use crate::domain::offers::{CertificateRules, PLAN_DAYS_MOST, PlanRefusal};
use crate::domain::role::Permission;
use crate::store::{Tx, setting};

/// The setting's name.
const SETTING: &str = "offers.certificates";

/// Sets for how long certificates hold and whether they are used in parts. Those that are sold stay as they are.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct SaveCertificateRules {
    /// The rules from now on.
    pub rules: CertificateRules,
}

impl UseCase for SaveCertificateRules {
    type Answer = CertificateRules;
    const NEEDS: Permission = Permission::EditOffers;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<CertificateRules, DeskError> {
        if self.rules.valid_days.is_some_and(|days| !(1..=PLAN_DAYS_MOST).contains(&days)) {
            return Err(PlanRefusal::Days.into());
        }
        setting::put(tx, SETTING, &json(&self.rules)?)?;
        context.changed(Noun::Offers);
        Ok(self.rules)
    }
}

/// The rules in force.
pub(in crate::desk) fn rules(tx: &Tx<'_>) -> Result<CertificateRules, DeskError> {
    setting::get(tx, SETTING)?.map_or_else(|| Ok(CertificateRules::default()), |json| read(&json))
}
