//! The folder into which a camera or a telephone puts new pictures.

use std::path::PathBuf;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::changes::Noun;
use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::settings;
use crate::desk::use_case::UseCase;
use crate::domain::role::Permission;
use crate::store::Tx;

/// The name of this setting.
pub(super) const SETTINGS: &str = "photographs";

/// The watched folder and what becomes of the originals.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PhotographSettings {
    /// The folder; none is watched where none was chosen.
    pub folder: Option<PathBuf>,
    /// Whether the original is removed from the folder once its photograph is on a card. An original left behind is not
    /// encrypted.
    pub remove_originals: bool,
}

/// Chooses the watched folder, and what becomes of the originals.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ChangePhotographSettings {
    /// What is chosen.
    #[serde(flatten)]
    pub settings: PhotographSettings,
}

impl UseCase for ChangePhotographSettings {
    type Answer = PhotographSettings;
    const NEEDS: Permission = Permission::EditSettings;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<PhotographSettings, DeskError> {
        let folder = self.settings.folder.filter(|folder| !folder.as_os_str().is_empty());
        let changed = PhotographSettings { folder, ..self.settings };
        settings::store(tx, SETTINGS, &changed)?;
        context.changed(Noun::Photographs);
        Ok(changed)
    }
}
