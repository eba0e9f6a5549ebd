//! Sealed files looked over and copied: for the check, for backups, for bringing a salon back. Neither needs the key.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::path::Path;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::store::StoreError;
use crate::store::disk::replace;

use super::album::path_of;
use super::rows::SealedFile;

/// What looking the sealed files over found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct AlbumReport {
    /// Photographs of which the database knows.
    pub photographs: i64,
    /// Those whose file is not there.
    pub missing: i64,
    /// Those whose file is not as it was written.
    pub altered: i64,
    /// Files of which the database knows nothing: left by a crash between file and row. They are sealed and do no harm.
    pub unknown: i64,
}

impl AlbumReport {
    /// Whether every photograph has its file.
    pub fn is_whole(self) -> bool {
        self.missing == 0 && self.altered == 0
    }
}

/// What copying brought.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Copied {
    /// Files that were copied now.
    pub copied: i64,
    /// Files that were there already.
    pub there: i64,
    /// Files that could not be copied, because they are missing or not as they were written.
    pub failed: i64,
}

/// Reads every sealed file and compares it with its row.
pub fn look_over(folder: &Path, files: &[SealedFile]) -> AlbumReport {
    let mut report =
        AlbumReport { photographs: i64::try_from(files.len()).unwrap_or(i64::MAX), ..AlbumReport::default() };
    let mut known = BTreeSet::new();
    for sealed in files {
        let path = path_of(folder, sealed.file);
        match hash_of(&path) {
            None => report.missing += 1,
            Some(hash) if hash != sealed.sealed_hash => report.altered += 1,
            Some(_) => {}
        }
        known.insert(path);
    }
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    report.unknown = i64::try_from(entries.filter(|entry| !known.contains(&entry.path())).count()).unwrap_or(i64::MAX);
    report
}

/// Copies every sealed file into another folder that is not there yet, each whole or not at all. Files never change, so one
/// of the right length that is there already is not read again: the look-over proves those.
pub fn copy_album(from: &Path, to: &Path, files: &[SealedFile]) -> Result<Copied, StoreError> {
    let mut copied = Copied::default();
    if files.is_empty() {
        return Ok(copied);
    }
    fs::create_dir_all(to)?;
    for sealed in files {
        let (source, target) = (path_of(from, sealed.file), path_of(to, sealed.file));
        let length = fs::metadata(&target).ok().and_then(|meta| i64::try_from(meta.len()).ok());
        if length == Some(sealed.sealed_bytes) {
            copied.there += 1;
            continue;
        }
        match fs::read(&source) {
            Ok(bytes) if *blake3::hash(&bytes).as_bytes() == sealed.sealed_hash => {
                replace(&target, &bytes)?;
                copied.copied += 1;
            }
            _ => copied.failed += 1,
        }
    }
    Ok(copied)
}

/// The hash of a file's bytes; none where it cannot be read.
fn hash_of(path: &Path) -> Option<[u8; 32]> {
    let mut hasher = blake3::Hasher::new();
    hasher.update_reader(File::open(path).ok()?).ok()?;
    Some(*hasher.finalize().as_bytes())
}
