//! Two cards again.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{CardNow, merge};
use crate::desk::context::Context;
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::desk::use_case::UseCase;
use crate::domain::client::MergeRefusal;
use crate::domain::ids::ClientId;
use crate::domain::role::Permission;
use crate::store::{Tx, client};

/// Takes a merge back: everything that came from the merged card returns to it, and what the merge filled in the kept
/// card is emptied again unless somebody has changed it since. What was written after the merge stays with the kept card.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct UndoMerge {
    /// The card that was merged away.
    pub merged: ClientId,
}

impl UseCase for UndoMerge {
    type Answer = CardNow;
    const NEEDS: Permission = Permission::MergeClients;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<CardNow, DeskError> {
        if !merge::part(tx, context, self.merged)? {
            let deeper = client::open_merge_of(tx, self.merged)?.is_some();
            return Err(if deeper { MergeRefusal::MergedAlready } else { MergeRefusal::NotMerged }.into());
        }
        let row = client::get(tx, self.merged)?.or_not_found(Thing::Client, self.merged.0)?;
        Ok(CardNow { client: self.merged, version: row.version })
    }
}
