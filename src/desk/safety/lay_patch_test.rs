//! A patch test is laid on the skin.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::checking::card;
use crate::desk::context::Subject;
use crate::desk::error::{OrNotFound, Thing};
use crate::desk::{Context, DeskError, Noun, UseCase};
use crate::domain::ids::{ClientId, PatchTestId, ProcedureId};
use crate::domain::role::Permission;
use crate::domain::safety::SafetyRefusal;
use crate::domain::text::clean_line;
use crate::store::safety::{NewTest, add_test, lay_test, tests};
use crate::store::{Tx, catalogue};

/// Notes that a patch test was laid on now: the one that was planned for this procedure, or a new one.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct LayPatchTest {
    /// Whose.
    pub client: ClientId,
    /// For which procedure.
    pub procedure: ProcedureId,
    /// What was used, where on the skin; for a planned test what was written then stays.
    #[serde(default)]
    pub note: String,
}

impl UseCase for LayPatchTest {
    type Answer = PatchTestId;
    const NEEDS: Permission = Permission::WriteHealth;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<PatchTestId, DeskError> {
        let client = card(tx, self.client)?;
        catalogue::get(tx, self.procedure)?.or_not_found(Thing::Procedure, self.procedure.0)?;
        let open = tests(tx, client)?.into_iter().find(|test| test.is_open() && test.procedure == self.procedure);
        let (wall, by) = (context.wall(), context.actor.staff);
        let id = match open {
            Some(test) if test.laid.is_some() => return Err(SafetyRefusal::TestOpen.into()),
            Some(test) => {
                if !lay_test(tx, test.id, wall, by)? {
                    return Err(DeskError::Conflict);
                }
                test.id
            }
            None => {
                let note = clean_line(&self.note);
                let laid = Some((wall, by));
                let test = NewTest { client, procedure: self.procedure, planned: None, laid, note: &note };
                add_test(tx, &test, context.now, by)?
            }
        };
        changed(context, client);
        Ok(id)
    }
}

/// The card for a new test, of a procedure that is there and has no test open.
pub(super) fn begin(tx: &Tx<'_>, client: ClientId, procedure: ProcedureId) -> Result<ClientId, DeskError> {
    let client = card(tx, client)?;
    catalogue::get(tx, procedure)?.or_not_found(Thing::Procedure, procedure.0)?;
    if tests(tx, client)?.iter().any(|test| test.is_open() && test.procedure == procedure) {
        return Err(SafetyRefusal::TestOpen.into());
    }
    Ok(client)
}

/// Notes that a client's tests or words changed, and with them what the check says of their visits.
pub(super) fn changed(context: &mut Context<'_>, client: ClientId) {
    context.about(Subject::Health(client));
    context.changed(Noun::Safety);
    context.changed(Noun::Clients);
    context.changed(Noun::Visits);
}
