//! Forgets a half-filled form.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::role::Permission;
use crate::store::{Tx, draft};

/// Forgets what was kept of a form: it was sent, or thrown away.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct DropDraft {
    /// The form's own name.
    pub form: String,
}

impl UseCase for DropDraft {
    type Answer = ();
    const NEEDS: Permission = Permission::OwnAccount;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<(), DeskError> {
        Ok(draft::remove(tx, context.actor.staff, &self.form)?)
    }
}
