//! Chooses where backups go and how many are kept.

use std::path::PathBuf;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::settings::{BackupSettings, SETTINGS};
use crate::desk::changes::Noun;
use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::settings;
use crate::desk::use_case::UseCase;
use crate::domain::role::Permission;
use crate::store::Tx;

/// Chooses where backups go and how many are kept: between 1 and 1,000.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ChangeBackupSettings {
    /// The folder; none for `backups` in the salon's own folder.
    #[serde(default)]
    pub folder: Option<PathBuf>,
    /// How many are kept.
    pub keep: u32,
}

impl UseCase for ChangeBackupSettings {
    type Answer = BackupSettings;
    const NEEDS: Permission = Permission::EditSettings;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<BackupSettings, DeskError> {
        let folder = self.folder.filter(|folder| !folder.as_os_str().is_empty());
        let changed = BackupSettings { folder, keep: self.keep.clamp(1, 1_000) };
        settings::store(tx, SETTINGS, &changed)?;
        context.changed(Noun::Settings);
        Ok(changed)
    }
}
