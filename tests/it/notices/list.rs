//! The use cases: what stands, told once, seen, as far as somebody may know it.

use frontdesk::desk::notice::{ClaimNotices, ListNotices, ListTestsToRead, NoticesNow, SeeNotices};
use frontdesk::desk::safety::{LayPatchTest, ReadPatchTest};
use frontdesk::desk::visit::{Arrive, MoveVisit, NoShow};
use frontdesk::domain::ids::VisitId;
use frontdesk::domain::market::Market;
use frontdesk::domain::notice::NoticeKind;
use frontdesk::domain::role::Role;
use jiff::civil::{DateTime, date};

use crate::schedule::stage::{Stage, at, on_board};
use crate::support::Salon;

/// A salon with one visit of Ewa's, at half past two.
fn with_a_visit() -> (Salon, Stage, VisitId) {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    let visit = stage.book_peel(&mut salon, at(14, 30)).visit;
    (salon, stage, visit)
}

fn kinds(notices: &NoticesNow) -> Vec<&'static str> {
    notices.now.iter().map(|shown| shown.notice.kind.code()).collect()
}

/// What stands at a wall time.
fn stands_at(salon: &mut Salon, wall: DateTime) -> Vec<&'static str> {
    salon.at(wall);
    kinds(&salon.ask(ListNotices {}))
}

#[test]
fn a_visit_is_announced_and_goes_with_its_cause() {
    let (mut salon, _stage, visit) = with_a_visit();
    assert_eq!(stands_at(&mut salon, at(14, 19)), Vec::<&str>::new());
    let next = salon.ask(ListNotices {}).next_at.unwrap();
    salon.clock.set(next);
    assert_eq!(kinds(&salon.ask(ListNotices {})), ["arriving"], "at the very moment that was told");
    assert_eq!(stands_at(&mut salon, at(14, 35)), ["late"]);
    let version = on_board(&mut salon, visit).version;
    salon.ask(NoShow { visit, version });
    assert_eq!(stands_at(&mut salon, at(14, 40)), Vec::<&str>::new());
}

#[test]
fn a_client_who_waits_is_told_with_the_check_that_is_open() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    let visit = stage.book_filler(&mut salon, at(14, 30)).visit;
    salon.at(at(14, 25));
    let version = on_board(&mut salon, visit).version;
    let seen = salon.shown(visit);
    salon.ask(Arrive { visit, version, seen });
    assert_eq!(stands_at(&mut salon, at(14, 26)), ["unsettled"], "her lidocaine allergy is not confirmed");
    assert_eq!(stands_at(&mut salon, at(14, 40)), ["unsettled", "waiting"]);
}

#[test]
fn each_is_told_once_whoever_asks_and_whatever_is_locked() {
    let (mut salon, mut stage, visit) = with_a_visit();
    salon.at(at(14, 22));
    let announced = salon.ask(ListNotices {}).now[0].notice.key.clone();
    let claim = |salon: &mut Salon| salon.ask(ClaimNotices { keys: vec![announced.clone(), "late:9:9".to_owned()] });
    assert_eq!(claim(&mut salon), std::slice::from_ref(&announced), "what does not stand is not claimed");
    assert_eq!(claim(&mut salon), Vec::<String>::new());
    salon.reopen();
    salon.as_role(Role::Administrator);
    assert_eq!(claim(&mut salon), Vec::<String>::new());
    assert!(salon.ask(ListNotices {}).now[0].is_told);
    // Moved, it is another agreement.
    let (version, specialist) = (on_board(&mut salon, visit).version, stage.olga);
    let (key, starts) = (stage.key(), at(14, 31));
    salon.ask(MoveVisit { key, visit, version, specialist, starts, room: None, device: None, decision: None });
    assert!(!salon.ask(ListNotices {}).now[0].is_told);
}

#[test]
fn what_was_seen_says_by_whom_and_can_be_taken_back() {
    let (mut salon, _stage, _visit) = with_a_visit();
    salon.as_role(Role::Administrator).at(at(14, 35));
    let keys = vec![salon.ask(ListNotices {}).now[0].notice.key.clone()];
    let seen = salon.ask(SeeNotices { keys: keys.clone(), seen: true });
    assert_eq!(seen.now[0].seen.as_ref().map(|seen| seen.by.as_str()), Some("Dana Omarova"));
    assert_eq!(salon.ask(ClaimNotices { keys: keys.clone() }), Vec::<String>::new(), "seen is told");
    let back = salon.ask(SeeNotices { keys, seen: false });
    assert_eq!(back.now[0].seen, None);
}

#[test]
fn all_patch_tests_that_can_be_read_are_one_notice_and_a_list() {
    let mut salon = Salon::new(Market::Kz);
    let stage = Stage::set(&mut salon);
    let lay = |client| LayPatchTest { client, procedure: stage.peel, note: String::new() };
    salon.ask(lay(stage.ewa));
    let marat = salon.ask(lay(stage.marat));
    let monday = date(2026, 11, 23);
    assert_eq!(stands_at(&mut salon, monday.at(13, 59, 0, 0)), Vec::<&str>::new());
    assert_eq!(salon.ask(ListTestsToRead {}), []);
    assert_eq!(stands_at(&mut salon, monday.at(14, 0, 0, 0)), ["patch_tests"]);
    assert_eq!(salon.ask(ListNotices {}).now[0].notice.count, 2);
    let names: Vec<String> = salon.ask(ListTestsToRead {}).into_iter().map(|test| test.name).collect();
    assert_eq!(names, ["Ewa Kowalczyk", "Marat Ospanov"]);
    salon.ask(ReadPatchTest { test: marat, reacted: false, note: String::new() });
    assert_eq!(salon.ask(ListNotices {}).now[0].notice.count, 1);
    assert_eq!(stands_at(&mut salon, date(2026, 12, 1).at(14, 0, 0, 0)), Vec::<&str>::new(), "too late to read");
}

#[test]
fn what_somebody_may_not_know_they_are_not_told() {
    let (mut salon, _stage, _visit) = with_a_visit();
    salon.at(at(21, 0));
    for role in Role::ALL {
        salon.as_role(role);
        for shown in salon.ask(ListNotices {}).now {
            assert!(role.may(shown.notice.kind.needs()), "{role:?} {:?}", shown.notice.kind);
        }
    }
    let told = |role: Role, kind: NoticeKind| role.may(kind.needs());
    assert!(!told(Role::Specialist, NoticeKind::ShiftOpen) && told(Role::Administrator, NoticeKind::ShiftOpen));
}
