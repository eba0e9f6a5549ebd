//! Writes the record of a visit, as far as it has come.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::used;
use crate::desk::changes::Noun;
use crate::desk::context::{Context, Subject};
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::desk::use_case::UseCase;
use crate::domain::ids::VisitId;
use crate::domain::record::{Record, RecordRefusal, Sheet};
use crate::domain::role::Permission;
use crate::domain::visit::VisitState;
use crate::store::{self, Tx};

/// Writes the record of a visit anew; the first time begins it. Each lot that it names counts as used from then on, and
/// one that is taken out no longer does.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct WriteRecord {
    /// Of which visit.
    pub visit: VisitId,
    /// The version that the caller saw; 0 where there was no record.
    pub version: u32,
    /// What is written.
    pub sheet: Sheet,
}

impl UseCase for WriteRecord {
    type Answer = Record;
    const NEEDS: Permission = Permission::WriteRecords;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Record, DeskError> {
        let visit = store::visit::get(tx, self.visit)?.or_not_found(Thing::Visit, self.visit.0)?;
        context.about(Subject::Visit(visit.id));
        context.about(Subject::Health(visit.client));
        if !matches!(visit.state, VisitState::InProcedure | VisitState::ToPay | VisitState::Closed) {
            return Err(RecordRefusal::NothingDone.into());
        }
        let sheet = self.sheet.checked()?;
        let known = store::record::of_visit(tx, visit.id)?;
        if known.as_ref().is_some_and(|record| record.signed.is_some()) {
            return Err(RecordRefusal::Signed.into());
        }
        if known.as_ref().map_or(0, |record| record.version) != self.version {
            return Err(DeskError::Conflict);
        }
        let sheet = used::keep(tx, context, &visit, sheet)?;
        let (at, by) = (context.now, context.actor.staff);
        match known {
            None => drop(store::record::add(tx, visit.id, &sheet, at, by)?),
            Some(record) => {
                if !store::record::write(tx, (record.id, self.version), &sheet, at, by)? {
                    return Err(DeskError::Conflict);
                }
            }
        }
        context.changed(Noun::Records);
        store::record::of_visit(tx, visit.id)?.or_not_found(Thing::Record, visit.id.0)
    }
}
