//! Shows the bonus programme.

use jiff::civil::DateTime;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::offers::BonusProgramme;
use crate::domain::role::Permission;
use crate::domain::time::wall_of;
use crate::store::Tx;
use crate::store::offers::{self, Kept, RuleKind};

/// Shows the bonus programme in force, or the market's customary one where none was ever kept.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ShowProgramme {}

/// Who kept a rule, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Saved {
    /// By the clock on the salon's wall.
    pub at: DateTime,
    /// The person's name.
    pub by: String,
}

impl Saved {
    /// Of a version.
    pub(super) fn of<T>(kept: &Kept<T>, context: &Context<'_>) -> Self {
        Self { at: wall_of(kept.at, &context.zone), by: kept.by.clone() }
    }
}

/// The programme, and which version it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ProgrammeShown {
    /// Grows with each change; 0 while none was ever kept.
    pub version: i64,
    /// The programme.
    pub programme: BonusProgramme,
    /// Who kept it; nobody while it is only the market's custom.
    pub saved: Option<Saved>,
}

impl ProgrammeShown {
    /// Of a version.
    pub(super) fn of(kept: Kept<BonusProgramme>, context: &Context<'_>) -> Self {
        Self { version: kept.version, saved: Some(Saved::of(&kept, context)), programme: kept.rule }
    }
}

impl UseCase for ShowProgramme {
    type Answer = ProgrammeShown;
    const NEEDS: Permission = Permission::SeeOffers;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<ProgrammeShown, DeskError> {
        Ok(match offers::kept(tx, RuleKind::BonusProgramme)? {
            Some(kept) => ProgrammeShown::of(kept, context),
            None => ProgrammeShown { version: 0, programme: BonusProgramme::customary(context.market), saved: None },
        })
    }
}
