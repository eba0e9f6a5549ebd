//! The original of a photograph, removed from the watched folder.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::settings::{PhotographSettings, SETTINGS};
use super::watched::told;
use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::settings;
use crate::desk::use_case::UseCase;
use crate::domain::role::Permission;
use crate::outside::photograph::look_for_pictures;
use crate::store::{StoreError, Tx, photograph};

/// Removes the original of a photograph from the watched folder, where the salon chose so. It is a request of its own, made
/// once the photograph is safely on the card: a file that is on no card is never removed.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct RemoveOriginal {
    /// What [`super::ListWatched`] told of the file.
    pub came_from: String,
}

impl UseCase for RemoveOriginal {
    /// Whether a file was removed.
    type Answer = bool;
    const NEEDS: Permission = Permission::TakePhotographs;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, _context: &mut Context<'_>) -> Result<bool, DeskError> {
        let settings: PhotographSettings = settings::load(tx, SETTINGS)?;
        let Some(folder) = settings.folder.filter(|_| settings.remove_originals) else { return Ok(false) };
        if !photograph::is_taken(tx, &self.came_from)? {
            return Ok(false);
        }
        // Looked for anew: a file that was changed meanwhile is another one, and stays.
        let file = look_for_pictures(&folder).into_iter().find(|file| told(file) == self.came_from);
        let Some(file) = file else { return Ok(false) };
        std::fs::remove_file(file.path).map_err(StoreError::from)?;
        Ok(true)
    }
}
