//! A step opens its moments and no other; taken back, it closes them again.

use std::collections::BTreeSet;

use frontdesk::desk::client::{AddClient, MergeClients, OpenCard, UndoMerge};
use frontdesk::desk::till::{OpenBill, RefundBill};
use frontdesk::domain::client::ClientDraft;
use frontdesk::domain::ids::VisitId;
use frontdesk::domain::money::Money;
use frontdesk::domain::standard::{Evidence, Fact, Facts, Moment, Outcome, Value, built_in};
use frontdesk::domain::till::RefundWay;

use super::{
    arrive, at, done, finish, mark, moments, names, of, on_board, pay, prompts, salon, start, take_back, undo,
};
use crate::till::fixture::Till;

/// The rules of moments that a step writes down, which apply to these facts.
fn due(of: &[Moment], facts: &Facts) -> BTreeSet<String> {
    let rules = built_in().rules.iter().filter(|rule| of.contains(&rule.moment) && rule.moment != Moment::Waiting);
    let due = rules.filter(|rule| rule.evidence != Evidence::Observed && rule.applies(facts));
    due.map(|rule| rule.id.0.clone()).collect()
}

/// Looks whether exactly the rules of these moments are open that apply, first things first, and tells how many.
#[track_caller]
fn opens(till: &mut Till, visit: VisitId, of: &[Moment]) -> usize {
    let shown = prompts(till, visit);
    let open: BTreeSet<String> =
        shown.open.iter().filter(|one| one.moment != Moment::Waiting).map(|one| one.rule.0.clone()).collect();
    assert_eq!(open, due(of, &shown.facts), "{of:?}");
    assert!(!open.is_empty(), "{of:?}");
    assert!(shown.open.is_sorted_by_key(|one| one.moment), "{:?}", names(&shown.open));
    assert_eq!(usize::from(on_board(till, visit).prompts), open.len(), "{of:?}");
    open.len()
}

#[test]
fn every_moment_opens_at_its_step_and_no_other() {
    let (mut till, visit) = salon();
    let before = prompts(&mut till, visit);
    assert_eq!((before.open.len(), before.earlier.len(), on_board(&mut till, visit).prompts), (0, 0, 0));
    till.salon.at(at(14, 0));
    arrive(&mut till, visit);
    let mut asked = opens(&mut till, visit, &[Moment::Arrival]);
    start(&mut till, visit);
    asked += opens(&mut till, visit, &[Moment::HandOver]);
    finish(&mut till, visit);
    asked += opens(&mut till, visit, &[Moment::Return, Moment::BeforePayment]);
    pay(&mut till, visit);
    opens(&mut till, visit, &[Moment::AfterPayment, Moment::NextVisit, Moment::Leaving]);
    let shown = prompts(&mut till, visit);
    assert_eq!(shown.earlier.len(), asked, "{:?}", names(&shown.earlier));
    assert!(shown.earlier.is_sorted_by_key(|one| one.moment));
    // The day after, nothing is open, and nothing is lost.
    let all = asked + shown.open.len();
    till.salon.at(at(14, 0).tomorrow().unwrap());
    let later = prompts(&mut till, visit);
    assert_eq!((later.open.len(), later.earlier.len()), (0, all));
    assert_eq!(on_board(&mut till, visit).prompts, 0);
}

#[test]
fn the_first_visit_is_asked_once_and_by_its_own_words() {
    let (mut till, visit) = salon();
    arrive(&mut till, visit);
    let shown = prompts(&mut till, visit);
    assert!(shown.facts.get(Fact::FirstVisit).is_some(), "{:?}", shown.facts);
    assert_eq!(shown.facts.get(Fact::VisitNumber), Some(&Value::Number(1)));
    assert!(of(&shown.open, "first-visit-words").is_some() && of(&shown.open, "greet-by-name").is_none());
    start(&mut till, visit);
    finish(&mut till, visit);
    let back = prompts(&mut till, visit);
    let asked = names(&back.open).into_iter().filter(|name| ["first-impression", "how-was-it"].contains(name));
    assert_eq!(asked.collect::<Vec<_>>(), ["first-impression"]);
    pay(&mut till, visit);
    assert!(prompts(&mut till, visit).facts.get(Fact::FirstVisit).is_some(), "paying does not make it the second");
    till.salon.at(at(15, 0));
    let second = till.booked(Money::major(10_000));
    arrive(&mut till, second);
    let shown = prompts(&mut till, second);
    assert_eq!(shown.facts.get(Fact::VisitNumber), Some(&Value::Number(2)));
    assert!(of(&shown.open, "greet-by-name").is_some() && of(&shown.open, "first-visit-words").is_none());
}

#[test]
fn a_step_taken_back_withdraws_what_it_opened_and_nobody_marked() {
    let (mut till, visit) = salon();
    arrive(&mut till, visit);
    done(&mut till, visit, "first-visit-words");
    let open = prompts(&mut till, visit).open.len();
    undo(&mut till, visit);
    let back = prompts(&mut till, visit);
    assert_eq!((back.open.len(), names(&back.earlier)), (0, vec!["first-visit-words"]));
    assert_eq!(on_board(&mut till, visit).prompts, 0);
    arrive(&mut till, visit);
    let again = prompts(&mut till, visit);
    assert_eq!((again.open.len(), names(&again.ended)), (open, vec!["first-visit-words"]), "it was said, and stays so");
    // Taken back while nobody is there, the mark takes its prompt with it; the next arrival asks afresh.
    undo(&mut till, visit);
    till.salon.ask(take_back(visit, "first-visit-words"));
    assert!(prompts(&mut till, visit).earlier.is_empty());
    arrive(&mut till, visit);
    assert_eq!(prompts(&mut till, visit).open.len(), open + 1);
    till.is_well();
}

#[test]
fn a_bill_taken_back_withdraws_what_the_payment_opened() {
    let (mut till, visit) = salon();
    arrive(&mut till, visit);
    start(&mut till, visit);
    finish(&mut till, visit);
    let before = prompts(&mut till, visit).open;
    pay(&mut till, visit);
    assert_eq!(moments(&prompts(&mut till, visit).open).last(), Some(&Moment::Leaving));
    let bill = till.salon.ask(OpenBill { visit }).bill.id;
    let key = till.key();
    till.salon.ask(RefundBill {
        key,
        bill,
        lines: Vec::new(),
        way: RefundWay::AsPaid,
        tips: false,
        reason: "the wrong client".to_owned(),
        void: true,
        approval: None,
    });
    let shown = prompts(&mut till, visit);
    assert_eq!(shown.open, before);
}

#[test]
fn after_the_farewell_nothing_of_the_visit_is_now() {
    let (mut till, visit) = salon();
    for step in [arrive, start, finish, pay] {
        step(&mut till, visit);
    }
    let leaving: Vec<String> = prompts(&mut till, visit)
        .open
        .into_iter()
        .filter(|one| one.moment == Moment::Leaving)
        .map(|one| one.rule.0)
        .collect();
    assert!(leaving.contains(&"farewell-by-name".to_owned()), "{leaving:?}");
    for rule in &leaving {
        assert!(on_board(&mut till, visit).prompts > 0);
        done(&mut till, visit, rule);
    }
    let gone = prompts(&mut till, visit);
    assert_eq!((gone.open.len(), gone.ended.len(), on_board(&mut till, visit).prompts), (0, 0, 0));
    let missed = gone.earlier.iter().filter(|one| one.mark.is_none()).count();
    assert!(missed > 0 && gone.earlier.len() > missed + leaving.len() - 1);
    till.salon.ask(take_back(visit, &leaving[0]));
    assert!(!prompts(&mut till, visit).open.is_empty(), "the farewell was a slip of the finger");
}

#[test]
fn prompts_go_with_the_visit_where_cards_are_made_one() {
    let (mut till, visit) = salon();
    arrive(&mut till, visit);
    done(&mut till, visit, "first-visit-words");
    let before = prompts(&mut till, visit);
    let draft = ClientDraft { family: "Sadykova".to_owned(), given: "Aika".to_owned(), ..ClientDraft::default() };
    let keep = till.salon.ask(AddClient { draft }).client;
    let merge = till.client;
    let version = |till: &mut Till, client| till.salon.ask(OpenCard { client }).version;
    let (keep_version, merge_version) = (version(&mut till, keep), version(&mut till, merge));
    till.salon.ask(MergeClients { keep, keep_version, merge, merge_version });
    let merged = prompts(&mut till, visit);
    assert_eq!((&merged.open, &merged.ended), (&before.open, &before.ended));
    assert_eq!(merged.facts.get(Fact::Name), Some(&Value::Name("Aika".to_owned())));
    done(&mut till, visit, "please-take-a-seat");
    till.salon.ask(UndoMerge { merged: merge });
    let parted = prompts(&mut till, visit);
    assert_eq!(parted.ended.len(), 2);
    assert_eq!(parted.facts.get(Fact::Name), Some(&Value::Name("Aigerim".to_owned())));
    till.salon.ask(mark(visit, "coat-on-arrival", Outcome::NotNow, None, ""));
    till.is_well();
}
