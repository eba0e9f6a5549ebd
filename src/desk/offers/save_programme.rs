//! Keeps the bonus programme as written.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::changes::Noun;
use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::offers::BonusProgramme;
use crate::domain::role::Permission;
use crate::store::Tx;
use crate::store::offers::{self, RuleKind};

use super::show_programme::{ProgrammeShown, ShowProgramme};

/// Keeps the bonus programme as written. It holds from the next payment on; what was earned before stays as it is.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct SaveProgramme {
    /// The version that the caller saw.
    pub version: i64,
    /// The programme.
    pub programme: BonusProgramme,
}

impl UseCase for SaveProgramme {
    type Answer = ProgrammeShown;
    const NEEDS: Permission = Permission::EditOffers;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<ProgrammeShown, DeskError> {
        let programme = self.programme.checked()?;
        let (now, by) = (context.now, context.actor.staff);
        if !offers::put(tx, RuleKind::BonusProgramme, self.version, &programme, now, by)? {
            return Err(DeskError::Conflict);
        }
        context.changed(Noun::Offers);
        ShowProgramme {}.run(tx, context)
    }
}
