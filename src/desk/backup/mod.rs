//! Backups: made, proven, restored. Each is one encrypted file that opens with the passwords of its day.

mod change_settings;
mod make;
mod restore;
mod rotate;
mod scratch;
mod settings;
mod status;
mod verify;

pub use crate::store::photograph::Copied;
pub use change_settings::ChangeBackupSettings;
pub use make::BackupMade;
pub(super) use make::make;
pub use restore::{Restored, restore};
pub use settings::BackupSettings;
pub(super) use status::last_backup;
pub use status::{BackupStatus, ReadBackupStatus};
pub use verify::{BackupVerified, verify};

use std::path::{Path, PathBuf};

/// The folder beside backups that holds the sealed photographs of all of them.
const ALBUM: &str = "photographs";

/// The sealed photographs beside a backup.
fn album_beside(backup: &Path) -> PathBuf {
    backup.parent().unwrap_or(Path::new("")).join(ALBUM)
}
