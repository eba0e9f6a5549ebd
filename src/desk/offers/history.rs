//! Lists what the bonus programme was before.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::role::Permission;
use crate::store::Tx;
use crate::store::offers::{self, RuleKind};

use super::show_programme::ProgrammeShown;

/// Lists every version of the bonus programme, the latest first.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ProgrammeHistory {}

/// The versions.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ProgrammeVersions {
    /// The latest first.
    pub versions: Vec<ProgrammeShown>,
}

impl UseCase for ProgrammeHistory {
    type Answer = ProgrammeVersions;
    const NEEDS: Permission = Permission::SeeOffers;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<ProgrammeVersions, DeskError> {
        let kept = offers::history(tx, RuleKind::BonusProgramme)?;
        Ok(ProgrammeVersions { versions: kept.into_iter().map(|kept| ProgrammeShown::of(kept, context)).collect() })
    }
}
