//! One console a salon: the lock that a second one meets.

use std::fs::{File, OpenOptions, TryLockError};

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
        std::fs::create_dir_all(folder.path())?;
        let file = OpenOptions::new().create(true).truncate(false).write(true).open(folder.lock())?;
        match file.try_lock() {
            Ok(()) => Ok(Self { _file: file }),
            Err(TryLockError::WouldBlock) => Err(VaultError::AlreadyOpen),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }
}
