//! Tells where backups go and when the last one was proven.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::settings::{BackupSettings, LAST, LastBackup, SETTINGS};
use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::settings;
use crate::desk::use_case::UseCase;
use crate::domain::role::Permission;
use crate::store::Tx;

/// Tells where backups go and when the last one was proven.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ReadBackupStatus {}

/// Where backups go and when the last one was proven.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct BackupStatus {
    /// The settings.
    pub settings: BackupSettings,
    /// The last proven backup; none yet where its instant is missing.
    pub last: LastBackup,
    /// Whole hours since.
    pub age_hours: Option<i64>,
}

impl UseCase for ReadBackupStatus {
    type Answer = BackupStatus;
    const NEEDS: Permission = Permission::Backup;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<BackupStatus, DeskError> {
        let settings = settings::load(tx, SETTINGS)?;
        let last: LastBackup = settings::load(tx, LAST)?;
        let age_hours = last.at.map(|at| age_hours(at, context.now));
        Ok(BackupStatus { settings, last, age_hours })
    }
}

/// When the last backup was proven; none where there is none.
pub(in crate::desk) fn last_backup(tx: &Tx<'_>) -> Result<Option<jiff::Timestamp>, DeskError> {
    let last: LastBackup = settings::load(tx, LAST)?;
    Ok(last.at)
}

/// Whole hours from one instant to another; none less than 0 where the clock was set back.
fn age_hours(at: jiff::Timestamp, now: jiff::Timestamp) -> i64 {
    now.duration_since(at).as_hours().max(0)
}
