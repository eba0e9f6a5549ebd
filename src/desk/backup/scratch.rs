//! A folder for unfinished work, gone with its contents when dropped. What lies in it is encrypted.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use crate::store::StoreError;

/// How the names of these folders begin.
const PREFIX: &str = ".frontdesk-unfinished-";
/// The file in each that its owner holds locked.
const IN_USE: &str = "in-use";

/// A folder of ours alone.
pub(super) struct Scratch {
    path: PathBuf,
    _in_use: File,
}

impl Scratch {
    /// Makes one in a folder. Those that crashes left there are removed; those of others at work are not touched.
    pub(super) fn make(within: &Path) -> Result<Self, StoreError> {
        remove_abandoned(within);
        let mut number = 0_u32;
        loop {
            let path = within.join(format!("{PREFIX}{}-{number}", std::process::id()));
            match fs::create_dir(&path) {
                Ok(()) => {
                    let in_use = File::create(path.join(IN_USE))?;
                    in_use.lock()?;
                    return Ok(Self { path, _in_use: in_use });
                }
                Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists && number < 1_000 => number += 1,
                Err(error) => return Err(error.into()),
            }
        }
    }

    /// Where it is.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // Best effort: a later one removes what is left.
        let _ = fs::remove_dir_all(&self.path);
    }
}

/// Removes the folders of this kind whose owner is gone: nobody holds their file locked.
fn remove_abandoned(within: &Path) {
    for entry in fs::read_dir(within).into_iter().flatten().flatten() {
        let is_ours = entry.file_name().to_string_lossy().starts_with(PREFIX);
        let in_use = File::open(entry.path().join(IN_USE));
        if is_ours && in_use.is_ok_and(|file| file.try_lock().is_ok()) {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}
