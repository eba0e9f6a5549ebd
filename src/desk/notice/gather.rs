//! The facts from which the notices of a day follow: a handful of statements, however many come.

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::civil::Date;

use super::tests_to_read::unread;
use crate::desk::backup::last_backup;
use crate::desk::safety::board_safety;
use crate::desk::standard::in_force;
use crate::desk::{Context, DeskError};
use crate::domain::ids::ClientId;
use crate::domain::notice::{NoticeFacts, NoticeKind, PromisedCall, RipeTest, VisitFact};
use crate::domain::offers::days_after;
use crate::domain::schedule::hours_on;
use crate::domain::time::instant_of;
use crate::domain::visit::{BoardVisit, VisitState};
use crate::store::{self, Tx, anamnesis, call, notice, offers, record, standard, till};

/// Gathers what the notices of today follow from, as far as whoever asks may know it.
pub(super) fn gather(tx: &Tx<'_>, context: &Context<'_>) -> Result<NoticeFacts, DeskError> {
    let may = |kind: NoticeKind| context.actor.role.may(kind.needs());
    let day = context.today();
    let mut board = store::visit::board(tx, day, None, context.now, &context.zone)?;
    // Only of those who are here somebody has to decide now.
    board.sort_by_key(|visit| visit.state != VisitState::Arrived);
    let here = board.iter().take_while(|visit| visit.state == VisitState::Arrived).count();
    board_safety(tx, context, day, board.get_mut(..here).unwrap_or_default())?;
    let day_ends = day_ends(tx, context, day, &board)?;
    Ok(NoticeFacts {
        day,
        day_ends,
        visits: visits(tx, day, board)?,
        calls: if may(NoticeKind::Callback) { calls(tx)? } else { Vec::new() },
        tests: if may(NoticeKind::PatchTest) { tests(tx, context)? } else { Vec::new() },
        shift_since: till::running(tx)?.map(|shift| shift.opened_at()).filter(|_| may(NoticeKind::ShiftOpen)),
        without_backup_since: without_backup(tx)?.filter(|_| may(NoticeKind::Backup)),
        standard_broken_since: if may(NoticeKind::Standard) { standard_broken(tx)? } else { None },
    })
}

/// The visits with what is open or runs out of each.
fn visits(tx: &Tx<'_>, day: Date, board: Vec<BoardVisit>) -> Result<Vec<VisitFact>, DeskError> {
    let warn_days = offers::programme(tx)?.warn_days;
    let expiring = notice::expiring_of_day(tx, day, days_after(day, warn_days))?;
    let records = record::states_of_day(tx, day)?;
    let answered: BTreeSet<ClientId> = anamnesis::of_day(tx, day)?
        .into_iter()
        .filter(|(_, stands)| stands.confirmed.is_some())
        .map(|(client, _)| client)
        .collect();
    Ok(board
        .into_iter()
        .map(|visit| {
            let ends = expiring.get(&visit.id);
            let is_undecided = visit.safety.as_ref().is_some_and(|safety| safety.undecided > 0);
            VisitFact {
                id: visit.id,
                state: visit.state,
                moments: visit.moments,
                client: visit.client.id,
                name: visit.client.name.spoken(),
                specialist: visit.specialist,
                is_unsettled: is_undecided || visit.wants_confirmation(),
                lacks_anamnesis: visit.first_visit && !answered.contains(&visit.client.id),
                record: records.get(&visit.id).copied(),
                points_end: ends.and_then(|ends| ends.points),
                certificate_ends: ends.and_then(|ends| ends.certificate),
                specialist_name: visit.specialist_name,
            }
        })
        .collect())
}

/// When the work of a day is over: at the end of the last hours, or of the last visit where that is later.
fn day_ends(tx: &Tx<'_>, context: &Context<'_>, day: Date, board: &[BoardVisit]) -> Result<Timestamp, DeskError> {
    let mut set: Vec<_> = store::schedule::hours_of_all(tx, day)?;
    set.sort_by_key(|(specialist, ..)| *specialist);
    let hours = set.chunk_by(|one, other| one.0 == other.0).flat_map(|of_one| {
        let of_one: Vec<_> = of_one.iter().map(|(_, _, hours)| hours.clone()).collect();
        hours_on(day, &of_one).to_vec()
    });
    let last_hour = hours.map(|hours| hours.on(day, &context.zone).until).max();
    let last_visit = board.iter().map(|visit| visit.moments.ends_at).max();
    let midnight = day.tomorrow().unwrap_or(Date::MAX).at(0, 0, 0, 0);
    Ok(last_hour.max(last_visit).unwrap_or_else(|| instant_of(midnight, &context.zone)))
}

/// The calls that were promised.
fn calls(tx: &Tx<'_>) -> Result<Vec<PromisedCall>, DeskError> {
    let waiting = call::waiting(tx)?.into_iter();
    Ok(waiting
        .filter_map(|call| {
            let name = match &call.client {
                Some(known) => known.name.spoken(),
                None => call.caller,
            };
            Some(PromisedCall { call: call.id, name, at: call.call_back?.at })
        })
        .collect())
}

/// When the latest version of the service standard was kept, where it cannot be used.
fn standard_broken(tx: &Tx<'_>) -> Result<Option<Timestamp>, DeskError> {
    if in_force(tx)?.faults.is_empty() {
        return Ok(None);
    }
    Ok(standard::current(tx)?.map(|latest| latest.at))
}

/// The patch tests that wait to be read.
fn tests(tx: &Tx<'_>, context: &Context<'_>) -> Result<Vec<RipeTest>, DeskError> {
    let tests = unread(tx, context)?.into_iter();
    Ok(tests
        .map(|test| RipeTest { test: test.test, client: test.client, name: test.name, ripe_at: test.ripe_at })
        .collect())
}

/// When the last shift was closed, where no backup was made since. Whoever never closed a shift has nothing to lose yet.
fn without_backup(tx: &Tx<'_>) -> Result<Option<Timestamp>, DeskError> {
    let closed = till::shifts(tx, None, 2)?.into_iter().find_map(|shift| shift.closed_at());
    let last = last_backup(tx)?;
    Ok(closed.filter(|closed| last.is_none_or(|last| last < *closed)))
}
