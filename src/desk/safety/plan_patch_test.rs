//! A patch test to come.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::lay_patch_test::{begin, changed};
use crate::desk::{Context, DeskError, UseCase};
use crate::domain::ids::{ClientId, PatchTestId, ProcedureId};
use crate::domain::role::Permission;
use crate::domain::safety::SafetyRefusal;
use crate::domain::text::clean_line;
use crate::store::Tx;
use crate::store::safety::{NewTest, add_test};

/// Books a patch test for a day: the client comes by, nobody's time is taken.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct PlanPatchTest {
    /// Whose.
    pub client: ClientId,
    /// For which procedure.
    pub procedure: ProcedureId,
    /// On which day.
    pub on: Date,
    /// What will be used, where on the skin.
    #[serde(default)]
    pub note: String,
}

impl UseCase for PlanPatchTest {
    type Answer = PatchTestId;
    const NEEDS: Permission = Permission::WriteHealth;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<PatchTestId, DeskError> {
        if self.on < context.today() {
            return Err(SafetyRefusal::DayInPast.into());
        }
        let client = begin(tx, self.client, self.procedure)?;
        let note = clean_line(&self.note);
        let test = NewTest { client, procedure: self.procedure, planned: Some(self.on), laid: None, note: &note };
        let id = add_test(tx, &test, context.now, context.actor.staff)?;
        changed(context, client);
        Ok(id)
    }
}
