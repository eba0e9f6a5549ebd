//! What the clock alone asks for while a client waits.

use frontdesk::desk::DeskError;
use frontdesk::domain::standard::{Fact, Moment, Outcome, PromptRefusal, Value, VisitPrompts};
use jiff::civil::DateTime;

use super::{arrive, at, done, mark, names, of, on_board, prompts, salon, start, undo};
use crate::till::fixture::Till;

/// The open prompts of waiting.
fn waiting(shown: &VisitPrompts) -> Vec<&str> {
    let of_waiting = shown.open.iter().filter(|one| one.moment == Moment::Waiting);
    of_waiting.map(|one| one.rule.0.as_str()).collect()
}

/// When the list is to be asked for again, on the wall.
fn again(till: &Till, shown: &VisitPrompts) -> Option<DateTime> {
    shown.again_at.map(|at| at.to_zoned(till.salon.market.zone()).datetime())
}

#[test]
fn waiting_is_by_the_minute() {
    let (mut till, visit) = salon();
    arrive(&mut till, visit); // twenty minutes early
    let board = on_board(&mut till, visit).prompts;
    for (hour, minute, open, next) in [
        (13, 40, vec!["came-early"], Some(at(13, 50).with().second(1).build().unwrap())),
        (13, 50, vec!["came-early"], Some(at(13, 50).with().second(1).build().unwrap())),
        (13, 51, vec![], Some(at(14, 5))),
        (14, 4, vec![], Some(at(14, 5))),
        (14, 5, vec!["specialist-late"], Some(at(14, 15))),
        (14, 15, vec!["specialist-late", "waiting-too-long"], None),
    ] {
        till.salon.at(at(hour, minute));
        let shown = prompts(&mut till, visit);
        assert_eq!(waiting(&shown), open, "{hour}:{minute}");
        assert_eq!(again(&till, &shown), next, "{hour}:{minute}");
        assert_eq!(on_board(&mut till, visit).prompts, board, "the board does not look at the clock");
    }
    let late = prompts(&mut till, visit);
    assert_eq!(late.facts.get(Fact::SpecialistLate), Some(&Value::Number(15)));
    assert_eq!(late.facts.get(Fact::MinutesEarly), Some(&Value::Number(20)));
}

#[test]
fn waiting_that_was_marked_is_not_asked_again_and_the_rest_was_missed() {
    let (mut till, visit) = salon();
    arrive(&mut till, visit);
    let not_yet = till.salon.refused(mark(visit, "specialist-late", Outcome::Done, None, ""));
    assert!(matches!(not_yet, DeskError::Prompt(PromptRefusal::NotPrompted)), "{not_yet:?}");
    till.salon.at(at(14, 6));
    done(&mut till, visit, "specialist-late");
    done(&mut till, visit, "came-early"); // over by the clock, but it was said
    let shown = prompts(&mut till, visit);
    assert_eq!(waiting(&shown), Vec::<&str>::new());
    assert_eq!(names(&shown.ended).len(), 2);
    assert_eq!(again(&till, &shown), Some(at(14, 15)));
    till.salon.at(at(14, 20));
    start(&mut till, visit);
    let shown = prompts(&mut till, visit);
    let of_waiting: Vec<(&str, bool)> = shown
        .earlier
        .iter()
        .filter(|one| one.moment == Moment::Waiting)
        .map(|one| (one.rule.0.as_str(), one.mark.is_some()))
        .collect();
    assert_eq!(of_waiting, [("came-early", true), ("specialist-late", true), ("waiting-too-long", false)]);
    assert_eq!(shown.again_at, None);
    // Taken back, the client waits again: what was missed may still be said.
    undo(&mut till, visit);
    let shown = prompts(&mut till, visit);
    assert_eq!(waiting(&shown), ["waiting-too-long"]);
    done(&mut till, visit, "waiting-too-long");
    start(&mut till, visit);
    assert!(of(&prompts(&mut till, visit).earlier, "waiting-too-long").is_some_and(|one| one.mark.is_some()));
}

#[test]
fn a_client_who_starts_at_once_has_not_waited() {
    let (mut till, visit) = salon();
    till.salon.at(at(14, 0));
    arrive(&mut till, visit);
    start(&mut till, visit);
    let shown = prompts(&mut till, visit);
    assert!(shown.earlier.iter().all(|one| one.moment == Moment::Arrival), "{:?}", names(&shown.earlier));
}
