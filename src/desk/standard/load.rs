//! The standard read in from a file.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::read_standard::{ReadStandard, StandardShown};
use super::text::{check_seen, keep_text};
use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::role::Permission;
use crate::domain::standard::{FILE_BYTES_MAX, Origin, StandardRefusal};
use crate::outside::standard_file;
use crate::store::Tx;

/// Keeps what a file says as a further version of the standard. Where it has faults nothing is kept, and all of them are
/// told.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct LoadStandard {
    /// The latest version that the caller saw; none changes whatever is there.
    pub seen: Option<i64>,
    /// What the file says; none reads `standard.toml` in the salon's folder.
    #[serde(default)]
    pub text: Option<String>,
}

impl UseCase for LoadStandard {
    type Answer = StandardShown;
    const NEEDS: Permission = Permission::EditStandard;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<StandardShown, DeskError> {
        if let Some(seen) = self.seen {
            check_seen(tx, seen)?;
        }
        let text = match self.text {
            Some(text) => text.into_bytes(),
            None => standard_file::read(context.vault.folder().path(), FILE_BYTES_MAX)
                .map_err(|_| StandardRefusal::Unreadable)?
                .ok_or(StandardRefusal::NoFile)?,
        };
        keep_text(tx, context, &text, Origin::File, None)?;
        ReadStandard {}.run(tx, context)
    }
}
