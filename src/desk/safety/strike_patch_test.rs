//! A patch test that was written by mistake.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::lay_patch_test::changed;
use crate::desk::error::{OrNotFound, Thing};
use crate::desk::{Context, DeskError, UseCase};
use crate::domain::ids::PatchTestId;
use crate::domain::role::Permission;
use crate::domain::safety::SafetyRefusal;
use crate::domain::text::clean_line;
use crate::store::Tx;
use crate::store::safety::{strike_test, test};

/// Strikes a patch test: it was written by mistake, or the client did not come for it. It stays, struck, with who said
/// so and why, and counts no more.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct StrikePatchTest {
    /// Which.
    pub test: PatchTestId,
    /// Why.
    pub why: String,
}

impl UseCase for StrikePatchTest {
    type Answer = PatchTestId;
    const NEEDS: Permission = Permission::WriteHealth;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<PatchTestId, DeskError> {
        let why = clean_line(&self.why);
        if why.is_empty() {
            return Err(SafetyRefusal::ReasonMissing.into());
        }
        let (client, found) = test(tx, self.test)?.or_not_found(Thing::PatchTest, self.test.0)?;
        if found.struck.is_some() {
            return Err(SafetyRefusal::TestClosed.into());
        }
        if !strike_test(tx, self.test, context.now, context.actor.staff, &why)? {
            return Err(DeskError::Conflict);
        }
        changed(context, client);
        Ok(self.test)
    }
}
