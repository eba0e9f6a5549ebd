//! Moments of the desk: telephone, walk-in, complaint.

use frontdesk::desk::DeskError;
use frontdesk::desk::standard::{
    ChangeStandardSettings, ListDeskPrompts, MarkDeskPrompt, ReadStandardSettings, TakeBackDeskMark,
};
use frontdesk::domain::ids::RequestKey;
use frontdesk::domain::market::Market;
use frontdesk::domain::role::Role;
use frontdesk::domain::standard::{
    CoatSeason, DeskPrompts, Fact, Moment, Outcome, PromptRefusal, Reason, RuleId, Value,
};

use super::{arrive, names, of, prompts, salon};
use crate::support::Salon;

const CALL: RequestKey = RequestKey(51);

fn listed(salon: &mut Salon, moment: Moment, session: RequestKey, known: &[Fact]) -> DeskPrompts {
    salon.ask(ListDeskPrompts { moment, session, client: None, known: known.to_vec() })
}

fn mark(session: RequestKey, rule: &str, outcome: Outcome, reason: Option<Reason>) -> MarkDeskPrompt {
    MarkDeskPrompt { session, rule: RuleId(rule.to_owned()), outcome, reason, words: String::new() }
}

#[test]
fn a_call_with_a_guest_at_the_desk_is_another_than_one_without() {
    let mut salon = Salon::new(Market::Kz);
    let alone = listed(&mut salon, Moment::Phone, CALL, &[]);
    let with_guest = listed(&mut salon, Moment::Phone, CALL, &[Fact::GuestAtDesk, Fact::Name]);
    assert!(of(&alone.prompts, "phone-answer").is_some() && of(&alone.prompts, "phone-greet-guest").is_none());
    assert!(
        of(&with_guest.prompts, "phone-greet-guest").is_some() && of(&with_guest.prompts, "phone-answer").is_none()
    );
    assert_eq!(with_guest.facts.get(Fact::Name), None, "only what holds or not may be told by the caller");
    assert_eq!(alone.facts.get(Fact::Salon), Some(&Value::Name("Ақ Гүл".to_owned())));
    assert!(alone.prompts.is_sorted_by_key(|one| one.moment));
    for moment in [Moment::WalkIn, Moment::Complaint] {
        let shown = listed(&mut salon, moment, CALL, &[]);
        assert!(!shown.prompts.is_empty() && shown.prompts.iter().all(|one| one.moment == moment), "{moment:?}");
    }
    for moment in [Moment::Arrival, Moment::Always] {
        assert!(listed(&mut salon, moment, CALL, &[]).prompts.is_empty(), "{moment:?}");
    }
}

#[test]
fn marks_of_the_desk_belong_to_their_session() {
    let mut salon = Salon::new(Market::Kz);
    salon.as_role(Role::Administrator);
    salon.ask(mark(CALL, "phone-answer", Outcome::Done, None));
    salon.ask(mark(CALL, "phone-repeat", Outcome::NotNow, Some(Reason::Hurry)));
    let shown = listed(&mut salon, Moment::Phone, CALL, &[]);
    let marked: Vec<&str> =
        shown.prompts.iter().filter(|one| one.mark.is_some()).map(|one| one.rule.0.as_str()).collect();
    assert_eq!(marked, ["phone-answer", "phone-repeat"]);
    let other = listed(&mut salon, Moment::Phone, RequestKey(52), &[]);
    assert!(other.prompts.iter().all(|one| one.mark.is_none()));
    assert_eq!(names(&other.prompts), names(&shown.prompts), "at their places");
    for (rule, expected) in [
        ("phone-answer", PromptRefusal::Ended(Outcome::Done)),
        ("greet-by-name", PromptRefusal::NotPrompted),
        ("open-posture", PromptRefusal::NotPrompted),
        ("no-such-rule", PromptRefusal::NotPrompted),
    ] {
        let refused = salon.refused(mark(CALL, rule, Outcome::Done, None));
        assert!(matches!(&refused, DeskError::Prompt(refusal) if *refusal == expected), "{rule}: {refused:?}");
    }
    let rule = RuleId("phone-answer".to_owned());
    salon.ask(TakeBackDeskMark { session: CALL, rule: rule.clone() });
    let shown = listed(&mut salon, Moment::Phone, CALL, &[]);
    assert!(of(&shown.prompts, "phone-answer").is_some_and(|one| one.mark.is_none()));
    let twice = salon.refused(TakeBackDeskMark { session: CALL, rule });
    assert!(matches!(twice, DeskError::Prompt(PromptRefusal::NotPrompted)), "{twice:?}");
    salon.ask(mark(CALL, "phone-answer", Outcome::Done, None));
}

#[test]
fn coats_are_asked_for_in_their_months() {
    for (months, expected) in [(Some((10, 4)), true), (Some((12, 2)), false), (None, false)] {
        let (mut till, visit) = salon();
        till.salon.ask(ChangeStandardSettings { coat_months: months });
        arrive(&mut till, visit);
        let shown = prompts(&mut till, visit);
        assert_eq!(of(&shown.open, "coat-on-arrival").is_some(), expected, "{months:?}");
    }
    let (mut till, _) = salon();
    assert_eq!(till.salon.ask(ReadStandardSettings {}).coats, Some(CoatSeason::default()));
    let refused = till.salon.refused(ChangeStandardSettings { coat_months: Some((0, 4)) });
    assert!(matches!(refused, DeskError::Prompt(PromptRefusal::NoSuchMonth)), "{refused:?}");
    till.salon.as_role(Role::Administrator);
    let refused = till.salon.refused(ChangeStandardSettings { coat_months: None });
    assert!(matches!(refused, DeskError::Forbidden(_)), "{refused:?}");
}
