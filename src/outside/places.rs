//! Where things lie on this computer, by the customs of its system.

use std::path::PathBuf;

use directories::{ProjectDirs, UserDirs};

/// The customs of this system for this program; none where the person has no home.
fn customs() -> Option<ProjectDirs> {
    ProjectDirs::from("", "", "frontdesk")
}

/// The folder of the salon where nobody names another one: `~/.local/share/frontdesk/salon` on Linux.
pub fn salon_folder() -> PathBuf {
    customs().map_or_else(|| PathBuf::from("salon"), |customs| customs.data_local_dir().join("salon"))
}

/// The folder of a made-up salon of a name: beside the real one, never inside it.
pub fn demo_folder(name: &str) -> PathBuf {
    let base = customs().map_or_else(std::env::temp_dir, |customs| customs.data_local_dir().to_owned());
    base.join("demo").join(name)
}

/// The folder for documents that a person saves: `~/Documents/frontdesk` on most systems.
pub fn papers_folder() -> PathBuf {
    let user = UserDirs::new();
    let documents = user.as_ref().map(|user| user.document_dir().unwrap_or(user.home_dir()).to_owned());
    documents.unwrap_or_else(std::env::temp_dir).join("frontdesk")
}

/// The folder of this computer's settings: `~/.config/frontdesk` on Linux.
pub fn config_folder() -> PathBuf {
    customs().map_or_else(|| PathBuf::from("config"), |customs| customs.config_dir().to_owned())
}
