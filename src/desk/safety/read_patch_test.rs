//! A patch test is read.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::lay_patch_test::changed;
use crate::desk::error::{OrNotFound, Thing};
use crate::desk::{Context, DeskError, UseCase};
use crate::domain::ids::PatchTestId;
use crate::domain::offers::days_after;
use crate::domain::role::Permission;
use crate::domain::safety::{PATCH_TEST_DAYS, SafetyRefusal};
use crate::domain::text::clean_line;
use crate::store::Tx;
use crate::store::safety::{Reading, read_test, test};

/// Writes what a patch test showed. A reaction may be read at any time; that nothing came of it only once the test is
/// ripe. A clear test counts for half a year, a reaction until a later test is clear.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ReadPatchTest {
    /// Which.
    pub test: PatchTestId,
    /// Whether the skin reacted.
    pub reacted: bool,
    /// What was seen; empty keeps what was written when it was laid on.
    #[serde(default)]
    pub note: String,
}

impl UseCase for ReadPatchTest {
    type Answer = PatchTestId;
    const NEEDS: Permission = Permission::WriteHealth;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<PatchTestId, DeskError> {
        let (client, found) = test(tx, self.test)?.or_not_found(Thing::PatchTest, self.test.0)?;
        if !found.is_open() {
            return Err(SafetyRefusal::TestClosed.into());
        }
        let Some(laid) = found.laid else { return Err(SafetyRefusal::TestNotLaid.into()) };
        let ripe = found.ripe.unwrap_or(laid).date();
        let today = context.today();
        if !self.reacted && today < ripe {
            return Err(SafetyRefusal::TestNotRipe(ripe).into());
        }
        let seen = clean_line(&self.note);
        let reading = Reading {
            at: context.wall().max(laid),
            by: context.actor.staff,
            reacted: self.reacted,
            note: if seen.is_empty() { &found.note } else { &seen },
            until: (!self.reacted).then(|| days_after(today, PATCH_TEST_DAYS)),
        };
        if !read_test(tx, self.test, &reading)? {
            return Err(DeskError::Conflict);
        }
        changed(context, client);
        Ok(self.test)
    }
}
