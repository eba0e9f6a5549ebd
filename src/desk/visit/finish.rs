//! A procedure is over.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::context::Context;
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::desk::use_case::UseCase;
use crate::domain::ids::VisitId;
use crate::domain::record::{Missing, REASON_CHARS_MAX, RecordRefusal, protocol};
use crate::domain::role::Permission;
use crate::domain::text::clean_line_to;
use crate::domain::visit::{Visit, VisitStep};
use crate::store::{self, Tx};

use super::steps::{VisitNow, seen, take};

/// Notes that the procedure is over: the specialist, the room and the device are free, the bill is open. Refused with
/// [`RecordRefusal::Without`] while something is missing that the visit should have (`domain::record::Missing`) and no
/// reason is given.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Finish {
    /// Which.
    pub visit: VisitId,
    /// The version that the caller saw.
    pub version: u32,
    /// Why it goes on without what is missing, at most 300 characters; kept with what was missing. Nothing is written
    /// where nothing is missing.
    #[serde(default)]
    pub without: Option<String>,
}

impl UseCase for Finish {
    type Answer = VisitNow;
    const NEEDS: Permission = Permission::Treat;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<VisitNow, DeskError> {
        let visit = seen(tx, self.visit, self.version)?;
        VisitStep::Finish.from(visit.state)?;
        let missing = missing(tx, &visit)?;
        if !missing.is_empty() {
            let reason = clean_line_to(self.without.as_deref().unwrap_or_default(), REASON_CHARS_MAX);
            if reason.is_empty() {
                return Err(RecordRefusal::Without(missing).into());
            }
            store::record::add_without(tx, visit.id, &missing, &reason, (context.now, context.actor.staff))?;
        }
        take(tx, context, visit, VisitStep::Finish).map(|visit| VisitNow::from(&visit))
    }
}

/// What a visit should have before its client goes to pay, and has not.
fn missing(tx: &Tx<'_>, visit: &Visit) -> Result<Vec<Missing>, DeskError> {
    let procedure = store::catalogue::get(tx, visit.procedure)?.or_not_found(Thing::Procedure, visit.procedure.0)?;
    let mut missing = Vec::new();
    let is_first = store::client::latest_closed(tx, visit.client)?.is_none();
    if is_first && store::anamnesis::last_confirmed(tx, visit.client)?.is_none() {
        missing.push(Missing::Anamnesis);
    }
    if procedure.details.photographs {
        let counts = store::photograph::counts_of_visit(tx, visit.id)?;
        missing.extend((counts.before == 0).then_some(Missing::PhotographBefore));
        missing.extend((counts.after == 0).then_some(Missing::PhotographAfter));
    }
    if protocol(procedure.details.category).wanted
        && store::record::of_visit(tx, visit.id)?.is_none_or(|record| record.sheet.is_empty())
    {
        missing.push(Missing::Record);
    }
    Ok(missing)
}
