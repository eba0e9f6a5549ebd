//! Courses follow from the visits; what somebody decided is kept.

use frontdesk::desk::DeskError;
use frontdesk::desk::client::{OpenCard, UndoMerge};
use frontdesk::desk::health::{AddMedication, MedicationDraft};
use frontdesk::desk::plan::{EndCourse, RestoreSession, SaveCourse, SkipSession};
use frontdesk::domain::health::ToldBy;
use frontdesk::domain::market::Market;
use frontdesk::domain::plan::{CourseDetails, CourseRefusal, SessionState};
use frontdesk::domain::role::Role;
use jiff::civil::date;

use super::{course, merge, plan};
use crate::schedule::stage::{Stage, at, today};
use crate::support::Salon;

#[test]
fn a_booked_visit_fills_the_next_session_and_the_card_says_what_comes() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    course(&mut salon, stage.ewa, stage.peel, 3, today());
    let shown = plan(&mut salon, stage.ewa);
    assert!(matches!(shown.courses[0].sessions[0].state, SessionState::Due { since } if since == today()));
    assert_eq!(shown.courses[0].next.map(|next| (next.number, next.wanted)), Some((1, today())));

    let booked = stage.book_peel(&mut salon, at(15, 0));
    let shown = plan(&mut salon, stage.ewa);
    let SessionState::Booked { visit, day } = shown.courses[0].sessions[0].state else { panic!("{shown:?}") };
    assert_eq!((visit, day), (booked.visit, today()));
    let fortnight = date(2026, 12, 5);
    assert_eq!(shown.courses[0].next.map(|next| (next.number, next.wanted)), Some((2, fortnight)));
    let brief = salon.ask(OpenCard { client: stage.ewa }).plan;
    assert_eq!(brief.courses, 1);
    assert_eq!(brief.next.map(|(_, number, all, day)| (number, all, day)), Some((2, 3, fortnight)));
}

#[test]
fn the_next_session_waits_for_what_the_safety_check_waits_for() {
    let mut salon = Salon::new(Market::Kz);
    let stage = Stage::set(&mut salon);
    course(&mut salon, stage.ewa, stage.peel, 3, today());
    let before = plan(&mut salon, stage.ewa).courses[0].next.expect("a next session");
    assert_eq!(before.safe, Some(today()), "nothing stands against it yet");
    let taken_until = date(2026, 11, 1);
    let draft = MedicationDraft {
        code: "M_ISOTRETINOIN".to_owned(),
        said: "Роаккутан".to_owned(),
        dose: String::new(),
        starts: Some(date(2026, 5, 1)),
        ends: Some(taken_until),
        told_by: ToldBy::Client,
    };
    salon.ask(AddMedication { client: stage.ewa, draft });
    let after = plan(&mut salon, stage.ewa).courses[0].next.expect("a next session");
    assert_eq!(after.wanted, today(), "the pause is over all the same");
    assert!(after.safe.is_none_or(|safe| safe > date(2026, 12, 1)), "{after:?}");
}

#[test]
fn sessions_are_left_out_and_taken_in_again() {
    let mut salon = Salon::new(Market::Kz);
    let stage = Stage::set(&mut salon);
    let id = course(&mut salon, stage.ewa, stage.peel, 2, today());
    let skip = |version, number, why: &str| SkipSession { course: id, version, number, why: why.to_owned() };
    assert!(matches!(salon.refused(skip(1, 1, " ")), DeskError::Course(CourseRefusal::NoWords)));
    assert!(matches!(salon.refused(skip(1, 3, "away")), DeskError::Course(CourseRefusal::NotOpen)));
    assert!(matches!(salon.refused(skip(7, 1, "away")), DeskError::Conflict));
    salon.ask(skip(1, 1, "on holiday"));
    let shown = plan(&mut salon, stage.ewa);
    assert_eq!(shown.courses[0].sessions[0].state, SessionState::Skipped { why: "on holiday".to_owned() });
    assert_eq!(shown.courses[0].next.map(|next| next.number), Some(2));
    assert!(matches!(salon.refused(skip(2, 1, "again")), DeskError::Course(CourseRefusal::NotOpen)));
    salon.reopen();
    let back = RestoreSession { course: id, version: 2, number: 1 };
    salon.ask(back);
    assert_eq!(plan(&mut salon, stage.ewa).courses[0].next.map(|next| next.number), Some(1));
    let again = RestoreSession { course: id, version: 3, number: 1 };
    assert!(matches!(salon.refused(again), DeskError::Course(CourseRefusal::NotOpen)));
}

#[test]
fn a_course_is_planned_once_and_stays_as_it_was_when_it_ended() {
    let mut salon = Salon::new(Market::Kz);
    let stage = Stage::set(&mut salon);
    let id = course(&mut salon, stage.ewa, stage.peel, 2, today());
    let details = CourseDetails {
        procedure: stage.peel,
        sessions: 4,
        interval_days: 21,
        from: today(),
        note: "with \u{1b}[31mcare".to_owned(),
    };
    let save = |course, version| SaveCourse { client: stage.ewa, course, version, details: details.clone() };
    assert!(matches!(salon.refused(save(None, 0)), DeskError::Course(CourseRefusal::RunsAlready)));
    assert!(matches!(salon.refused(save(Some(id), 9)), DeskError::Conflict));
    salon.ask(save(Some(id), 1));
    let changed = &plan(&mut salon, stage.ewa).courses[0];
    assert_eq!((changed.course.details.sessions, changed.course.version), (4, 2));
    assert!(!changed.course.details.note.contains('\u{1b}'));

    salon.ask(EndCourse { course: id, version: 2, why: "moved away".to_owned() });
    let ended = &plan(&mut salon, stage.ewa).courses[0];
    assert_eq!((ended.course.ended.as_deref(), ended.next), (Some("moved away"), None));
    assert!(matches!(salon.refused(save(Some(id), 3)), DeskError::Course(CourseRefusal::Ended)));
    assert_eq!(salon.ask(OpenCard { client: stage.ewa }).plan.courses, 0);
    salon.ask(save(None, 0)); // and a new one may begin
}

#[test]
fn who_may_not_plan_is_refused() {
    let mut salon = Salon::new(Market::Kz);
    let stage = Stage::set(&mut salon);
    salon.as_role(Role::Administrator);
    let details =
        CourseDetails { procedure: stage.peel, sessions: 2, interval_days: 14, from: today(), note: String::new() };
    let save = SaveCourse { client: stage.ewa, course: None, version: 0, details };
    assert!(matches!(salon.refused(save.clone()), DeskError::Forbidden(_)));
    salon.as_role(Role::Specialist);
    salon.ask(save);
    salon.as_role(Role::Administrator);
    assert_eq!(plan(&mut salon, stage.ewa).courses.len(), 1, "who receives clients reads it");
}

#[test]
fn a_plan_moves_with_a_merged_card_and_comes_back() {
    let mut salon = Salon::new(Market::Kz);
    let stage = Stage::set(&mut salon);
    course(&mut salon, stage.ewa, stage.peel, 3, today());
    let kept = frontdesk::desk::plan::ToKeep::Own("Less sugar".to_owned());
    salon.ask(frontdesk::desk::plan::KeepAdvice { client: stage.ewa, advice: kept });
    course(&mut salon, stage.marat, stage.laser, 6, today());

    merge(&mut salon, stage.marat, stage.ewa);
    let shown = plan(&mut salon, stage.ewa);
    assert_eq!(shown.client, stage.marat, "the old number leads to the kept card");
    assert_eq!((shown.courses.len(), shown.advice.len()), (2, 1));

    salon.ask(UndoMerge { merged: stage.ewa });
    let (ewa, marat) = (plan(&mut salon, stage.ewa), plan(&mut salon, stage.marat));
    assert_eq!((ewa.courses.len(), ewa.advice.len()), (1, 1));
    assert_eq!((marat.courses.len(), marat.advice.len()), (1, 0));
}
