//! An answering that is not finished.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::standing::card;
use crate::desk::changes::Noun;
use crate::desk::context::{Context, Subject};
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::ids::ClientId;
use crate::domain::role::Permission;
use crate::store::Tx;
use crate::store::anamnesis::{self, Noted};

/// Lays aside what is half answered, so that the next answering begins anew. What was answered stays in the database; the
/// card does not change.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct LayAnamnesisAside {
    /// Whose.
    pub client: ClientId,
}

impl UseCase for LayAnamnesisAside {
    type Answer = ();
    const NEEDS: Permission = Permission::WriteHealth;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<(), DeskError> {
        let client = card(tx, self.client)?;
        context.about(Subject::Health(client));
        anamnesis::lay_aside(tx, client, Noted { at: context.now, by: context.actor.staff })?;
        context.changed(Noun::Anamnesis);
        Ok(())
    }
}
