//! Patch tests from the plan to the reading, doctors' words from the desk to their end.

use frontdesk::desk::DeskError;
use frontdesk::desk::catalogue::{ListCatalogue, SaveProcedure};
use frontdesk::desk::client::{MergeClients, OpenCard, UndoMerge};
use frontdesk::desk::health::{AddCondition, ConditionDraft};
use frontdesk::desk::safety::{
    AddClearance, EndClearance, LayPatchTest, ListTestsAndWords, PlanPatchTest, ReadPatchTest, StrikePatchTest,
};
use frontdesk::domain::catalogue::Category;
use frontdesk::domain::health::ToldBy;
use frontdesk::domain::ids::{ClientId, ProcedureId};
use frontdesk::domain::market::Market;
use frontdesk::domain::safety::{Gravity, PatchTestState, Reason, SafetyRefusal, TestsAndWords};
use jiff::ToSpan;
use jiff::civil::{DateTime, date};

use super::of_procedure;
use crate::schedule::stage::{Stage, at, today};
use crate::support::Salon;

fn later(days: i64) -> DateTime {
    at(14, 0).checked_add(days.days()).unwrap()
}

/// The peel of the fixture, wanting a patch test.
fn tested_peel(salon: &mut Salon, stage: &Stage) -> ProcedureId {
    let all = salon.ask(ListCatalogue { with_retired: true }).procedures;
    let mut peel = all.into_iter().find(|procedure| procedure.id == stage.peel).unwrap();
    peel.details.patch_test = true;
    salon.ask(SaveProcedure { id: Some(peel.id), version: peel.version, procedure: peel.details });
    stage.peel
}

fn on_card(salon: &mut Salon, client: ClientId) -> TestsAndWords {
    salon.ask(ListTestsAndWords { client })
}

#[test]
fn a_patch_test_is_planned_laid_on_read_and_runs_out() {
    let mut salon = Salon::new(Market::Kz);
    let stage = Stage::set(&mut salon);
    let (client, procedure) = (stage.ewa, tested_peel(&mut salon, &stage));
    let first = |salon: &mut Salon| {
        let found = of_procedure(salon, client, procedure).findings.into_iter().next();
        found.filter(|judged| judged.finding.gravity > Gravity::Ask).map(|judged| judged.finding.reason)
    };
    assert_eq!(first(&mut salon), Some(Reason::PatchTestMissing));
    let plan = |on| PlanPatchTest { client, procedure, on, note: "behind the ear".to_owned() };
    let past = salon.refused(plan(date(2026, 11, 20)));
    assert!(matches!(past, DeskError::Safety(SafetyRefusal::DayInPast)), "{past:?}");
    let test = salon.ask(plan(today()));
    assert_eq!(first(&mut salon), Some(Reason::PatchTestMissing), "a plan tells nothing yet");
    let read = |reacted| ReadPatchTest { test, reacted, note: String::new() };
    assert!(matches!(salon.refused(read(false)), DeskError::Safety(SafetyRefusal::TestNotLaid)));
    let lay = LayPatchTest { client, procedure, note: String::new() };
    assert_eq!(salon.ask(lay.clone()), test, "the planned one is laid on");
    assert!(matches!(salon.refused(lay), DeskError::Safety(SafetyRefusal::TestOpen)));
    assert_eq!(first(&mut salon), Some(Reason::PatchTestUnread));
    salon.at(later(1));
    let early = salon.refused(read(false));
    assert!(matches!(early, DeskError::Safety(SafetyRefusal::TestNotRipe(day)) if day == date(2026, 11, 23)));
    salon.at(later(2));
    salon.ask(read(false));
    assert!(matches!(salon.refused(read(true)), DeskError::Safety(SafetyRefusal::TestClosed)));
    assert_eq!(first(&mut salon), None, "a clear test resolves it");
    let card = on_card(&mut salon, client);
    assert_eq!(card.tests[0].state(date(2026, 11, 23)), PatchTestState::Clear);
    assert_eq!((card.tests[0].note.as_str(), card.tests[0].read_by.as_str()), ("behind the ear", "Aizhan Bekova"));
    salon.at(later(181));
    assert_eq!(first(&mut salon), None);
    salon.at(later(182));
    assert_eq!(first(&mut salon), Some(Reason::PatchTestMissing), "half a year after the reading it has run out");
}

#[test]
fn a_reaction_is_read_at_once_and_a_mistake_is_struck() {
    let mut salon = Salon::new(Market::Kz);
    let stage = Stage::set(&mut salon);
    let (client, procedure) = (stage.ewa, tested_peel(&mut salon, &stage));
    let lay = LayPatchTest { client, procedure, note: String::new() };
    let test = salon.ask(lay.clone());
    salon.ask(ReadPatchTest { test, reacted: true, note: "redness, 2 cm".to_owned() });
    let found = of_procedure(&mut salon, client, procedure);
    assert_eq!(found.gravest, Some(Gravity::Stop));
    assert_eq!(found.findings[0].finding.reason, Reason::PatchTestReacted);
    let strike = |why: &str| StrikePatchTest { test, why: why.to_owned() };
    assert!(matches!(salon.refused(strike(" ")), DeskError::Safety(SafetyRefusal::ReasonMissing)));
    salon.ask(strike("it was another client"));
    assert!(matches!(salon.refused(strike("again")), DeskError::Safety(SafetyRefusal::TestClosed)));
    assert_eq!(of_procedure(&mut salon, client, procedure).gravest, Some(Gravity::Caution));
    let card = on_card(&mut salon, client);
    assert_eq!(card.tests.len(), 1, "it stays on the card, struck");
    assert_eq!(card.tests[0].state(today()), PatchTestState::Struck);
}

#[test]
fn a_doctors_word_counts_until_its_last_day_or_its_end() {
    let mut salon = Salon::new(Market::Kz);
    let stage = Stage::set(&mut salon);
    let (client, procedure) = (stage.ewa, stage.peel);
    let draft = ConditionDraft {
        code: "C_KELOID".to_owned(),
        said: String::new(),
        detail: String::new(),
        since: None,
        until: None,
        told_by: ToldBy::Client,
    };
    salon.ask(AddCondition { client, draft });
    let heavy = |salon: &mut Salon| of_procedure(salon, client, procedure).gravest > Some(Gravity::Ask);
    assert!(heavy(&mut salon));
    let word = |code: &str, doctor: &str, last_day| AddClearance {
        client,
        code: code.to_owned(),
        category: Some(Category::Peel),
        doctor: doctor.to_owned(),
        note: "light peels only".to_owned(),
        last_day,
    };
    for (request, expected) in [
        (word("C_KELOID", "", None), SafetyRefusal::DoctorMissing),
        (word("C_NOTHING", "Dr Ivanova", None), SafetyRefusal::UnknownCode),
        (word("C_KELOID", "Dr Ivanova", Some(date(2026, 11, 20))), SafetyRefusal::EndsBeforeItBegins),
    ] {
        let refused = salon.refused(request);
        assert!(matches!(&refused, DeskError::Safety(refusal) if *refusal == expected), "{refused:?}");
    }
    let clearance = salon.ask(word("C_KELOID", "Dr Ivanova", Some(date(2026, 11, 22))));
    assert!(!heavy(&mut salon));
    salon.at(later(1));
    assert!(!heavy(&mut salon), "the last day counts");
    salon.at(later(2));
    assert!(heavy(&mut salon), "the day after it does not");
    salon.at(at(15, 0));
    let end = EndClearance { clearance, why: "revoked".to_owned() };
    salon.ask(end.clone());
    assert!(heavy(&mut salon), "an ended word counts no more");
    assert!(matches!(salon.refused(end), DeskError::Safety(SafetyRefusal::ClearanceEnded)));
}

#[test]
fn tests_and_words_go_with_a_merge_and_come_back() {
    let mut salon = Salon::new(Market::Kz);
    let stage = Stage::set(&mut salon);
    let procedure = tested_peel(&mut salon, &stage);
    let (keep, merge) = (stage.ewa, stage.marat);
    salon.ask(LayPatchTest { client: merge, procedure, note: String::new() });
    let word = AddClearance {
        client: merge,
        code: "C_KELOID".to_owned(),
        category: None,
        doctor: "Dr Ivanova".to_owned(),
        note: String::new(),
        last_day: None,
    };
    salon.ask(word);
    let held = on_card(&mut salon, merge);
    let version = |salon: &mut Salon, client| salon.ask(OpenCard { client }).version;
    let (keep_version, merge_version) = (version(&mut salon, keep), version(&mut salon, merge));
    salon.ask(MergeClients { keep, keep_version, merge, merge_version });
    assert_eq!(on_card(&mut salon, keep), held);
    assert_eq!(salon.ask(OpenCard { client: keep }).tests_and_words, held);
    salon.ask(UndoMerge { merged: merge });
    assert_eq!(on_card(&mut salon, keep), TestsAndWords::default());
    assert_eq!(on_card(&mut salon, merge), held);
}
