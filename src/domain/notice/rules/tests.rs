//! Each notice by the minute.

use jiff::civil::date;

use super::*;
use crate::domain::ids::{CallId, ClientId, PatchTestId, VisitId};
use crate::domain::notice::facts::{PromisedCall, RipeTest};
use crate::domain::notice::list::at_moment;
use crate::domain::visit::Moments;

/// So many minutes after the visit's agreed time.
fn at(minutes: i64) -> Timestamp {
    Timestamp::from_second(1_800_000_000).unwrap() + SignedDuration::from_mins(minutes)
}

fn visit(id: i64, state: V, starts: i64) -> VisitFact {
    VisitFact {
        id: VisitId(id),
        state,
        moments: Moments {
            starts_at: at(starts),
            ends_at: at(starts + 60),
            arrived_at: None,
            started_at: None,
            finished_at: None,
        },
        client: ClientId(id),
        name: format!("Client {id}"),
        specialist: SpecialistId(1),
        specialist_name: "Kim".to_owned(),
        is_unsettled: false,
        lacks_anamnesis: false,
        record: None,
        points_end: None,
        certificate_ends: None,
    }
}

fn facts(visits: Vec<VisitFact>) -> NoticeFacts {
    NoticeFacts {
        day: date(2027, 1, 15),
        day_ends: at(480),
        visits,
        calls: Vec::new(),
        tests: Vec::new(),
        shift_since: None,
        without_backup_since: None,
        standard_broken_since: None,
    }
}

/// What stands so many minutes after the agreed time, and in how many minutes the clock changes it.
fn stands(facts: &NoticeFacts, now: i64) -> (Vec<&'static str>, Option<i64>) {
    let standing = at_moment(notices(facts), at(now));
    let next = standing.next_at.map(|next| next.duration_since(at(now)).as_mins());
    (standing.now.iter().map(|notice| notice.kind.code()).collect(), next)
}

#[test]
fn a_visit_is_announced_by_the_minute() {
    let arrived = |minutes: i64| {
        let mut one = visit(1, V::Arrived, 0);
        one.moments.arrived_at = Some(at(minutes));
        one
    };
    for (visit, now, expected, next) in [
        (visit(1, V::Booked, 0), -11, vec![], Some(1)),
        (visit(1, V::Booked, 0), -10, vec!["arriving"], Some(15)),
        (visit(1, V::Confirmed, 0), 4, vec!["arriving"], Some(1)),
        (visit(1, V::Booked, 0), 5, vec!["late"], None),
        (visit(1, V::Booked, 0), 300, vec!["late"], None),
        (visit(1, V::Cancelled, 0), 5, vec![], None),
        (visit(1, V::NoShow, 0), 5, vec![], None),
        (arrived(-40), 9, vec![], Some(1)), // came early: waits for the agreed time first
        (arrived(-40), 10, vec!["waiting"], None),
        (arrived(20), 29, vec![], Some(1)),
        (arrived(20), 30, vec!["waiting"], None),
        (visit(1, V::InProcedure, 0), 300, vec![], None), // over its time, but nobody comes next
        (visit(1, V::ToPay, 0), 300, vec![], None),
    ] {
        let found = facts(vec![visit.clone()]);
        assert_eq!(stands(&found, now), (expected, next), "{:?} at {now}", visit.state);
    }
}

#[test]
fn a_busy_specialist_is_spoken_of_while_somebody_waits_or_comes() {
    let mut running = visit(1, V::InProcedure, 0);
    running.moments.started_at = Some(at(5));
    let mut waits = visit(2, V::Arrived, 65);
    waits.moments.arrived_at = Some(at(50));
    let busy = facts(vec![running.clone(), waits.clone()]);
    assert_eq!(stands(&busy, 64), (vec![], Some(1)));
    assert_eq!(stands(&busy, 65), (vec!["specialist_busy"], Some(10)));
    // The procedure should have ended at 65; ten minutes later the waiting is too long as well.
    assert_eq!(stands(&busy, 75), (vec!["waiting", "overrunning"], None));
    let free = facts(vec![VisitFact { state: V::ToPay, ..running.clone() }, waits.clone()]);
    assert_eq!(stands(&free, 66), (vec![], Some(9)));
    let other = facts(vec![running.clone(), VisitFact { specialist: SpecialistId(2), ..waits }]);
    assert_eq!(stands(&other, 74), (vec![], Some(1)), "another specialist's client does not wait for this one");
    let later = facts(vec![running, visit(2, V::Booked, 180)]);
    assert_eq!(stands(&later, 169), (vec![], Some(1)), "nobody minds before the next client is near");
    assert_eq!(stands(&later, 170).0, vec!["overrunning", "arriving"]);
}

#[test]
fn what_runs_out_is_told_while_the_client_can_still_use_it() {
    let holds = |state: V| VisitFact {
        points_end: Some((date(2027, 1, 20), 120)),
        certificate_ends: Some(date(2027, 1, 31)),
        ..visit(1, state, 0)
    };
    let both = vec!["bonuses_end", "certificate_ends"];
    for (state, now, expected) in [
        (V::Booked, -11, vec![]),
        (V::InProcedure, 20, both.clone()),
        (V::ToPay, 70, both),
        (V::Closed, 80, vec![]),
        (V::NoShow, 80, vec![]),
    ] {
        assert_eq!(stands(&facts(vec![holds(state)]), now).0, expected, "{state:?}");
    }
}

#[test]
fn the_end_of_the_day_asks_for_what_is_not_done() {
    let done = |id: i64, record: Option<RecordState>| VisitFact {
        record,
        lacks_anamnesis: id == 1,
        ..visit(id, V::Closed, 0)
    };
    let mut found = facts(vec![
        done(1, Some(RecordState::Draft)),
        done(2, Some(RecordState::Unwritten)),
        done(3, Some(RecordState::Signed)),
        done(4, None),
        VisitFact { specialist: SpecialistId(11), ..done(5, Some(RecordState::Draft)) },
    ]);
    found.shift_since = Some(at(-60));
    assert_eq!(stands(&found, 479), (vec![], Some(1)));
    assert_eq!(stands(&found, 480), (vec!["anamnesis", "records", "records"], Some(30)));
    assert_eq!(stands(&found, 510).0, vec!["anamnesis", "records", "records", "shift_open"]);
    let counts: Vec<i64> =
        notices(&found).iter().filter(|notice| notice.kind == NoticeKind::Records).map(|notice| notice.count).collect();
    assert_eq!(counts, [2, 1]);
}

#[test]
fn a_shift_of_yesterday_is_told_at_once() {
    let mut found = facts(Vec::new());
    found.shift_since = Some(at(-26 * 60));
    assert_eq!(stands(&found, 0).0, vec!["shift_open"]);
    found.shift_since = Some(at(600));
    assert_eq!(stands(&found, 660), (vec![], Some(1140)));
}

#[test]
fn calls_tests_backups_and_the_standard_have_their_hour() {
    let mut found = facts(Vec::new());
    found.calls = vec![PromisedCall { call: CallId(1), name: String::new(), at: at(30) }];
    let test =
        |ripe: i64| RipeTest { test: PatchTestId(1), client: ClientId(1), name: String::new(), ripe_at: at(ripe) };
    found.tests = vec![test(40)];
    found.without_backup_since = Some(at(20));
    found.standard_broken_since = Some(at(60));
    for (now, expected) in [
        (29, vec![]),
        (30, vec!["callback"]),
        (40, vec!["callback", "patch_tests"]),
        (50, vec!["callback", "patch_tests", "backup"]),
        (60, vec!["callback", "patch_tests", "backup", "standard"]),
    ] {
        assert_eq!(stands(&found, now).0, expected, "at {now}");
    }
}

#[test]
fn tests_of_those_who_come_stand_alone_and_all_others_together() {
    let test = |id: i64, ripe: i64| RipeTest {
        test: PatchTestId(id),
        client: ClientId(id),
        name: format!("Client {id}"),
        ripe_at: at(ripe),
    };
    let mut found = facts(vec![visit(1, V::Booked, 60), visit(2, V::NoShow, 0)]);
    found.tests = vec![test(1, -600), test(2, -60), test(3, -30), test(4, 10), test(5, 2_000)];
    let counts = |now: i64| -> Vec<(NoticeKind, i64)> {
        let standing = at_moment(notices(&found), at(now));
        let tests = |notice: &&Notice| matches!(notice.kind, NoticeKind::PatchTest | NoticeKind::PatchTests);
        standing.now.iter().filter(tests).map(|notice| (notice.kind, notice.count)).collect()
    };
    let together = (NoticeKind::PatchTests, 3);
    assert_eq!(counts(0), [together], "those of the day; who comes is told shortly before");
    assert_eq!(counts(50), [together, (NoticeKind::PatchTest, 0)]);
}

#[test]
fn keys_name_a_notice_for_good_and_nobody_by_name() {
    let key = |visit: VisitFact| notices(&facts(vec![visit])).first().map(|notice| notice.key.clone()).unwrap();
    let booked = key(visit(1, V::Booked, 0));
    assert_eq!(booked, key(visit(1, V::Confirmed, 0)), "a step does not announce it anew");
    assert_ne!(booked, key(visit(1, V::Booked, 30)), "a move does");
    assert_ne!(booked, key(visit(2, V::Booked, 0)));
    assert!(!booked.contains("Client"), "{booked}");
}
