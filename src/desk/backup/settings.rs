//! Where backups go and how many are kept.

use std::path::PathBuf;

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The name of this setting.
pub(super) const SETTINGS: &str = "backup";
/// The name under which the last backup is noted.
pub(super) const LAST: &str = "backup-last";

/// Where backups go and how many are kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct BackupSettings {
    /// The folder; `backups` in the salon's own folder where none was chosen. Better one on another disk.
    pub folder: Option<PathBuf>,
    /// How many are kept: the oldest beyond these are removed after a newer one was proven.
    pub keep: u32,
}

impl Default for BackupSettings {
    fn default() -> Self {
        Self { folder: None, keep: 30 }
    }
}

/// The last backup that was proven.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct LastBackup {
    /// When.
    pub at: Option<Timestamp>,
    /// Where it lies.
    pub path: PathBuf,
    /// How large it is, in bytes.
    pub bytes: u64,
}
