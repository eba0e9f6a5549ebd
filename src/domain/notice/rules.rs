//! From the facts of a day to its notices.

use jiff::{SignedDuration, Timestamp};

use super::facts::{NoticeFacts, RipeTest, VisitFact};
use super::kind::NoticeKind;
use super::list::Notice;
use crate::domain::ids::SpecialistId;
use crate::domain::record::RecordState;
use crate::domain::visit::VisitState as V;

/// A client is announced this long before the agreed time.
const ARRIVING: SignedDuration = SignedDuration::from_mins(10);
/// A client who is this late is worth a call.
const LATE: SignedDuration = SignedDuration::from_mins(5);
/// A client waits too long from here on, counted from the agreed time, or from the arrival of who came later: who comes
/// early waits for the agreed time first.
const WAITING: SignedDuration = SignedDuration::from_mins(10);
/// A procedure may run over by this much before the next client is spoken of.
const OVERRUN: SignedDuration = SignedDuration::from_mins(10);
/// A shift may stay open this long after the day's work.
const SHIFT_STAYS: SignedDuration = SignedDuration::from_mins(30);
/// No shift is open longer than this by intent.
const SHIFT_LASTS: SignedDuration = SignedDuration::from_hours(20);
/// The backup of a closed shift is made within this.
const BACKUP_TAKES: SignedDuration = SignedDuration::from_mins(30);
/// A patch test that was not read so long after it could be is no test any more.
pub const TEST_READABLE: SignedDuration = SignedDuration::from_hours(7 * 24);

/// All notices of a day, those that stand now and those that will if nothing happens.
pub fn notices(facts: &NoticeFacts) -> Vec<Notice> {
    let mut found: Vec<Notice> = facts.visits.iter().flat_map(|visit| of_visit(visit, facts)).collect();
    found.extend(records(facts));
    found.extend(facts.calls.iter().map(|call| Notice {
        name: call.name.clone(),
        // A call that is promised anew for another time is told anew.
        ..bare(NoticeKind::Callback, format!("{}:{}", call.call, call.at.as_second()), call.at)
    }));
    found.extend(patch_tests(facts));
    found.extend(facts.shift_since.map(|since| {
        let lasts = later(since, SHIFT_LASTS);
        // Opened after the day's work: somebody is at it.
        let is_late = since >= facts.day_ends;
        let due_at = if is_late { lasts } else { later(facts.day_ends, SHIFT_STAYS).min(lasts) };
        Notice { due_at, ..bare(NoticeKind::ShiftOpen, since.as_second().to_string(), since) }
    }));
    found.extend(facts.without_backup_since.map(|since| Notice {
        due_at: later(since, BACKUP_TAKES),
        ..bare(NoticeKind::Backup, since.as_second().to_string(), since)
    }));
    found.extend(
        facts.standard_broken_since.map(|since| bare(NoticeKind::Standard, since.as_second().to_string(), since)),
    );
    found
}

/// The notices of a visit.
fn of_visit(visit: &VisitFact, facts: &NoticeFacts) -> Vec<Notice> {
    let moments = &visit.moments;
    let starts = moments.starts_at;
    let mut found = Vec::new();
    match visit.state {
        V::Booked | V::Confirmed => {
            let late_at = later(starts, LATE);
            let arriving = about(NoticeKind::Arriving, visit, starts);
            found.push(Notice { due_at: earlier(starts, ARRIVING), until: Some(late_at), ..arriving });
            found.push(Notice { due_at: late_at, ..about(NoticeKind::Late, visit, starts) });
        }
        V::Arrived => {
            let arrived = moments.arrived_at.unwrap_or(starts);
            let waits_from = arrived.max(starts);
            let too_long_at = later(waits_from, WAITING);
            found.push(Notice { due_at: too_long_at, ..about(NoticeKind::Waiting, visit, arrived) });
            if is_busy(visit.specialist, facts) {
                let busy = about(NoticeKind::SpecialistBusy, visit, starts);
                found.push(Notice { due_at: waits_from, until: Some(too_long_at), ..busy });
            }
            if visit.is_unsettled {
                found.push(about(NoticeKind::Unsettled, visit, arrived));
            }
        }
        V::InProcedure => found.extend(overrunning(visit, facts)),
        V::ToPay | V::Closed | V::Cancelled | V::NoShow => {}
    }
    if !matches!(visit.state, V::Closed | V::Cancelled | V::NoShow) {
        found.extend(ending(visit));
    }
    if visit.lacks_anamnesis && matches!(visit.state, V::InProcedure | V::ToPay | V::Closed) {
        let lacking = about(NoticeKind::Anamnesis, visit, starts);
        found.push(Notice { due_at: facts.day_ends, ..lacking });
    }
    found
}

/// Whether a specialist is with a client now.
fn is_busy(specialist: SpecialistId, facts: &NoticeFacts) -> bool {
    facts.visits.iter().any(|visit| visit.specialist == specialist && visit.state == V::InProcedure)
}

/// A procedure that runs over while the specialist's next client comes or waits.
fn overrunning(visit: &VisitFact, facts: &NoticeFacts) -> Option<Notice> {
    let is_ahead = |other: &&VisitFact| {
        other.specialist == visit.specialist && matches!(other.state, V::Booked | V::Confirmed | V::Arrived)
    };
    let next = facts.visits.iter().filter(is_ahead).map(|other| other.moments.starts_at).min()?;
    let moments = &visit.moments;
    let planned = moments.ends_at.duration_since(moments.starts_at);
    let should_end = later(moments.started_at.unwrap_or(moments.starts_at), planned);
    let due_at = later(should_end, OVERRUN).max(earlier(next, ARRIVING));
    Some(Notice { due_at, ..about(NoticeKind::Overrunning, visit, should_end) })
}

/// What of a client's runs out, told from shortly before they come until they leave.
fn ending(visit: &VisitFact) -> impl Iterator<Item = Notice> {
    let comes = earlier(visit.moments.starts_at, ARRIVING);
    let due_at = visit.moments.arrived_at.map_or(comes, |arrived| arrived.min(comes));
    let points = visit.points_end.map(|(day, points)| Notice {
        count: points,
        last_day: Some(day),
        due_at,
        ..about(NoticeKind::BonusesEnd, visit, due_at)
    });
    let certificate = visit.certificate_ends.map(|day| Notice {
        last_day: Some(day),
        due_at,
        ..about(NoticeKind::CertificateEnds, visit, due_at)
    });
    points.into_iter().chain(certificate)
}

/// The records that are not signed, one notice for each specialist.
fn records(facts: &NoticeFacts) -> Vec<Notice> {
    let mut found: Vec<Notice> = Vec::new();
    let is_over = |visit: &&VisitFact| matches!(visit.state, V::ToPay | V::Closed);
    let is_open = |visit: &&VisitFact| matches!(visit.record, Some(RecordState::Unwritten | RecordState::Draft));
    for visit in facts.visits.iter().filter(is_over).filter(is_open) {
        let key = visit.specialist.to_string();
        if let Some(known) = found.iter_mut().find(|notice| notice.key.ends_with(&format!(":{key}"))) {
            known.count = known.count.saturating_add(1);
        } else {
            let specialist = visit.specialist_name.clone();
            let first = bare(NoticeKind::Records, key, facts.day_ends);
            found.push(Notice { visit: Some(visit.id), specialist, count: 1, ..first });
        }
    }
    found
}

/// The patch tests that can be read: one notice for each client who comes today, from shortly before they come, and one
/// for all the others together.
fn patch_tests(facts: &NoticeFacts) -> Vec<Notice> {
    let comes = |test: &RipeTest| {
        let is_ahead = |visit: &&VisitFact| !matches!(visit.state, V::Closed | V::Cancelled | V::NoShow);
        let visits = facts.visits.iter().filter(is_ahead).filter(|visit| visit.client == test.client);
        visits.map(|visit| earlier(visit.moments.starts_at, ARRIVING)).min()
    };
    let mut found = Vec::new();
    let mut others: Vec<Timestamp> = Vec::new();
    for test in &facts.tests {
        if let Some(comes) = comes(test) {
            found.push(Notice {
                client: Some(test.client),
                name: test.name.clone(),
                due_at: test.ripe_at.max(comes),
                until: Some(later(test.ripe_at, TEST_READABLE)),
                ..bare(NoticeKind::PatchTest, test.test.to_string(), test.ripe_at)
            });
        } else if test.ripe_at < facts.day_ends {
            others.push(test.ripe_at);
        }
    }
    found.extend(others.iter().min().map(|first| Notice {
        count: i64::try_from(others.len()).unwrap_or(i64::MAX),
        ..bare(NoticeKind::PatchTests, facts.day.to_string(), *first)
    }));
    found
}

/// A notice about a visit, due at the moment of which it speaks.
fn about(kind: NoticeKind, visit: &VisitFact, speaks_of: Timestamp) -> Notice {
    // A visit that was moved is announced anew.
    let id = format!("{}:{}", visit.id, visit.moments.starts_at.as_second());
    Notice {
        visit: Some(visit.id),
        client: Some(visit.client),
        name: visit.name.clone(),
        specialist: visit.specialist_name.clone(),
        ..bare(kind, id, speaks_of)
    }
}

/// A notice about nobody, due at the moment of which it speaks.
fn bare(kind: NoticeKind, id: impl AsRef<str>, speaks_of: Timestamp) -> Notice {
    Notice {
        kind,
        key: format!("{}:{}", kind.code(), id.as_ref()),
        due_at: speaks_of,
        until: None,
        speaks_of,
        visit: None,
        client: None,
        name: String::new(),
        specialist: String::new(),
        count: 0,
        last_day: None,
    }
}

fn later(at: Timestamp, by: SignedDuration) -> Timestamp {
    at.saturating_add(by).unwrap_or(Timestamp::MAX)
}

fn earlier(at: Timestamp, by: SignedDuration) -> Timestamp {
    at.saturating_sub(by).unwrap_or(Timestamp::MIN)
}

#[cfg(test)]
mod tests;
