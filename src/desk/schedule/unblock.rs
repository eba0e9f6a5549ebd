//! Frees a blocked stretch.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::changes::Noun;
use crate::desk::context::Context;
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::desk::use_case::UseCase;
use crate::domain::ids::BlockId;
use crate::domain::role::Permission;
use crate::domain::schedule::Block;
use crate::store::{self, Tx};

/// Frees a blocked stretch.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Unblock {
    /// Which.
    pub block: BlockId,
}

impl UseCase for Unblock {
    type Answer = Block;
    const NEEDS: Permission = Permission::EditSchedule;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Block, DeskError> {
        let block = store::schedule::block(tx, self.block)?.or_not_found(Thing::Block, self.block.0)?;
        store::schedule::remove_block(tx, self.block)?;
        context.changed(Noun::Schedule);
        Ok(block)
    }
}
