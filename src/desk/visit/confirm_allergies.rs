//! Somebody asked the client about the listed allergies.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::ids::{AllergyId, VisitId};
use crate::domain::role::Permission;
use crate::store::Tx;

use super::steps::{VisitNow, confirm_seen, seen};

/// Notes that the caller was shown the client's allergies and confirms them for this visit: who and when is kept, and
/// the visit asks no more, unless the card changes.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ConfirmAllergies {
    /// Which.
    pub visit: VisitId,
    /// The version that the caller saw.
    pub version: u32,
    /// The lines that the caller was shown: all that the card lists.
    pub allergies: Vec<AllergyId>,
}

impl UseCase for ConfirmAllergies {
    type Answer = VisitNow;
    const NEEDS: Permission = Permission::Treat;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<VisitNow, DeskError> {
        let visit = seen(tx, self.visit, self.version)?;
        confirm_seen(tx, context, visit, self.allergies).map(|visit| VisitNow::from(&visit))
    }
}
