//! A visit's way: each step one request, allergies before the start, the last step taken back.

use frontdesk::desk::DeskError;
use frontdesk::desk::health::{AddAllergy, AllergyDraft};
use frontdesk::desk::till::{OpenBill, OpenShift};
use frontdesk::desk::visit::{
    Arrive, Book, CancelVisit, Confirm, ConfirmAllergies, Finish, NoShow, Start, UndoStep, VisitNow, VisitsOfClient,
};
use frontdesk::domain::health::{Severity, ToldBy};
use frontdesk::domain::ids::{AllergyId, VisitId};
use frontdesk::domain::market::Market;
use frontdesk::domain::money::Money;
use frontdesk::domain::offers::Choices;
use frontdesk::domain::role::Role;
use frontdesk::domain::till::Tender;
use frontdesk::domain::visit::{Progress, VisitRefusal, VisitState};

use super::stage::{Stage, at, board, on_board};
use crate::support::Salon;
use crate::till::fixture::coins;

fn arrive(salon: &mut Salon, visit: VisitId, version: u32) -> VisitNow {
    let seen = salon.shown(visit);
    salon.ask(Arrive { visit, version, seen })
}

fn start(visit: VisitId, version: u32, allergies: &[AllergyId]) -> Start {
    Start { visit, version, allergies: allergies.to_vec(), seen: Vec::new() }
}

#[test]
fn from_the_door_to_the_bill() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    let key = stage.key();
    salon.ask(OpenShift { key, counted: coins(Money::major(20_000)), reason: String::new() });
    let booked = stage.book_filler(&mut salon, at(14, 30));
    let visit = booked.visit;
    let confirmed = salon.ask(Confirm { visit, version: booked.version });
    assert_eq!((confirmed.state, confirmed.version), (VisitState::Confirmed, 2));
    salon.at(at(14, 20));
    let arrived = arrive(&mut salon, visit, confirmed.version);
    salon.at(at(14, 32));
    assert_eq!(on_board(&mut salon, visit).progress, Progress::Waiting(12));
    let running = salon.ask(start(visit, arrived.version, &[stage.lidocaine]));
    salon.at(at(15, 22));
    let over = salon.ask(Finish { visit, version: running.version, without: Some("no camera today".to_owned()) });
    assert_eq!(over.state, VisitState::ToPay);
    assert_eq!(board(&mut salon).counts.to_pay, 1);
    // The specialist and the room are free from now on.
    let next = stage.booking(stage.marat, stage.filler, stage.kim, at(15, 25));
    salon.ask(next);
    let bill = salon.ask(OpenBill { visit });
    let key = stage.key();
    let tenders = vec![Tender::Cash { given: Money::major(100_000) }];
    salon.ask(bill.payment(key, Choices { tenders, ..Choices::default() }).unwrap());
    salon.reopen();
    assert_eq!(on_board(&mut salon, visit).state, VisitState::Closed);
    let later = stage.book_filler(&mut salon, at(19, 0));
    let later = on_board(&mut salon, later.visit);
    assert_eq!((later.client.visits_before, later.first_visit), (1, false));
    assert_eq!(salon.ask(VisitsOfClient { client: stage.aigerim, most: 1 }).len(), 1);
    let version = on_board(&mut salon, visit).version;
    let closed = salon.refused(UndoStep { visit, version });
    assert!(matches!(closed, DeskError::Visit(VisitRefusal::UndoPaid)), "{closed:?}");
}

#[test]
fn nothing_starts_before_the_allergies_are_confirmed() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    let booked = stage.book_filler(&mut salon, at(14, 0));
    let visit = booked.visit;
    let arrived = arrive(&mut salon, visit, booked.version);
    let refused = salon.refused(start(visit, arrived.version, &[]));
    assert!(matches!(refused, DeskError::Visit(VisitRefusal::AllergiesNotConfirmed)), "{refused:?}");
    let confirm = |allergies: &[AllergyId], version| ConfirmAllergies { visit, version, allergies: allergies.to_vec() };
    let wrong = salon.refused(confirm(&[AllergyId(99)], arrived.version));
    assert!(matches!(wrong, DeskError::Visit(VisitRefusal::AllergiesChanged)), "{wrong:?}");
    let confirmed = salon.ask(confirm(&[stage.lidocaine], arrived.version));
    assert_eq!(confirmed.state, VisitState::Arrived);
    let shown = on_board(&mut salon, visit);
    let who = shown.allergies_confirmed.clone().unwrap();
    assert_eq!((who.by.as_str(), who.wall), ("Aizhan Bekova", at(14, 0)));
    assert!(!shown.wants_confirmation(), "once confirmed it is quiet");
    // The card changes: the confirmation no longer counts.
    let latex = AllergyDraft {
        code: "LX_LATEX".to_owned(),
        said: "latex".to_owned(),
        reaction: String::new(),
        severity: Severity::Severe,
        since: String::new(),
        told_by: ToldBy::Client,
    };
    let latex = salon.ask(AddAllergy { client: stage.aigerim, draft: latex });
    assert!(on_board(&mut salon, visit).wants_confirmation());
    let outdated = salon.refused(start(visit, confirmed.version, &[stage.lidocaine]));
    assert!(matches!(outdated, DeskError::Visit(VisitRefusal::AllergiesChanged)), "{outdated:?}");
    let running = salon.ask(start(visit, confirmed.version, &[latex, stage.lidocaine]));
    assert_eq!(running.state, VisitState::InProcedure);
    // Without allergies one key is enough, and there is nothing to confirm.
    let peel = stage.book_peel(&mut salon, at(15, 0));
    let peel = arrive(&mut salon, peel.visit, peel.version);
    let nothing = salon.refused(ConfirmAllergies { visit: peel.visit, version: peel.version, allergies: Vec::new() });
    assert!(matches!(nothing, DeskError::Visit(VisitRefusal::NoAllergies)));
    salon.ask(start(peel.visit, peel.version, &[]));
}

#[test]
fn the_last_step_is_taken_back_and_the_one_before_it() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    let booked = stage.book_peel(&mut salon, at(14, 0));
    let visit = booked.visit;
    let undo = |version| UndoStep { visit, version };
    let fresh = salon.refused(undo(booked.version));
    assert!(matches!(fresh, DeskError::Visit(VisitRefusal::NothingToUndo)), "{fresh:?}");
    let arrived = arrive(&mut salon, visit, booked.version);
    let running = salon.ask(start(visit, arrived.version, &[]));
    let over = salon.ask(Finish { visit, version: running.version, without: Some("no camera today".to_owned()) });
    let mut now = over;
    for expected in [VisitState::InProcedure, VisitState::Arrived, VisitState::Booked] {
        now = salon.ask(undo(now.version));
        assert_eq!(now.state, expected);
    }
    let shown = on_board(&mut salon, visit);
    assert_eq!((shown.moments.arrived_at, shown.moments.started_at, shown.moments.finished_at), (None, None, None));
    assert!(matches!(salon.refused(undo(now.version)), DeskError::Visit(VisitRefusal::NothingToUndo)));
    assert!(matches!(salon.refused(undo(over.version)), DeskError::Conflict), "an old version");
}

#[test]
fn a_step_back_never_takes_somebody_elses_time() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    let booked = stage.book_filler(&mut salon, at(15, 0));
    let cancelled = salon.ask(CancelVisit { visit: booked.visit, version: booked.version, reason: String::new() });
    let other = stage.booking(stage.ewa, stage.filler, stage.kim, at(15, 30));
    let other = salon.ask(other);
    let undo = UndoStep { visit: booked.visit, version: cancelled.version };
    let refused = salon.refused(undo);
    assert!(matches!(refused, DeskError::Visit(VisitRefusal::UndoTaken)), "{refused:?}");
    salon.ask(CancelVisit { visit: other.visit, version: other.version, reason: String::new() });
    assert_eq!(salon.ask(undo).state, VisitState::Booked);
}

#[test]
fn steps_out_of_turn_are_refused_and_change_nothing() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    let booked = stage.book_peel(&mut salon, at(16, 0));
    let (visit, version) = (booked.visit, booked.version);
    let early = salon.refused(NoShow { visit, version });
    assert!(matches!(early, DeskError::Visit(VisitRefusal::NotYet)), "{early:?}");
    let unstarted = salon.refused(Finish { visit, version, without: Some("no camera today".to_owned()) });
    assert!(matches!(unstarted, DeskError::Visit(VisitRefusal::WrongState { .. })), "{unstarted:?}");
    assert!(matches!(salon.refused(start(visit, version, &[])), DeskError::Visit(VisitRefusal::WrongState { .. })));
    let tomorrow = at(16, 0).date().tomorrow().unwrap().at(16, 0, 0, 0);
    let next = stage.book_peel(&mut salon, tomorrow);
    let other_day = salon.refused(Arrive { visit: next.visit, version: next.version, seen: Vec::new() });
    assert!(matches!(other_day, DeskError::Visit(VisitRefusal::NotToday)), "{other_day:?}");
    salon.at(at(16, 20));
    assert_eq!(on_board(&mut salon, visit).progress, Progress::Late(20));
    assert_eq!(board(&mut salon).counts.late, 1);
    let missed = salon.ask(NoShow { visit, version });
    assert_eq!(missed.state, VisitState::NoShow);
    assert!(
        matches!(salon.refused(Arrive { visit, version, seen: Vec::new() }), DeskError::Conflict),
        "the second desk was slower"
    );
    assert_eq!(salon.ask(UndoStep { visit, version: missed.version }).state, VisitState::Booked);
}

#[test]
fn steps_of_an_earlier_day_stay() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    let booked = stage.book_peel(&mut salon, at(16, 0));
    let cancelled = salon.ask(CancelVisit { visit: booked.visit, version: booked.version, reason: String::new() });
    salon.at(at(9, 0).date().tomorrow().unwrap().at(9, 0, 0, 0));
    let late = salon.refused(UndoStep { visit: booked.visit, version: cancelled.version });
    assert!(matches!(late, DeskError::Visit(VisitRefusal::UndoTooLate)), "{late:?}");
}

#[test]
fn specialists_treat_and_do_not_receive() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    let booked = stage.book_peel(&mut salon, at(14, 0));
    let (visit, version) = (booked.visit, booked.version);
    salon.as_role(Role::Specialist);
    assert!(matches!(salon.refused(Arrive { visit, version, seen: Vec::new() }), DeskError::Forbidden(_)));
    salon.as_role(Role::Administrator);
    let arrived = arrive(&mut salon, visit, version);
    salon.as_role(Role::Specialist);
    let back = salon.refused(UndoStep { visit, version: arrived.version });
    assert!(matches!(back, DeskError::Forbidden(_)), "the right of the step is the right to take it back");
    let running = salon.ask(start(visit, arrived.version, &[]));
    assert_eq!(salon.ask(UndoStep { visit, version: running.version }).state, VisitState::Arrived);
    let book = Book { key: stage.key(), ..stage.booking(stage.ewa, stage.peel, stage.olga, at(18, 0)) };
    assert!(matches!(salon.refused(book), DeskError::Forbidden(_)));
}
