//! How a prompt ends, and how a mark is taken back.

use frontdesk::desk::DeskError;
use frontdesk::desk::standard::ListPrompts;
use frontdesk::domain::ids::VisitId;
use frontdesk::domain::role::Role;
use frontdesk::domain::standard::{Moment, Outcome, PromptRefusal, Reason};
use frontdesk::domain::text::clean_line;

use super::{arrive, at, done, mark, names, of, on_board, prompts, salon, start, take_back};
use crate::till::fixture::Till;

/// Why a mark is refused.
#[track_caller]
fn refused(till: &mut Till, visit: VisitId, rule: &str, outcome: Outcome, reason: Option<Reason>) -> PromptRefusal {
    match till.salon.refused(mark(visit, rule, outcome, reason, "")) {
        DeskError::Prompt(refusal) => refusal,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_prompt_ends_once_and_says_by_whom() {
    let (mut till, visit) = salon();
    arrive(&mut till, visit);
    let open = prompts(&mut till, visit).open.len();
    till.salon.as_role(Role::Administrator);
    till.salon.at(at(13, 42));
    done(&mut till, visit, "first-visit-words");
    till.salon.at(at(13, 43));
    let words = "  wears\u{1b}[31m no coat ";
    till.salon.ask(mark(visit, "coat-on-arrival", Outcome::NotApplicable, Some(Reason::Other), words));
    let shown = prompts(&mut till, visit);
    assert_eq!(shown.open.len(), open - 2);
    assert_eq!(names(&shown.ended), ["coat-on-arrival", "first-visit-words"], "the latest first");
    let coat = shown.ended[0].mark.as_ref().expect("a mark");
    assert_eq!((coat.outcome, coat.reason), (Outcome::NotApplicable, Some(Reason::Other)));
    assert_eq!((coat.words.as_str(), coat.by.as_str()), (clean_line(words).as_str(), "Dana Omarova"));
    assert_eq!((coat.wall, coat.is_seen), (at(13, 43), false));
    let by_the_clock = shown.open.iter().filter(|one| one.moment == Moment::Waiting).count();
    assert_eq!(usize::from(on_board(&mut till, visit).prompts), open - 2 - by_the_clock);
    let again = refused(&mut till, visit, "first-visit-words", Outcome::NotNow, None);
    assert_eq!(again, PromptRefusal::Ended(Outcome::Done));
}

#[test]
fn a_mark_is_taken_back_and_given_anew() {
    let (mut till, visit) = salon();
    arrive(&mut till, visit);
    let open = names(&prompts(&mut till, visit).open).join(" ");
    done(&mut till, visit, "first-visit-words");
    till.salon.ask(take_back(visit, "first-visit-words"));
    assert_eq!(names(&prompts(&mut till, visit).open).join(" "), open, "open again, at its place");
    let twice = till.salon.refused(take_back(visit, "first-visit-words"));
    assert!(matches!(twice, DeskError::Prompt(PromptRefusal::NotMarked)), "{twice:?}");
    till.salon.ask(mark(visit, "first-visit-words", Outcome::NotNow, Some(Reason::Hurry), ""));
    let shown = prompts(&mut till, visit);
    let now = of(&shown.ended, "first-visit-words").and_then(|one| one.mark.as_ref()).expect("a mark");
    assert_eq!((now.outcome, now.reason), (Outcome::NotNow, Some(Reason::Hurry)));
    till.is_well();
}

#[test]
fn what_cannot_be_marked_says_why() {
    let (mut till, visit) = salon();
    let early = refused(&mut till, visit, "first-visit-words", Outcome::Done, None);
    assert_eq!(early, PromptRefusal::NotPrompted, "nobody has come");
    arrive(&mut till, visit);
    for (rule, outcome, reason, expected) in [
        ("no-such-rule", Outcome::Done, None, PromptRefusal::NotPrompted),
        ("farewell-by-name", Outcome::Done, None, PromptRefusal::NotPrompted), // of a later moment
        ("phone-answer", Outcome::Done, None, PromptRefusal::NotPrompted),     // of the desk
        ("open-posture", Outcome::Done, None, PromptRefusal::NotPrompted),     // of the weekly list
        ("greet-by-name", Outcome::Done, None, PromptRefusal::NotPrompted),    // a first visit
        ("coat-on-arrival", Outcome::NotApplicable, None, PromptRefusal::NoReason),
        ("coat-on-arrival", Outcome::NotNow, Some(Reason::Other), PromptRefusal::NoWords),
        ("coat-on-arrival", Outcome::Done, Some(Reason::Hurry), PromptRefusal::ReasonForDone),
    ] {
        assert_eq!(refused(&mut till, visit, rule, outcome, reason), expected, "{rule}");
    }
    start(&mut till, visit);
    assert_eq!(refused(&mut till, visit, "coat-on-arrival", Outcome::Done, None), PromptRefusal::NoWords, "late");
    till.salon.ask(mark(visit, "coat-on-arrival", Outcome::Done, None, "hung it, forgot to say so"));
    let shown = prompts(&mut till, visit);
    assert!(of(&shown.earlier, "coat-on-arrival").is_some_and(|one| one.mark.is_some()));
    till.salon.at(at(9, 0).tomorrow().unwrap());
    let over = refused(&mut till, visit, "hand-over", Outcome::Done, None);
    assert_eq!(over, PromptRefusal::DayOver);
    let over = till.salon.refused(take_back(visit, "coat-on-arrival"));
    assert!(matches!(over, DeskError::Prompt(PromptRefusal::DayOver)), "{over:?}");
    let nobody = till.salon.refused(ListPrompts { visit: VisitId(99) });
    assert!(matches!(nobody, DeskError::NotFound(..)), "{nobody:?}");
}
