//! Keeps the newest backups of this salon and removes older ones.

use std::fs;
use std::path::{Path, PathBuf};

use crate::store::vault::Archive;

/// How the files of backups end.
pub(super) const EXTENSION: &str = "frontdesk";

/// Removes the oldest backups of the same salon beyond the number to keep. Told apart by the ring in their headers and
/// ordered by the rows of the audit log, so that a clock set back or another salon's files do no harm. What cannot be
/// read or removed is left alone. `newest` is never removed.
pub(super) fn rotate(folder: &Path, newest: &Path, keep: u32) -> Vec<PathBuf> {
    let Ok(ours) = Archive::peek(newest) else { return Vec::new() };
    let mut backups: Vec<(i64, PathBuf)> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|extension| extension == EXTENSION) && path != newest)
        .filter_map(|path| {
            let header = Archive::peek(&path).ok()?;
            (header.ring == ours.ring && header.audit_rows <= ours.audit_rows).then_some((header.audit_rows, path))
        })
        .collect();
    backups.sort_unstable_by_key(|(rows, _)| std::cmp::Reverse(*rows));
    let kept_beside_newest = usize::try_from(keep.saturating_sub(1)).unwrap_or(usize::MAX);
    backups
        .into_iter()
        .skip(kept_beside_newest)
        .map(|(_, path)| path)
        .filter(|path| fs::remove_file(path).is_ok())
        .collect()
}
