//! Ends an import.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::changes::Noun;
use crate::desk::context::{Context, Subject};
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::desk::use_case::UseCase;
use crate::domain::ids::ImportId;
use crate::domain::import::ImportRefusal;
use crate::domain::role::Permission;
use crate::store::{Tx, import};

use super::list::ImportLine;

/// Ends an import, whole or stopped in its middle: what came in stays. Ending it twice changes nothing.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct FinishImport {
    /// The import.
    pub import: ImportId,
}

impl UseCase for FinishImport {
    type Answer = ImportLine;
    const NEEDS: Permission = Permission::ImportClients;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<ImportLine, DeskError> {
        let record = import::get(tx, self.import)?.or_not_found(Thing::Import, self.import.0)?;
        if record.state == "undone" {
            return Err(ImportRefusal::Undone.into());
        }
        if import::finish(tx, self.import, context.now)? {
            context.changed(Noun::Imports);
        }
        context.about(Subject::Import(self.import));
        ImportLine::of(import::get(tx, self.import)?.or_not_found(Thing::Import, self.import.0)?)
    }
}
