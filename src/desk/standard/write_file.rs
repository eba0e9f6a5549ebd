//! The standard written out as a file in the salon's folder.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::file_state::{FileState, StandardFile};
use super::in_force::in_force;
use super::text::{file_of, written};
use crate::desk::changes::Noun;
use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::role::Permission;
use crate::domain::standard::{BUILT_IN_TEXT, StandardRefusal};
use crate::outside::standard_file;
use crate::store::{Tx, standard};

/// Writes the standard in force as `standard.toml` into the salon's folder. A file that says something else is written
/// over only when the caller says so: somebody has edited it.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct WriteStandardFile {
    /// Whether a file that says something else is written over.
    pub replace: bool,
}

impl UseCase for WriteStandardFile {
    type Answer = StandardFile;
    const NEEDS: Permission = Permission::EditStandard;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<StandardFile, DeskError> {
        let now = in_force(tx)?;
        let folder = context.vault.folder().path().to_owned();
        let there = file_of(&folder, &now.standard).state;
        if !self.replace && !matches!(there, FileState::Absent | FileState::Same) {
            return Err(StandardRefusal::FileDiffers.into());
        }
        let text = match standard::body(tx, now.version)? {
            Some(text) => text,
            None if now.version == 0 => BUILT_IN_TEXT.to_owned(),
            None => written(&now.standard),
        };
        standard_file::write(&folder, &text).map_err(|_| StandardRefusal::Unwritable)?;
        context.changed(Noun::Standard);
        Ok(file_of(&folder, &now.standard))
    }
}
