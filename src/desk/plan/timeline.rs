//! The visits of a client with what was done at each, and what changed between.

use std::collections::BTreeMap;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::context::{Context, Subject};
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::desk::use_case::UseCase;
use crate::domain::health::EndNote;
use crate::domain::ids::{ClientId, ProcedureId, VisitId};
use crate::domain::photograph::Counts;
use crate::domain::plan::{CardChange, Change, by_visit};
use crate::domain::record::Record;
use crate::domain::role::Permission;
use crate::domain::time::business_day;
use crate::domain::visit::{PastVisit, VisitState};
use crate::store::{Tx, anamnesis, client, health, photograph, reaction, record, visit};

/// The most visits that are told of: years of a regular client.
const VISITS_MOST: u32 = 300;

/// Shows the visits of a client, the latest first, with what was done at each and what changed in the card before it.
/// The number of a merged card shows the visits of the card that was kept.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ShowTimeline {
    /// Whose.
    pub client: ClientId,
}

/// The visits of a client.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Timeline {
    /// Whose.
    pub client: ClientId,
    /// Their name as one says it.
    pub name: String,
    /// The visits, the latest first, those to come among them.
    pub visits: Vec<TimelineVisit>,
    /// What changed in the card since the latest visit that took place.
    pub since: Vec<CardChange>,
}

/// A visit with what was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct TimelineVisit {
    /// The visit.
    #[serde(flatten)]
    pub visit: PastVisit,
    /// Which one of its procedure it was; none where it did not take place.
    pub number: Option<u32>,
    /// Its record, a draft or signed.
    pub record: Option<Record>,
    /// How many photographs there are of it.
    pub photographs: Counts,
    /// What changed in the card between the visit before and this one.
    pub changed: Vec<CardChange>,
}

impl UseCase for ShowTimeline {
    type Answer = Timeline;
    const NEEDS: Permission = Permission::ReadCard;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Timeline, DeskError> {
        let row = client::get(tx, self.client)?.or_not_found(Thing::Client, self.client.0)?;
        let id = row.merged_into.unwrap_or(row.id);
        let row = if id == row.id { row } else { client::get(tx, id)?.or_not_found(Thing::Client, id.0)? };
        context.about(Subject::Health(id));
        let mut visits = visit::of_client(tx, id, VISITS_MOST)?;
        visits.reverse();
        let days: Vec<Date> = visits.iter().filter(|visit| took_place(visit.state)).map(|visit| visit.day).collect();
        let mut changes = by_visit(changes(tx, context, id)?, &days).into_iter();
        let mut records: BTreeMap<VisitId, Record> =
            record::of_client(tx, id, VISITS_MOST)?.into_iter().map(|record| (record.visit, record)).collect();
        let photographs: BTreeMap<VisitId, Counts> = photograph::counts_of_client(tx, id)?.into_iter().collect();
        let mut counted: BTreeMap<ProcedureId, u32> = BTreeMap::new();
        let mut told: Vec<TimelineVisit> = Vec::with_capacity(visits.len());
        for visit in visits {
            let is_done = took_place(visit.state);
            let number = is_done.then(|| {
                let count = counted.entry(visit.procedure).or_default();
                *count = count.saturating_add(1);
                *count
            });
            told.push(TimelineVisit {
                number,
                record: records.remove(&visit.id),
                photographs: photographs.get(&visit.id).copied().unwrap_or_default(),
                changed: if is_done { changes.next().unwrap_or_default() } else { Vec::new() },
                visit,
            });
        }
        told.reverse();
        Ok(Timeline {
            client: id,
            name: row.personal.name.spoken(),
            visits: told,
            since: changes.next().unwrap_or_default(),
        })
    }
}

/// Whether the procedure began.
const fn took_place(state: VisitState) -> bool {
    matches!(state, VisitState::InProcedure | VisitState::ToPay | VisitState::Closed)
}

/// What changed in a card, ever.
fn changes(tx: &Tx<'_>, context: &Context<'_>, client: ClientId) -> Result<Vec<CardChange>, DeskError> {
    let mut all = Vec::new();
    let mut line = |noted, ended: Option<EndNote>, change: &dyn Fn(bool) -> Change| {
        all.push(CardChange { on: business_day(noted, &context.zone), what: change(false) });
        if let Some(end) = ended {
            all.push(CardChange { on: business_day(end.at, &context.zone), what: change(true) });
        }
    };
    for known in health::allergies(tx, client)? {
        let (code, said) = (known.code, known.said);
        line(known.noted_at, known.ended, &|is_over| Change::Allergy {
            code: code.clone(),
            said: said.clone(),
            is_over,
        });
    }
    for known in health::conditions(tx, client)? {
        let (code, said) = (known.code, known.said);
        line(known.noted_at, known.ended, &|is_over| Change::Condition {
            code: code.clone(),
            said: said.clone(),
            is_over,
        });
    }
    for known in health::medications(tx, client)? {
        let (code, said) = (known.code, known.said);
        line(known.noted_at, known.ended, &|is_over| Change::Medication {
            code: code.clone(),
            said: said.clone(),
            is_over,
        });
    }
    let answered = anamnesis::history(tx, client)?.into_iter().map(|past| (past.confirmed.on, Change::Anamnesis));
    let reacted = reaction::of_client(tx, client)?.into_iter();
    let reacted = reacted.map(|row| (business_day(row.at, &context.zone), Change::Reaction));
    all.extend(answered.chain(reacted).map(|(on, what)| CardChange { on, what }));
    Ok(all)
}
