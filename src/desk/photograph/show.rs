//! The picture of a photograph.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::shown;
use crate::desk::context::{Context, Subject};
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::ids::PhotographId;
use crate::domain::photograph::{Jpeg, Photograph};
use crate::domain::role::Permission;
use crate::store::Tx;
use crate::store::photograph::{Album, Sealed};

/// Opens the picture of a photograph, or its small copy.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ShowPicture {
    /// Which.
    pub photograph: PhotographId,
    /// Whether the small copy will do.
    #[serde(default)]
    pub small: bool,
}

/// A photograph with its picture.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PictureShown {
    /// What is known of it.
    pub photograph: Photograph,
    /// Whether it is the small copy.
    pub small: bool,
    /// The picture.
    pub picture: Jpeg,
}

impl UseCase for ShowPicture {
    type Answer = PictureShown;
    const NEEDS: Permission = Permission::SeePhotographs;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<PictureShown, DeskError> {
        let row = shown(tx, self.photograph)?;
        let part = if self.small { Sealed::Small } else { Sealed::Picture };
        let picture = Album::of(context.vault).open(row.file, part)??;
        context.about(Subject::Health(row.photograph.client));
        Ok(PictureShown { photograph: row.photograph, small: self.small, picture })
    }
}
