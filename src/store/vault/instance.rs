//! One console a salon: the lock that a second one meets.

use std::fs::{DirBuilder, File, OpenOptions, TryLockError};
use std::io;
use std::path::Path;

use super::error::VaultError;
use super::folder::Folder;

/// Held for as long as a console has the salon open. The system frees it when the process ends, however it ends.
#[derive(Debug)]
pub struct Instance {
    _file: File,
}

impl Instance {
    /// Takes the lock, or says that another console holds it.
    pub fn take(folder: &Folder) -> Result<Self, VaultError> {
        make_private(folder.path())?;
        let file = OpenOptions::new().create(true).truncate(false).write(true).open(folder.lock())?;
        match file.try_lock() {
            Ok(()) => Ok(Self { _file: file }),
            Err(TryLockError::WouldBlock) => Err(VaultError::AlreadyOpen),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }
}

/// Makes the folder, where there is none, for its owner's eyes alone: another account of the same computer shall not even
/// carry the key ring away to guess at it. A folder that is there keeps its permissions.
fn make_private(folder: &Path) -> Result<(), io::Error> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}
