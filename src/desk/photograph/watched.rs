//! New pictures in the watched folder.

use std::path::PathBuf;

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::settings::{PhotographSettings, SETTINGS};
use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::settings;
use crate::desk::use_case::UseCase;
use crate::domain::role::Permission;
use crate::outside::photograph::{FolderPicture, look_for_pictures};
use crate::store::{Tx, photograph};

/// Lists the pictures in the watched folder that are on no card yet, the newest first.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ListWatched {}

/// A picture in the watched folder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct WatchedFile {
    /// Where it is.
    pub path: PathBuf,
    /// Its name.
    pub name: String,
    /// How large it is, in bytes.
    pub bytes: u64,
    /// When it was last written.
    pub written_at: Timestamp,
    /// What [`super::TakePhotograph`] is told, so that it is listed no more.
    pub came_from: String,
}

/// The watched folder.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Watched {
    /// Which it is, and what becomes of the originals.
    pub settings: PhotographSettings,
    /// The pictures that are on no card yet.
    pub files: Vec<WatchedFile>,
}

impl UseCase for ListWatched {
    type Answer = Watched;
    const NEEDS: Permission = Permission::TakePhotographs;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, _context: &mut Context<'_>) -> Result<Watched, DeskError> {
        let settings: PhotographSettings = settings::load(tx, SETTINGS)?;
        let mut files = Vec::new();
        for file in settings.folder.as_deref().map(look_for_pictures).unwrap_or_default() {
            let came_from = told(&file);
            if !photograph::is_taken(tx, &came_from)? {
                let FolderPicture { path, name, bytes, written_at } = file;
                files.push(WatchedFile { path, name, bytes, written_at, came_from });
            }
        }
        Ok(Watched { settings, files })
    }
}

/// Name, length and time of a file: a camera that begins its numbers anew makes other files of the old names.
pub(super) fn told(file: &FolderPicture) -> String {
    format!("{}|{}|{}", file.name, file.bytes, file.written_at.as_second())
}
