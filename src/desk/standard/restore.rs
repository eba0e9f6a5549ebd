//! An earlier version of the standard brought back.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::read_standard::{ReadStandard, StandardShown};
use super::text::{check_seen, keep_text};
use crate::desk::context::Context;
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::desk::use_case::UseCase;
use crate::domain::role::Permission;
use crate::domain::standard::{BUILT_IN_TEXT, Origin};
use crate::store::{Tx, standard};

/// Brings a version back: it is kept as a further one, so that nothing of the history is lost.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct RestoreStandard {
    /// The latest version that the caller saw.
    pub seen: i64,
    /// The version to bring back; none for the standard that comes with the program.
    pub version: Option<i64>,
}

impl UseCase for RestoreStandard {
    type Answer = StandardShown;
    const NEEDS: Permission = Permission::EditStandard;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<StandardShown, DeskError> {
        check_seen(tx, self.seen)?;
        match self.version {
            Some(version) => {
                let text = standard::body(tx, version)?.or_not_found(Thing::Standard, version)?;
                keep_text(tx, context, text.as_bytes(), Origin::Restored, Some(version))?;
            }
            None => {
                keep_text(tx, context, BUILT_IN_TEXT.as_bytes(), Origin::BuiltIn, None)?;
            }
        }
        ReadStandard {}.run(tx, context)
    }
}
