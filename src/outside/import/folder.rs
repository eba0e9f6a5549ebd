//! What stands in a folder, for a path being typed.

use std::path::{MAIN_SEPARATOR, PathBuf};

/// The most entries shown: more are found by typing on.
const ENTRIES_MAX: usize = 500;
/// The endings of files that may hold clients.
const ENDINGS: [&str; 6] = ["csv", "txt", "tsv", "xlsx", "vcf", "vcard"];

/// One entry of a folder.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FolderEntry {
    /// Whether it is a file; folders come first.
    pub is_file: bool,
    /// Its name.
    pub name: String,
}

/// The folder of the person who works here, with a separator at its end: where looking for a file begins.
pub fn home() -> String {
    let home = std::env::home_dir().unwrap_or_else(|| PathBuf::from(MAIN_SEPARATOR.to_string()));
    let mut typed = home.to_string_lossy().into_owned();
    if !typed.ends_with(MAIN_SEPARATOR) {
        typed.push(MAIN_SEPARATOR);
    }
    typed
}

/// The folder part of a typed path, with its separator, and the beginning of a name.
pub fn parts(typed: &str) -> (&str, &str) {
    let at = typed.rfind(['/', MAIN_SEPARATOR]).map_or(0, |at| at + 1);
    typed.split_at(at)
}

/// Folders, and files that may hold clients, whose names begin as typed. A folder that cannot be read has none.
pub fn look(typed: &str) -> Vec<FolderEntry> {
    look_among(typed, &ENDINGS)
}

/// Folders, and files with one of these endings, whose names begin as typed.
pub fn look_among(typed: &str, endings: &[&str]) -> Vec<FolderEntry> {
    let (folder, start) = parts(typed);
    let folder = if folder.is_empty() { "." } else { folder };
    let start = start.to_lowercase();
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut found: Vec<FolderEntry> = entries
        .filter_map(Result::ok)
        .filter_map(|entry| {
            let name = entry.file_name().into_string().ok()?;
            let is_file = std::fs::metadata(entry.path()).ok()?.is_file();
            let shown = name.to_lowercase().starts_with(&start) && (!name.starts_with('.') || start.starts_with('.'));
            let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase());
            let fits = !is_file || ending.is_some_and(|ending| endings.contains(&ending.as_str()));
            (shown && fits).then_some(FolderEntry { is_file, name })
        })
        .take(ENTRIES_MAX)
        .collect();
    found.sort();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_typed_path_is_completed_by_what_is_there() {
        let folder = tempfile::tempdir().expect("a folder");
        for name in ["clients.csv", "Contacts.vcf", "photo.png", ".hidden.csv"] {
            std::fs::write(folder.path().join(name), "x").expect("written");
        }
        std::fs::create_dir(folder.path().join("Old")).expect("made");
        let typed = |end: &str| format!("{}/{end}", folder.path().display());
        let names = |typed: &str| look(typed).into_iter().map(|entry| entry.name).collect::<Vec<_>>();
        assert_eq!(names(&typed("")), ["Old", "Contacts.vcf", "clients.csv"]);
        assert_eq!(names(&typed("c")), ["Contacts.vcf", "clients.csv"]);
        assert_eq!(names(&typed("nothing/")), [""; 0]);
    }
}
