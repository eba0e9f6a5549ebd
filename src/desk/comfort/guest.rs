//! What the use cases of a guest's comfort share.

use jiff::SignedDuration;

use crate::desk::Noun;
use crate::desk::context::{Context, Subject};
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::domain::comfort::{Coat, ComfortRefusal, Likes, NoHot, Treated, no_hot};
use crate::domain::ids::{ClientId, VisitId};
use crate::domain::safety::PatchTestState;
use crate::domain::time::wall_of;
use crate::domain::visit::{Visit, VisitState};
use crate::store::comfort::CoatRow;
use crate::store::{Tx, catalogue, client, comfort, record, safety, visit};

/// How far back procedures are looked at: longer than any of them is felt.
const LATELY: SignedDuration = SignedDuration::from_hours(36);

/// The visit of a guest who is, or was today, in the salon. Notes whose it is.
pub(super) fn here(tx: &Tx<'_>, context: &mut Context<'_>, id: VisitId) -> Result<Visit, DeskError> {
    let found = visit::get(tx, id)?.or_not_found(Thing::Visit, id.0)?;
    context.about(Subject::Visit(found.id));
    context.about(Subject::Client(found.client));
    if is_here(found.state) { Ok(found) } else { Err(ComfortRefusal::NotHere.into()) }
}

/// Whether the guest has come in.
pub(super) const fn is_here(state: VisitState) -> bool {
    matches!(state, VisitState::Arrived | VisitState::InProcedure | VisitState::ToPay | VisitState::Closed)
}

/// Notes that something of a visit's comfort changed.
pub(super) fn changed(context: &mut Context<'_>) {
    context.changed(Noun::Comfort);
}

/// What is known of a client's likings. The number of a merged card leads to the card that was kept.
pub(super) fn likes_of(tx: &Tx<'_>, client: ClientId) -> Result<Likes, DeskError> {
    let lines = comfort::lines_of(tx, client)?;
    Ok(Likes::of(lines.iter().map(|line| &line.thing)))
}

/// The card that a number leads to, with the name as one says it.
pub(super) fn card_of(tx: &Tx<'_>, id: ClientId) -> Result<(ClientId, String), DeskError> {
    let row = client::get(tx, id)?.or_not_found(Thing::Client, id.0)?;
    match row.merged_into {
        None => Ok((row.id, row.personal.name.spoken())),
        Some(kept) => {
            let row = client::get(tx, kept)?.or_not_found(Thing::Client, kept.0)?;
            Ok((kept, row.personal.name.spoken()))
        }
    }
}

/// Why nothing hot is offered to the guest of a visit now.
pub(super) fn no_hot_of(tx: &Tx<'_>, context: &Context<'_>, of: &Visit) -> Result<Option<NoHot>, DeskError> {
    let mut treated = Vec::new();
    if of.started_at.is_none()
        && let Some(procedure) = catalogue::get(tx, of.procedure)?
    {
        let (code, category) = (procedure.details.code, procedure.details.category);
        treated.push(Treated { code, category, zones: Vec::new(), started: None });
    }
    let since = context.now.saturating_sub(LATELY).unwrap_or(context.now);
    for row in comfort::treated_since(tx, of.client, since)? {
        let sheet = record::of_visit(tx, row.visit)?.map(|record| record.sheet);
        let zones = sheet.map(|sheet| sheet.zones.iter().map(|dosed| dosed.zone).collect()).unwrap_or_default();
        treated.push(Treated { code: row.code, category: row.category, zones, started: row.started });
    }
    Ok(no_hot(&treated, is_test_due(tx, context, of)?, context.now))
}

/// Whether a patch test of the guest is to be laid or read today.
fn is_test_due(tx: &Tx<'_>, context: &Context<'_>, of: &Visit) -> Result<bool, DeskError> {
    let today = context.today();
    Ok(safety::tests(tx, of.client)?.iter().any(|test| match test.state(today) {
        PatchTestState::Planned => test.planned == Some(today),
        PatchTestState::Laid => test.ripe.is_some_and(|ripe| ripe.date() == today),
        _ => false,
    }))
}

/// The coat as it is shown.
pub(super) fn coat_shown(context: &Context<'_>, row: CoatRow) -> Coat {
    let wall = |at| wall_of(at, &context.zone);
    Coat { tag: row.tag, hung: wall(row.hung_at), returned: row.returned_at.map(wall) }
}
