//! Files that are whole or not there, and on the disk when the call returns.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

/// Puts new content in the place of a file: a temporary name, to the disk, the final name, and the folder to the disk.
pub(in crate::store) fn replace(path: &Path, content: &[u8]) -> io::Result<()> {
    let temporary = path.with_added_extension("new");
    let mut file = File::create(&temporary)?;
    let written = file.write_all(content).and_then(|()| file.sync_all());
    if let Err(error) = written {
        // The disk is full, say: the half file must not eat what is left of it. The old file stands.
        let _ = fs::remove_file(&temporary);
        return Err(error);
    }
    fs::rename(&temporary, path)?;
    sync_folder_of(path)
}

/// Makes a new name in a folder durable. Windows neither needs nor allows it.
pub(in crate::store) fn sync_folder_of(path: &Path) -> io::Result<()> {
    if cfg!(unix)
        && let Some(folder) = path.parent()
    {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}
