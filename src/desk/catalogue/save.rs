//! Adds a procedure or changes one.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::changes::Noun;
use crate::desk::context::Context;
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::desk::use_case::UseCase;
use crate::domain::catalogue::{CatalogueRefusal, Procedure, ProcedureDetails};
use crate::domain::ids::ProcedureId;
use crate::domain::role::Permission;
use crate::domain::text::clean_line;
use crate::store::{self, Tx};

/// Adds a procedure, or changes the one named. Visits that are booked keep the price and length they were booked with.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct SaveProcedure {
    /// The procedure to change; none adds one.
    #[serde(default)]
    pub id: Option<ProcedureId>,
    /// The version that the caller saw, when changing.
    #[serde(default)]
    pub version: u32,
    /// What is written of it.
    pub procedure: ProcedureDetails,
}

impl UseCase for SaveProcedure {
    type Answer = Procedure;
    const NEEDS: Permission = Permission::EditCatalogue;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Procedure, DeskError> {
        let details = self.procedure.checked(clean_line)?;
        if !details.code.is_empty()
            && store::catalogue::of_code(tx, &details.code)?.is_some_and(|other| Some(other) != self.id)
        {
            return Err(CatalogueRefusal::CodeTaken.into());
        }
        let id = match self.id {
            None => store::catalogue::add(tx, &details)?,
            Some(id) => {
                store::catalogue::get(tx, id)?.or_not_found(Thing::Procedure, id.0)?;
                if !store::catalogue::change(tx, id, self.version, &details)? {
                    return Err(DeskError::Conflict);
                }
                id
            }
        };
        context.changed(Noun::Catalogue);
        store::catalogue::get(tx, id)?.or_not_found(Thing::Procedure, id.0)
    }
}
