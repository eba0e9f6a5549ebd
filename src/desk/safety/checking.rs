//! The check with what people did about its findings: for one, or for everybody who comes on a day.

use std::collections::{BTreeMap, HashMap};

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};

use crate::desk::context::{Context, Subject};
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::domain::catalogue::Procedure;
use crate::domain::ids::{ClientId, DecisionId, ProcedureId, VisitId};
use crate::domain::safety::{
    AllergyFact, BOARD_FINDINGS_MOST, BoardSafety, CalledAllergy, CalledProduct, Checkup, Decided, Gravity, Judged,
    Mark, PersonFacts, Planned, ProductFact, Seen, check, first_safe_day, gravest,
};
use crate::domain::visit::{BoardVisit, VisitState};
use crate::store::{Tx, catalogue, client, goods, safety};

/// How long a decision waits for the booking for which it was made.
const DECISION_WAITS: SignedDuration = SignedDuration::from_hours(12);

/// A procedure with its products, and a person.
pub(super) struct Case {
    pub procedure: Procedure,
    pub products: Vec<ProductFact>,
    pub person: PersonFacts,
}

impl Case {
    /// Reads what the check compares. Whoever asks sees health data.
    pub fn of(
        tx: &Tx<'_>,
        context: &mut Context<'_>,
        client: ClientId,
        procedure: ProcedureId,
    ) -> Result<Self, DeskError> {
        context.about(Subject::Health(client));
        Ok(Self {
            procedure: catalogue::get(tx, procedure)?.or_not_found(Thing::Procedure, procedure.0)?,
            products: goods::products_of_procedure(tx, procedure)?,
            person: safety::facts_of(tx, client, context.today(), &context.zone)?,
        })
    }

    /// What is to be done.
    pub fn planned(&self, visit: Option<VisitId>) -> Planned<'_> {
        let (id, procedure) = (self.procedure.id, &self.procedure.details);
        Planned { id, procedure, products: &self.products, visit }
    }
}

/// What was done about findings so far.
#[derive(Default)]
pub(super) struct Done {
    pub seen: BTreeMap<Mark, Seen>,
    pub decided: BTreeMap<Mark, Decided>,
}

impl Done {
    /// For a visit, and by one more decision that waits for it.
    pub fn of_visit(tx: &Tx<'_>, visit: VisitId, waiting: Option<DecisionId>) -> Result<Self, DeskError> {
        Ok(Self { seen: safety::seen(tx, visit)?, decided: safety::decided(tx, Some(visit), waiting)? })
    }

    /// For a booking that is being made.
    pub fn waiting(tx: &Tx<'_>, client: ClientId, procedure: ProcedureId, now: Timestamp) -> Result<Self, DeskError> {
        let since = now.saturating_sub(DECISION_WAITS).unwrap_or(now);
        Ok(Self { seen: BTreeMap::new(), decided: safety::decided_waiting(tx, client, procedure, since)? })
    }
}

/// The card that is checked: the number of a merged card leads to the one that was kept.
pub(super) fn card(tx: &Tx<'_>, id: ClientId) -> Result<ClientId, DeskError> {
    let row = client::get(tx, id)?.or_not_found(Thing::Client, id.0)?;
    Ok(row.merged_into.unwrap_or(row.id))
}

/// Checks a case on a day and puts beside each finding what was done about it.
pub(super) fn checkup(
    case: &Case,
    (client, visit): (ClientId, Option<VisitId>),
    on: Date,
    today: Date,
    done: Done,
) -> Checkup {
    let planned = case.planned(visit);
    let findings = check(&planned, &case.person, on);
    let gravest = gravest(&findings);
    let Done { mut seen, mut decided } = done;
    let findings = findings
        .into_iter()
        .map(|finding| {
            let mark = finding.mark();
            Judged { seen: seen.remove(&mark), decided: decided.remove(&mark), finding, mark }
        })
        .collect();
    let first_safe = first_safe_day(&planned, &case.person, on.max(today));
    let called = |one: &AllergyFact| CalledAllergy { line: one.line, code: one.code.clone(), said: one.said.clone() };
    let product = |one: &ProductFact| CalledProduct { goods: one.goods, names: one.names.clone() };
    Checkup {
        client,
        procedure: case.procedure.id,
        visit,
        on,
        findings,
        first_safe,
        gravest,
        allergies: case.person.allergies.iter().map(called).collect(),
        products: case.products.iter().map(product).collect(),
    }
}

/// Puts beside each visit of a day's board what its check says: a handful of statements, however many come.
pub(in crate::desk) fn board_safety(
    tx: &Tx<'_>,
    context: &Context<'_>,
    day: Date,
    visits: &mut [BoardVisit],
) -> Result<(), DeskError> {
    if !visits.iter().any(|visit| is_checked(visit.state)) {
        return Ok(());
    }
    let people = safety::facts_of_day(tx, day, &context.zone)?;
    let procedures: HashMap<ProcedureId, Procedure> =
        catalogue::all(tx, true)?.into_iter().map(|procedure| (procedure.id, procedure)).collect();
    let products = goods::products_of_procedures(tx)?;
    let seen = safety::seen_of_day(tx, day)?;
    let decided = safety::decided_of_day(tx, day)?;
    for visit in visits.iter_mut().filter(|visit| is_checked(visit.state)) {
        let (Some(person), Some(procedure)) = (people.get(&visit.client.id), procedures.get(&visit.procedure)) else {
            continue;
        };
        let planned = Planned {
            id: visit.procedure,
            procedure: &procedure.details,
            products: products.get(&visit.procedure).map_or(&[][..], Vec::as_slice),
            visit: Some(visit.id),
        };
        let findings = check(&planned, person, day);
        let Some(gravest) = gravest(&findings) else { continue };
        let has = |of: &BTreeMap<VisitId, std::collections::BTreeSet<Mark>>, mark: &Mark| {
            of.get(&visit.id).is_some_and(|marks| marks.contains(mark))
        };
        let heavy: Vec<(Gravity, Mark)> = findings
            .iter()
            .filter(|finding| finding.gravity > Gravity::Ask)
            .map(|finding| (finding.gravity, finding.mark()))
            .collect();
        let unseen = heavy.iter().filter(|(_, mark)| !has(&seen, mark)).count();
        let stops = heavy.iter().filter(|(gravity, _)| *gravity == Gravity::Stop);
        let undecided = stops.filter(|(_, mark)| !has(&decided, mark)).count();
        let number = |count: usize| u16::try_from(count).unwrap_or(u16::MAX);
        visit.safety = Some(BoardSafety {
            gravest,
            unseen: number(unseen),
            undecided: number(undecided),
            count: number(findings.len()),
            worst: findings
                .into_iter()
                .filter(|finding| finding.gravity > Gravity::Ask)
                .take(BOARD_FINDINGS_MOST)
                .collect(),
        });
    }
    Ok(())
}

/// Whether the procedure of a visit still lies ahead or runs.
const fn is_checked(state: VisitState) -> bool {
    matches!(state, VisitState::Booked | VisitState::Confirmed | VisitState::Arrived | VisitState::InProcedure)
}
