//! Files that are whole or not there, and on the disk when the call returns.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Puts new content in the place of a file: a temporary name, to the disk, the final name, and the folder to the disk.
/// Where that fails (the disk is full, say) the old file stands and the half new one is gone.
pub(in crate::store) fn replace(path: &Path, content: &[u8]) -> io::Result<()> {
    let unfinished = Unfinished::beside(path);
    let mut file = File::create(unfinished.path())?;
    file.write_all(content)?;
    file.sync_all()?;
    drop(file);
    unfinished.name(path)
}

/// Another name beside a file: `salon.db.new` for `salon.db`.
pub(in crate::store) fn named_beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    PathBuf::from(name)
}

/// Makes a new name in a folder durable. Windows neither needs nor allows it.
pub(in crate::store) fn sync_folder_of(path: &Path) -> io::Result<()> {
    if cfg!(unix)
        && let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty())
    {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

/// A file of ours under a temporary name: gone when dropped, unless it got its name.
pub(in crate::store) struct Unfinished(Option<PathBuf>);

impl Unfinished {
    /// `salon.keys.new` for `salon.keys`.
    pub(in crate::store) fn beside(path: &Path) -> Self {
        Self(Some(named_beside(path, "new")))
    }

    /// The temporary name.
    pub(in crate::store) fn path(&self) -> &Path {
        self.0.as_deref().unwrap_or(Path::new(""))
    }

    /// Gives the finished file its name, to the disk.
    pub(in crate::store) fn name(mut self, path: &Path) -> io::Result<()> {
        fs::rename(self.path(), path)?;
        self.0 = None;
        sync_folder_of(path)
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        if let Some(path) = &self.0 {
            // Best effort: what is left of it is overwritten by the next try.
            let _ = fs::remove_file(path);
        }
    }
}
