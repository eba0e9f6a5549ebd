//! Proves a backup: opens it with a password of its day and looks everything in it over.

use std::path::Path;

use jiff::Timestamp;
use serde::Serialize;

use super::scratch::Scratch;
use crate::desk::check::{Report, examine};
use crate::desk::error::DeskError;
use crate::store::vault::{Archive, Folder, KdfParameters, Secret};

/// What a backup turned out to be.
#[derive(Clone, Debug, Serialize)]
pub struct BackupVerified {
    /// When it was made.
    pub made_at: Timestamp,
    /// What looking it over found.
    pub report: Report,
}

/// Opens a backup with a password or code of its day, unpacks it into a folder of its own within `room`, checks pages,
/// references, ledger, audit log and every photograph beside it, and removes the folder again.
pub fn verify(file: &Path, secret: &Secret<'_>, room: &Path) -> Result<BackupVerified, DeskError> {
    let archive = Archive::open(file)?;
    let scratch = Scratch::make(room)?;
    let folder = Folder::new(scratch.path());
    let vault = archive.unlock(secret, folder.clone(), KdfParameters::DEFAULT)?.vault;
    archive.unpack_database(&folder.database())?;
    let report = examine(&folder.database(), vault.key(), vault.heads(), None, Some(&super::album_beside(file)))?;
    Ok(BackupVerified { made_at: archive.header.made_at, report })
}
