//! What a visit should have before its client goes to pay.

use frontdesk::desk::DeskError;
use frontdesk::desk::visit::Finish;
use frontdesk::domain::record::{Missing, RecordRefusal};
use frontdesk::domain::visit::VisitState;

use super::fixture::{Cabinet, lips};
use crate::schedule::stage::on_board;
use crate::ui::harness::Console;

#[test]
fn a_visit_tells_what_it_went_on_without() {
    let mut cabinet = Cabinet::new();
    let finish = |without: Option<&str>, cabinet: &Cabinet| Finish {
        visit: cabinet.visit,
        version: cabinet.version,
        without: without.map(str::to_owned),
    };
    for none in [None, Some(""), Some(" \t")] {
        let request = finish(none, &cabinet);
        let refused = cabinet.salon.refused(request);
        assert!(
            matches!(&refused, DeskError::Record(RecordRefusal::Without(missing)) if missing.contains(&Missing::Record)),
            "{refused:?}"
        );
    }
    let request = finish(Some("written by hand, typed in tonight"), &cabinet);
    cabinet.salon.ask(request);
    let without = cabinet.page().without;
    assert_eq!(without.len(), 1);
    assert!(without[0].missing.contains(&Missing::Record));
    assert_eq!(without[0].reason, "written by hand, typed in tonight");
}

#[test]
fn a_visit_with_its_record_asks_for_no_record() {
    let mut cabinet = Cabinet::new();
    cabinet.write(lips());
    let (visit, version) = (cabinet.visit, cabinet.version);
    match cabinet.salon.desk.ask(Finish { visit, version, without: None }) {
        Ok(_) => {}
        Err(DeskError::Record(RecordRefusal::Without(missing))) => assert!(!missing.contains(&Missing::Record)),
        Err(other) => panic!("{other:?}"),
    }
}

#[test]
fn the_end_of_a_procedure_asks_why_with_one_key() {
    let Cabinet { salon, visit, .. } = Cabinet::new();
    let mut console = Console::new(salon);
    console.press("f");
    assert!(console.sees("something is missing"), "{}", console.screen());
    console.press("esc");
    assert_eq!(on_board(&mut console.salon, visit).state, VisitState::InProcedure);
    console.press("f").press("1");
    assert!(!console.sees("something is missing"), "{}", console.screen());
    assert_eq!(on_board(&mut console.salon, visit).state, VisitState::ToPay);
    let page = console.salon.ask(frontdesk::desk::record::OpenRecord { visit });
    assert_eq!(page.without[0].reason, "It follows today");
}

#[test]
fn the_end_of_a_procedure_leads_to_the_record_that_is_missing() {
    let Cabinet { salon, visit, .. } = Cabinet::new();
    let mut console = Console::new(salon);
    console.press("f").press("r");
    assert!(!console.sees("something is missing") && console.sees("Zones"), "{}", console.screen());
    assert_eq!(on_board(&mut console.salon, visit).state, VisitState::InProcedure);
}

#[test]
fn the_end_of_a_procedure_takes_a_reason_in_own_words() {
    let Cabinet { salon, visit, .. } = Cabinet::new();
    let mut console = Console::new(salon);
    console.press("f").press("4");
    console.types("power cut").press("ctrl-s");
    assert_eq!(on_board(&mut console.salon, visit).state, VisitState::ToPay);
    let page = console.salon.ask(frontdesk::desk::record::OpenRecord { visit });
    assert_eq!(page.without[0].reason, "power cut");
}
