//! The standard in force, and whether the file in the salon's folder says the same.

use jiff::civil::DateTime;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::file_state::StandardFile;
use super::in_force::in_force;
use super::text::{file_of, latest_of};
use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::role::Permission;
use crate::domain::standard::{Fault, Origin, Standard};
use crate::domain::time::wall_of;
use crate::store::Tx;

/// Reads the standard in force.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ReadStandard {}

/// The standard in force.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct StandardShown {
    /// The latest version that is kept, which a change must name; 0 where none is.
    pub seen: i64,
    /// The version in force; 0 for the one that comes with the program, not kept yet.
    pub version: i64,
    /// Where it came from.
    pub origin: Origin,
    /// When it was kept, on the salon's wall; none for the one of the program.
    pub at: Option<DateTime>,
    /// The name of whoever kept it; none where the program did.
    pub by: Option<String>,
    /// The rules.
    pub standard: Standard,
    /// What is wrong with the latest version, where an earlier one stands in for it.
    pub faults: Vec<Fault>,
    /// The file in the salon's folder.
    pub file: StandardFile,
}

impl UseCase for ReadStandard {
    type Answer = StandardShown;
    const NEEDS: Permission = Permission::KeepStandard;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<StandardShown, DeskError> {
        let now = in_force(tx)?;
        let latest = latest_of(tx)?;
        let kept = if now.version > 0 { crate::store::standard::version(tx, now.version)? } else { None };
        let standard = now.standard.as_ref().clone();
        let file = file_of(context.vault.folder().path(), &standard);
        Ok(StandardShown {
            seen: latest,
            version: now.version,
            origin: kept.as_ref().map_or(Origin::BuiltIn, |kept| kept.origin),
            at: kept.as_ref().map(|kept| wall_of(kept.at, &context.zone)),
            by: kept.and_then(|kept| kept.by),
            standard,
            faults: now.faults,
            file,
        })
    }
}
