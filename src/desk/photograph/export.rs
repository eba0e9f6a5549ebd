//! Two photographs given out as one file.

use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::shown;
use crate::desk::context::{Context, Subject};
use crate::desk::error::DeskError;
use crate::desk::privacy::require;
use crate::desk::use_case::UseCase;
use crate::domain::ids::PhotographId;
use crate::domain::photograph::{GivenFor, PhotographRefusal};
use crate::domain::privacy::Scope;
use crate::domain::role::Permission;
use crate::outside::photograph::pair;
use crate::store::photograph::{Album, Sealed};
use crate::store::{StoreError, Tx};

/// Writes two photographs of one client side by side, with their days and without a name, into a new file. What it is for
/// decides which consent it needs. The audit log keeps who did it and whose they are.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ExportPair {
    /// The one on the left.
    pub left: PhotographId,
    /// The one on the right.
    pub right: PhotographId,
    /// What for.
    pub purpose: GivenFor,
    /// The file, which must not be there yet.
    pub to: PathBuf,
}

/// A pair that was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Exported {
    /// Where it lies. It is not encrypted: whoever gets the file sees the pictures.
    pub path: PathBuf,
}

impl UseCase for ExportPair {
    type Answer = Exported;
    const NEEDS: Permission = Permission::ExportPhotographs;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Exported, DeskError> {
        let (left, right) = (shown(tx, self.left)?, shown(tx, self.right)?);
        let client = left.photograph.client;
        if right.photograph.client != client || self.left == self.right {
            return Err(PhotographRefusal::NoPair.into());
        }
        context.about(Subject::Health(client));
        require(tx, context, client, self.purpose.needs(), &Scope::Whole)?;
        let album = Album::of(context.vault);
        let [first, second] = [&left, &right].map(|row| album.open(row.file, Sealed::Picture));
        let (first, second) = (first??, second??);
        let both = pair((&first, left.photograph.details.taken_on), (&second, right.photograph.details.taken_on))?;
        let path = with_ending(self.to);
        write_new(&path, both.bytes())?;
        Ok(Exported { path })
    }
}

/// The path with the ending of a JPEG, where it has none of its own.
fn with_ending(mut path: PathBuf) -> PathBuf {
    let has_one =
        path.extension().is_some_and(|ending| ["jpg", "jpeg"].iter().any(|own| ending.eq_ignore_ascii_case(own)));
    if !has_one {
        path.as_mut_os_string().push(".jpg");
    }
    path
}

/// Writes a file that must not be there yet.
fn write_new(path: &Path, bytes: &[u8]) -> Result<(), DeskError> {
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder).map_err(StoreError::from)?;
    }
    let mut file = OpenOptions::new().write(true).create_new(true).open(path).map_err(|error| {
        if error.kind() == std::io::ErrorKind::AlreadyExists {
            DeskError::from(PhotographRefusal::FileExists)
        } else {
            StoreError::from(error).into()
        }
    })?;
    file.write_all(bytes).and_then(|()| file.sync_all()).map_err(StoreError::from)?;
    Ok(())
}
