//! The record of a visit, with all that its page shows.

use jiff::civil::{Date, DateTime};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::context::{Context, Subject};
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::desk::use_case::UseCase;
use crate::domain::catalogue::{Category, Names};
use crate::domain::client::SpokenLanguage;
use crate::domain::ids::{ClientId, GoodsId, VisitId};
use crate::domain::record::{Missing, Record, Sheet, Signature};
use crate::domain::role::Permission;
use crate::domain::visit::VisitState;
use crate::store::{self, Tx};

/// Opens the record of a visit; a visit without one has a page too, on which it is begun.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct OpenRecord {
    /// Of which visit.
    pub visit: VisitId,
}

/// Why a client went to pay without something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Reason {
    /// Who said so, and when.
    pub by: Signature,
    /// What was missing.
    pub missing: Vec<Missing>,
    /// Why.
    pub reason: String,
}

/// A record, and what one wants to know beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct RecordPage {
    /// Of which visit.
    pub visit: VisitId,
    /// Where the visit stands.
    pub state: VisitState,
    /// Whose.
    pub client: ClientId,
    /// The client's name as one says it.
    pub client_name: String,
    /// The language they like to be spoken to in.
    pub language: Option<SpokenLanguage>,
    /// What was done.
    pub procedure: Names,
    /// The procedure's stable word; empty for the salon's own.
    pub code: String,
    /// Its family.
    pub category: Category,
    /// When, on the salon's wall.
    pub starts: DateTime,
    /// With whom.
    pub specialist: String,
    /// The record; none while nothing is written.
    pub record: Option<Record>,
    /// The last record of the same procedure, and its day.
    pub last: Option<(Date, Sheet)>,
    /// The products that the procedure usually takes.
    pub usual: Vec<(GoodsId, Names)>,
    /// Why the client went to pay without something.
    pub without: Vec<Reason>,
}

impl UseCase for OpenRecord {
    type Answer = RecordPage;
    const NEEDS: Permission = Permission::ReadCard;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<RecordPage, DeskError> {
        let visit = store::visit::get(tx, self.visit)?.or_not_found(Thing::Visit, self.visit.0)?;
        context.about(Subject::Visit(visit.id));
        context.about(Subject::Health(visit.client));
        let client = store::client::get(tx, visit.client)?.or_not_found(Thing::Client, visit.client.0)?;
        let procedure =
            store::catalogue::get(tx, visit.procedure)?.or_not_found(Thing::Procedure, visit.procedure.0)?;
        let specialist = store::schedule::specialist(tx, visit.placement.specialist)?;
        let last = store::record::last_before(tx, visit.client, visit.procedure, visit.id)?;
        let usual = store::goods::products_of_procedure(tx, visit.procedure)?;
        let without = store::record::without(tx, visit.id)?;
        Ok(RecordPage {
            visit: visit.id,
            state: visit.state,
            client: client.id,
            client_name: client.personal.name.spoken(),
            language: client.personal.language,
            procedure: procedure.details.names,
            code: procedure.details.code,
            category: procedure.details.category,
            starts: visit.placement.starts,
            specialist: specialist.map(|person| person.details.name).unwrap_or_default(),
            record: store::record::of_visit(tx, visit.id)?,
            last: last.map(|record| (record.day, record.sheet)),
            usual: usual.into_iter().map(|product| (product.goods, product.names)).collect(),
            without: without.into_iter().map(|(by, missing, reason)| Reason { by, missing, reason }).collect(),
        })
    }
}
