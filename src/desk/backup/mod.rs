//! Backups: made, proven, restored. Each is one encrypted file that opens with the passwords of its day.

mod change_settings;
mod make;
mod restore;
mod rotate;
mod scratch;
mod settings;
mod status;
mod verify;

pub use change_settings::ChangeBackupSettings;
pub use make::BackupMade;
pub(super) use make::make;
pub use restore::{Restored, restore};
pub use settings::BackupSettings;
pub use status::{BackupStatus, ReadBackupStatus};
pub use verify::{BackupVerified, verify};
