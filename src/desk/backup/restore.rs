//! Brings a dead salon back from a backup, into a folder in which no salon lives.

use std::path::Path;

use jiff::Timestamp;
use serde::Serialize;

use crate::desk::check::{Report, examine, sealed_files};
use crate::desk::error::DeskError;
use crate::store::StoreError;
use crate::store::photograph::{copy_album, look_over};
use crate::store::vault::{Archive, Folder, Instance, KdfParameters, Secret, VaultError};

/// A salon that was brought back.
#[derive(Clone, Debug, Serialize)]
pub struct Restored {
    /// When the backup was made: later changes are not in it.
    pub made_at: Timestamp,
    /// What looking it over found.
    pub report: Report,
    /// The logins whose passwords of that day open it.
    pub logins: Vec<String>,
}

/// Restores a backup into a folder. A living salon is never overwritten. A log that an earlier database left there is put
/// aside, for it belongs to other pages. The database gets its name last: killed at any moment, the folder holds no
/// salon or the whole of it. A salon whose photographs are missing beside the backup is brought back without them, and the
/// report says how many.
pub fn restore(file: &Path, secret: &Secret<'_>, into: &Path) -> Result<Restored, DeskError> {
    let archive = Archive::open(file)?;
    let folder = Folder::new(into);
    let _instance = Instance::take(&folder)?;
    if folder.holds_a_salon() {
        return Err(VaultError::SalonExists.into());
    }
    let vault = archive.unlock(secret, folder.clone(), KdfParameters::DEFAULT)?.vault;
    folder.put_logs_aside().map_err(StoreError::from)?;
    let unfinished = folder.unfinished_database();
    archive.unpack_database(&unfinished)?;
    let mut report = examine(&unfinished, vault.key(), vault.heads(), None, None)?;
    if !report.ok {
        std::fs::remove_file(&unfinished).map_err(StoreError::from)?;
        return Err(VaultError::BackupDamaged.into());
    }
    let files = sealed_files(&unfinished, vault.key())?;
    copy_album(&super::album_beside(file), &folder.photographs(), &files)?;
    report.photographs = look_over(&folder.photographs(), &files);
    vault.lay_down()?;
    folder.name_database().map_err(StoreError::from)?;
    let logins = vault.logins_of_ring();
    Ok(Restored { made_at: archive.header.made_at, report, logins })
}
