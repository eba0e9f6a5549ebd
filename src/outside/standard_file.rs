//! The standard as a file in the salon's folder, for whoever would rather edit it by hand.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

/// The name of the file.
const NAME: &str = "standard.toml";
/// The name under which it is written before it takes the other's place.
const UNFINISHED: &str = "standard.toml.new";

/// Where the file lies.
pub fn path(folder: &Path) -> PathBuf {
    folder.join(NAME)
}

/// What stands in it, at most one byte more than `most`; none where there is no file. Anything else under that name, a
/// pipe for instance, is not opened.
pub fn read(folder: &Path, most: usize) -> io::Result<Option<Vec<u8>>> {
    read_file(&path(folder), most)
}

/// As [`read`], from any place.
pub fn read_file(path: &Path, most: usize) -> io::Result<Option<Vec<u8>>> {
    match fs::metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
        Ok(metadata) if !metadata.is_file() => return Err(io::Error::from(io::ErrorKind::InvalidInput)),
        Ok(_) => {}
    }
    let limit = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
    let mut bytes = Vec::new();
    File::open(path)?.take(limit).read_to_end(&mut bytes)?;
    Ok(Some(bytes))
}

/// Writes it, whole or not at all.
pub fn write(folder: &Path, text: &str) -> io::Result<()> {
    let unfinished = folder.join(UNFINISHED);
    let mut file = File::create(&unfinished)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    drop(file);
    fs::rename(&unfinished, path(folder))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_and_no_more_than_asked() {
        let folder = tempfile::TempDir::new().unwrap();
        assert_eq!(read(folder.path(), 10).unwrap(), None);
        write(folder.path(), "twelve bytes").unwrap();
        assert_eq!(read(folder.path(), 100).unwrap().unwrap(), b"twelve bytes");
        assert_eq!(read(folder.path(), 3).unwrap().unwrap(), b"twel", "one byte more tells that it is too long");
        write(folder.path(), "short").unwrap();
        assert_eq!(read(folder.path(), 100).unwrap().unwrap(), b"short");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside it");
    }

    #[test]
    fn a_folder_of_that_name_is_no_file() {
        let folder = tempfile::TempDir::new().unwrap();
        fs::create_dir(path(folder.path())).unwrap();
        assert!(read(folder.path(), 10).is_err());
    }
}
