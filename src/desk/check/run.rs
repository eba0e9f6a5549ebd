//! Looks the living salon over.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::examine::examine;
use super::report::Report;
use crate::desk::backup::ReadBackupStatus;
use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::role::Permission;
use crate::store::Tx;

/// Verifies database, references, ledger and audit log. It reads everything once: seconds for a large salon.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Check {}

impl UseCase for Check {
    type Answer = Report;
    const NEEDS: Permission = Permission::Check;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Report, DeskError> {
        let backup_age_hours = ReadBackupStatus {}.run(tx, context)?.age_hours;
        let vault = &*context.vault;
        let (database, album) = (vault.folder().database(), vault.folder().photographs());
        examine(&database, vault.key(), vault.heads(), backup_age_hours, Some(&album))
    }
}
