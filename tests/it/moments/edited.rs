//! A standard that is edited while a guest is in the salon: what was asked stays as it was asked.

use frontdesk::desk::standard::{ReadStandard, SaveStandardRules};
use frontdesk::domain::money::Money;
use frontdesk::domain::standard::{Comparison, Condition, Fact, Moment, Rule, RuleId, built_in};

use super::{arrive, at, done, names, of, prompts, salon, start};
use crate::till::fixture::Till;

/// A rule of the standard that comes with the program.
fn rule(name: &str) -> Rule {
    built_in().rule(&RuleId(name.to_owned())).expect(name).clone()
}

/// Keeps a further version.
fn save(till: &mut Till, rules: Vec<Rule>, removed: &[&str]) {
    let seen = till.salon.ask(ReadStandard {}).seen;
    let removed = removed.iter().map(|name| RuleId((*name).to_owned())).collect();
    till.salon.ask(SaveStandardRules { seen, rules, removed });
}

#[test]
fn what_was_asked_stays_as_it_was_asked_and_the_next_guest_meets_the_new_words() {
    let (mut till, visit) = salon();
    arrive(&mut till, visit);
    let before = prompts(&mut till, visit);
    let mut reworded = rule("please-take-a-seat");
    reworded.title.en = "Offered the armchair".to_owned();
    let mut new = rule("please-take-a-seat");
    new.id = RuleId("tell-the-time".to_owned());
    let paused = Rule { is_paused: true, ..rule("coat-on-arrival") };
    save(&mut till, vec![reworded, new, paused], &["first-visit-words"]);
    assert_eq!(prompts(&mut till, visit).open, before.open, "asked is asked");
    done(&mut till, visit, "first-visit-words");
    let marked = prompts(&mut till, visit);
    assert_eq!(names(&marked.ended), ["first-visit-words"], "a rule that is gone may still be marked");
    let next = till.booked(Money::major(10_000));
    arrive(&mut till, next);
    let shown = prompts(&mut till, next);
    assert_eq!(of(&shown.open, "please-take-a-seat").expect("reworded").title.en, "Offered the armchair");
    assert!(of(&shown.open, "tell-the-time").is_some(), "{:?}", names(&shown.open));
    assert!(of(&shown.open, "coat-on-arrival").is_none() && of(&shown.open, "first-visit-words").is_none());
    till.is_well();
}

#[test]
fn what_the_clock_asks_for_follows_the_standard_in_force() {
    let (mut till, visit) = salon();
    arrive(&mut till, visit);
    let sooner = vec![Condition { fact: Fact::SpecialistLate, is: Comparison::AtLeast(2) }];
    save(&mut till, vec![Rule { when: sooner, ..rule("specialist-late") }], &["waiting-too-long"]);
    till.salon.at(at(14, 2));
    assert!(of(&prompts(&mut till, visit).open, "specialist-late").is_some());
    till.salon.at(at(14, 30));
    start(&mut till, visit);
    let shown = prompts(&mut till, visit);
    let waited: Vec<&str> =
        names(&shown.earlier).into_iter().filter(|name| rule(name).moment == Moment::Waiting).collect();
    assert_eq!(waited, ["came-early", "specialist-late"]);
}
