//! New pictures in a folder into which a camera or a telephone puts them.

use std::path::{Path, PathBuf};

use jiff::Timestamp;

use crate::outside::import::{FolderEntry, look_among};

/// The most files that are listed.
const FILES_MAX: usize = 200;
/// The endings of files that may be photographs.
const ENDINGS: [&str; 4] = ["jpg", "jpeg", "png", "webp"];

/// A file that may be a photograph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FolderPicture {
    /// Where it is.
    pub path: PathBuf,
    /// Its name.
    pub name: String,
    /// How large it is, in bytes.
    pub bytes: u64,
    /// When it was last written.
    pub written_at: Timestamp,
}

/// Folders, and files that may be photographs, whose names begin as typed.
pub fn look_for(typed: &str) -> Vec<FolderEntry> {
    look_among(typed, &ENDINGS)
}

/// The plain files of a folder that may be photographs, the newest first. A folder that cannot be read has none.
pub fn look_for_pictures(folder: &Path) -> Vec<FolderPicture> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut found: Vec<FolderPicture> = entries.filter_map(Result::ok).filter_map(|entry| of(&entry)).collect();
    found.sort_by(|one, other| other.written_at.cmp(&one.written_at).then_with(|| one.name.cmp(&other.name)));
    found.truncate(FILES_MAX);
    found
}

fn of(entry: &std::fs::DirEntry) -> Option<FolderPicture> {
    let meta = entry.metadata().ok()?; // of a link itself: links are not followed
    let name = entry.file_name().into_string().ok()?;
    let ending = name.rsplit_once('.')?.1.to_lowercase();
    if !meta.is_file() || name.starts_with('.') || !ENDINGS.contains(&ending.as_str()) {
        return None;
    }
    let written_at = Timestamp::try_from(meta.modified().ok()?).ok()?;
    Some(FolderPicture { path: entry.path(), name, bytes: meta.len(), written_at })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_may_be_a_photograph_is_listed() {
        let folder = tempfile::tempdir().expect("a folder");
        for name in ["b.JPG", "a.png", "notes.txt", ".hidden.jpg", "c.webp"] {
            std::fs::write(folder.path().join(name), "x").expect("written");
        }
        std::fs::create_dir(folder.path().join("d.jpg")).expect("made");
        let mut names: Vec<String> = look_for_pictures(folder.path()).into_iter().map(|file| file.name).collect();
        names.sort();
        assert_eq!(names, ["a.png", "b.JPG", "c.webp"]);
        assert!(look_for_pictures(&folder.path().join("none")).is_empty());
    }
}
