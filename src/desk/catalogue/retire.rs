//! Takes a procedure out of the catalogue, or back into it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::changes::Noun;
use crate::desk::context::Context;
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::desk::use_case::UseCase;
use crate::domain::catalogue::Procedure;
use crate::domain::ids::ProcedureId;
use crate::domain::role::Permission;
use crate::store::{self, Tx};

/// Takes a procedure out of the catalogue: visits keep it, new ones cannot have it. Or takes it back in.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct RetireProcedure {
    /// Which.
    pub procedure: ProcedureId,
    /// The version that the caller saw.
    pub version: u32,
    /// Out of the catalogue, or back into it.
    pub retired: bool,
}

impl UseCase for RetireProcedure {
    type Answer = Procedure;
    const NEEDS: Permission = Permission::EditCatalogue;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Procedure, DeskError> {
        store::catalogue::get(tx, self.procedure)?.or_not_found(Thing::Procedure, self.procedure.0)?;
        if !store::catalogue::retire(tx, self.procedure, self.version, self.retired)? {
            return Err(DeskError::Conflict);
        }
        context.changed(Noun::Catalogue);
        store::catalogue::get(tx, self.procedure)?.or_not_found(Thing::Procedure, self.procedure.0)
    }
}
