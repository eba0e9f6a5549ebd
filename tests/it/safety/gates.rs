//! Booking, arrival, start: where a finding stands in the way, and what takes it out of the way.

use frontdesk::desk::client::{MergeClients, OpenCard, UndoMerge};
use frontdesk::desk::health::{AddCondition, ConditionDraft, EndAllergy};
use frontdesk::desk::safety::{Booking, DecideAbout, DecideStop};
use frontdesk::desk::schedule::SaveSpecialist;
use frontdesk::desk::visit::{Arrive, Book, MoveVisit, Start};
use frontdesk::desk::{DeskError, VaultError};
use frontdesk::domain::catalogue::Category;
use frontdesk::domain::health::ToldBy;
use frontdesk::domain::market::Market;
use frontdesk::domain::password::Password;
use frontdesk::domain::role::Role;
use frontdesk::domain::safety::{Gravity, Mark, Moment, SafetyRefusal};
use frontdesk::domain::schedule::SpecialistDetails;
use frontdesk::domain::visit::VisitState;
use jiff::civil::DateTime;

use super::{allergic, of_procedure, of_visit, stops};
use crate::schedule::stage::{Stage, at, board, on_board, today};
use crate::support::{PASSWORD, Salon};

fn condition(code: &str) -> ConditionDraft {
    ConditionDraft {
        code: code.to_owned(),
        said: String::new(),
        detail: String::new(),
        since: None,
        until: None,
        told_by: ToldBy::Client,
    }
}

/// The decision about the filler of an allergic client, as a receptionist's console sends it for Kim.
fn decide(stage: &Stage, marks: Vec<Mark>) -> DecideStop {
    DecideStop {
        about: DecideAbout::Booking(Booking { client: stage.aigerim, procedure: stage.filler, on: today() }),
        marks,
        reason: "tolerated the last time".to_owned(),
        login: Some("kim".to_owned()),
        password: Some(Password::typed(PASSWORD)),
    }
}

#[test]
fn a_filler_with_lidocaine_is_stopped_in_all_three_places() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    salon.as_role(Role::Administrator);
    let book = stage.booking(stage.aigerim, stage.filler, stage.kim, at(15, 0));
    let refused = salon.refused(book.clone());
    let DeskError::Safety(SafetyRefusal::StopNotDecided(marks)) = refused else { panic!("{refused:?}") };
    let found = of_procedure(&mut salon, stage.aigerim, stage.filler);
    assert_eq!((found.gravest, stops(&found)), (Some(Gravity::Stop), marks.clone()));
    assert_eq!(found.first_safe, None, "an allergy has no day on which it is over");

    let decision = Some(salon.ask(decide(&stage, marks.clone())).decision);
    let booked = salon.ask(Book { decision, ..book });
    let visit = booked.visit;
    let shown = on_board(&mut salon, visit).safety.unwrap();
    assert_eq!((shown.gravest, shown.unseen, shown.undecided), (Gravity::Stop, 1, 0));

    let arrive = |seen| Arrive { visit, version: booked.version, seen };
    let unseen = salon.refused(arrive(Vec::new()));
    assert!(matches!(unseen, DeskError::Safety(SafetyRefusal::NotSeen(ref wants)) if *wants == marks), "{unseen:?}");
    let arrived = salon.ask(arrive(marks.clone()));
    let judged = of_visit(&mut salon, visit).findings.remove(0);
    let (seen, decided) = (judged.seen.unwrap(), judged.decided.unwrap());
    assert_eq!((seen.by.as_str(), seen.moment), ("Dana Omarova", Moment::Arrival));
    assert_eq!((decided.by.as_str(), decided.reason.as_str()), ("Kim Svetlana", "tolerated the last time"));
    assert_eq!(on_board(&mut salon, visit).safety.map(|shown| shown.unseen), Some(0), "seen once, it is quiet");

    // Before the procedure one more allergy is told: it alone has to be seen, and decided.
    let chlorhexidine = allergic(&mut salon, stage.aigerim, "IN_HA");
    let start = |seen| Start { visit, version: arrived.version, allergies: vec![stage.lidocaine, chlorhexidine], seen };
    let refused = salon.refused(start(marks));
    let DeskError::Safety(SafetyRefusal::NotSeen(new)) = refused else { panic!("{refused:?}") };
    assert_eq!(new.len(), 1, "what was seen stays quiet");
    let refused = salon.refused(start(new.clone()));
    assert!(matches!(refused, DeskError::Safety(SafetyRefusal::StopNotDecided(ref wants)) if *wants == new));
    let about = DecideAbout::Visit(visit);
    salon.ask(DecideStop { about, ..decide(&stage, new.clone()) });
    assert_eq!(salon.ask(start(new)).state, VisitState::InProcedure);
}

#[test]
fn a_decision_is_a_specialists_with_a_reason_for_one_booking() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    let marks = stops(&of_procedure(&mut salon, stage.aigerim, stage.filler));
    salon.as_role(Role::Administrator);
    let own = |request: DecideStop| DecideStop { login: None, password: None, ..request };
    let good = || decide(&stage, marks.clone());
    let no_specialist = salon.refused(own(good()));
    assert!(matches!(no_specialist, DeskError::Safety(SafetyRefusal::NotASpecialist)), "{no_specialist:?}");
    let no_reason = salon.refused(DecideStop { reason: " \u{202e} ".to_owned(), ..good() });
    assert!(matches!(no_reason, DeskError::Safety(SafetyRefusal::ReasonMissing)), "{no_reason:?}");
    let long = salon.refused(DecideStop { reason: "x".repeat(301), ..good() });
    assert!(matches!(long, DeskError::Safety(SafetyRefusal::ReasonTooLong)), "{long:?}");
    let nothing = salon.refused(DecideStop { marks: vec![Mark("stop of nobody".to_owned())], ..good() });
    assert!(matches!(nothing, DeskError::Safety(SafetyRefusal::NothingToDecide)), "{nothing:?}");
    let manager = salon.refused(DecideStop { login: Some("ewa".to_owned()), ..good() });
    assert!(matches!(manager, DeskError::Safety(SafetyRefusal::NotASpecialist)), "{manager:?}");
    let wrong = salon.refused(DecideStop { password: Some(Password::typed("no such words at all")), ..good() });
    assert!(matches!(wrong, DeskError::Vault(VaultError::WrongPassword)), "{wrong:?}");

    let decision = Some(salon.ask(good()).decision);
    let for_ewa = Book { decision, ..stage.booking(stage.ewa, stage.filler, stage.kim, at(18, 0)) };
    let another = salon.refused(for_ewa);
    assert!(matches!(another, DeskError::Safety(SafetyRefusal::DecisionForSomethingElse)), "{another:?}");
    let book = stage.booking(stage.aigerim, stage.filler, stage.kim, at(15, 0));
    let booked = salon.ask(Book { decision, ..book });
    let again = stage.booking(stage.aigerim, stage.filler, stage.kim, at(17, 0));
    let again = salon.refused(Book { decision, ..again });
    assert!(matches!(again, DeskError::Safety(SafetyRefusal::DecisionForSomethingElse)), "{again:?}");

    // The visit moves with its decision; a pregnancy told meanwhile wants one of its own.
    let key = stage.key();
    let kim = stage.kim;
    let to = |version, starts: DateTime, key| MoveVisit {
        key,
        visit: booked.visit,
        version,
        specialist: kim,
        starts,
        room: None,
        device: None,
        decision: None,
    };
    let moved = salon.ask(to(booked.version, at(16, 0), key));
    salon.ask(AddCondition { client: stage.aigerim, draft: condition("C_PREGNANCY") });
    let key = stage.key();
    let refused = salon.refused(to(moved.version, at(17, 0), key));
    assert!(matches!(refused, DeskError::Safety(SafetyRefusal::StopNotDecided(ref marks)) if marks.len() == 1));
}

#[test]
fn a_manager_of_the_schedule_decides_at_their_own_console() {
    let mut salon = Salon::new(Market::Kz);
    let stage = Stage::set(&mut salon);
    let marks = stops(&of_procedure(&mut salon, stage.aigerim, stage.filler));
    let staff = salon.as_role(Role::Manager).desk.actor().unwrap().staff;
    let own = DecideStop { login: None, password: None, ..decide(&stage, marks) };
    assert!(matches!(salon.refused(own.clone()), DeskError::Safety(SafetyRefusal::NotASpecialist)));
    let specialist = SpecialistDetails {
        name: "Ewa".to_owned(),
        title: String::new(),
        staff: Some(staff),
        skills: vec![Category::Filler],
    };
    salon.ask(SaveSpecialist { id: None, version: 0, specialist, active: true });
    assert_eq!(salon.ask(own).by, "Ewa Kowalczyk");
}

#[test]
fn an_allergy_that_ended_stops_nobody() {
    let mut salon = Salon::new(Market::Kz);
    let stage = Stage::set(&mut salon);
    let line = salon.ask(OpenCard { client: stage.aigerim }).allergies.remove(0);
    salon.ask(EndAllergy { line: line.id, version: line.version, why: "tested by an allergist".to_owned() });
    assert_eq!(stops(&of_procedure(&mut salon, stage.aigerim, stage.filler)), []);
}

#[test]
fn the_board_says_what_the_check_of_each_visit_says() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    salon.ask(AddCondition { client: stage.ewa, draft: condition("C_ROSACEA") });
    salon.ask(AddCondition { client: stage.zhang, draft: condition("C_FEVER_ARVI") });
    stage.book_filler(&mut salon, at(15, 0));
    stage.book_peel(&mut salon, at(16, 0));
    let manicure = stage.booking(stage.zhang, stage.manicure, stage.lena, at(17, 0));
    salon.ask(manicure);
    let visits = board(&mut salon).visits;
    assert_eq!(visits.len(), 3);
    for visit in visits {
        let found = of_visit(&mut salon, visit.id);
        let shown = visit.safety.map(|shown| (shown.gravest, usize::from(shown.unseen), usize::from(shown.count)));
        let expected = found.gravest.map(|gravest| (gravest, found.unseen().count(), found.findings.len()));
        assert_eq!(shown, expected, "{}", visit.procedure_names.en);
        assert!(found.gravest > Some(Gravity::Ask), "{}", visit.procedure_names.en);
    }
}

#[test]
fn a_merged_card_is_checked_with_all_that_both_held() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    let booked = stage.book_filler(&mut salon, at(15, 0));
    let peel = stage.peel;
    salon.ask(AddCondition { client: stage.aigerim, draft: condition("C_COLLAGENOSIS") });
    let before = of_procedure(&mut salon, stage.aigerim, stage.filler);
    assert_eq!(stops(&of_procedure(&mut salon, stage.marat, peel)), []);
    let version = |salon: &mut Salon, client| salon.ask(OpenCard { client }).version;
    let (keep_version, merge_version) = (version(&mut salon, stage.marat), version(&mut salon, stage.aigerim));
    salon.ask(MergeClients { keep: stage.marat, keep_version, merge: stage.aigerim, merge_version });
    assert_eq!(stops(&of_procedure(&mut salon, stage.marat, peel)).len(), 1);
    let by_the_old_number = of_procedure(&mut salon, stage.aigerim, stage.filler);
    assert_eq!((by_the_old_number.client, stops(&by_the_old_number)), (stage.marat, stops(&before)));
    assert!(of_visit(&mut salon, booked.visit).findings.iter().any(|judged| judged.decided.is_some()));
    salon.ask(UndoMerge { merged: stage.aigerim });
    assert_eq!(stops(&of_procedure(&mut salon, stage.marat, peel)), []);
    assert_eq!(stops(&of_procedure(&mut salon, stage.aigerim, stage.filler)), stops(&before));
}
