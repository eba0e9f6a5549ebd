//! A folder for unfinished work, gone with its contents when dropped. What lies in it is encrypted.

use std::fs;
use std::path::{Path, PathBuf};

use crate::store::StoreError;

/// A folder of ours alone.
pub(super) struct Scratch(PathBuf);

impl Scratch {
    /// Makes one in a folder. What a crash left of an earlier one is removed.
    pub(super) fn make(within: &Path) -> Result<Self, StoreError> {
        let path = within.join(".frontdesk-unfinished");
        if path.exists() {
            fs::remove_dir_all(&path)?;
        }
        fs::create_dir(&path)?;
        Ok(Self(path))
    }

    /// Where it is.
    pub(super) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // Best effort: the next one removes what is left.
        let _ = fs::remove_dir_all(&self.0);
    }
}
