//! The salon's name, market, zone and language.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::role::Permission;
use crate::domain::salon::Salon;
use crate::store::{StoreError, Tx, salon};

/// Tells what salon this is.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ReadSalon {}

impl UseCase for ReadSalon {
    type Answer = Salon;
    const NEEDS: Permission = Permission::OwnAccount;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, _context: &mut Context<'_>) -> Result<Salon, DeskError> {
        let row = salon::get(tx)?.ok_or_else(|| StoreError::Damaged("the salon's row is missing".to_owned()))?;
        Ok(row.salon)
    }
}
