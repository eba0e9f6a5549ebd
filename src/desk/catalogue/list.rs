//! Lists the catalogue.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::catalogue::Procedure;
use crate::domain::role::Permission;
use crate::store::{self, Tx};

/// Lists the procedures, by family and name.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct ListCatalogue {
    /// Also those that are offered no more.
    #[serde(default)]
    pub with_retired: bool,
}

/// The procedures.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Catalogue {
    /// By family and name.
    pub procedures: Vec<Procedure>,
}

impl UseCase for ListCatalogue {
    type Answer = Catalogue;
    const NEEDS: Permission = Permission::SeeCatalogue;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, _context: &mut Context<'_>) -> Result<Catalogue, DeskError> {
        Ok(Catalogue { procedures: store::catalogue::all(tx, self.with_retired)? })
    }
}
