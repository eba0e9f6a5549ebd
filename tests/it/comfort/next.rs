//! The next visit: for what, when, with whom, why.

use frontdesk::desk::catalogue::{ListCatalogue, SaveProcedure};
use frontdesk::desk::health::{AddMedication, MedicationDraft};
use frontdesk::desk::offers::SavePromotion;
use frontdesk::desk::standard::ListPrompts;
use frontdesk::desk::till::{OpenBill, OpenShift};
use frontdesk::desk::visit::{Book, CancelVisit, NextVisits, SuggestNext};
use frontdesk::domain::catalogue::Names;
use frontdesk::domain::health::ToldBy;
use frontdesk::domain::ids::{ProcedureId, VisitId};
use frontdesk::domain::market::Market;
use frontdesk::domain::money::Money;
use frontdesk::domain::offers::{Gives, PromotionDetails, Rate, Scope, exact_cash};
use frontdesk::domain::standard::{Fact, Value};
use frontdesk::domain::visit::WhyNext;
use jiff::civil::{Date, date};

use super::{arrived, finish, start};
use crate::plans::course;
use crate::schedule::stage::{Stage, at, today};
use crate::support::Salon;
use crate::till::fixture::coins;

/// Ewa's peel is done; she is to pay.
fn done(salon: &mut Salon, stage: &mut Stage) -> VisitId {
    let visit = arrived(salon, stage);
    start(salon, visit);
    salon.at(at(15, 45));
    finish(salon, visit);
    visit
}

/// She pays, and the next visit is spoken of.
fn paid(salon: &mut Salon, stage: &mut Stage, visit: VisitId) {
    let key = stage.key();
    salon.ask(OpenShift { key, counted: coins(Money::major(20_000)), reason: String::new() });
    let shown = salon.ask(OpenBill { visit });
    let pay = shown.payment(stage.key(), exact_cash(&shown.facts, &shown.choices)).expect("a bill that can be met");
    salon.ask(pay);
}

/// The salon repeats a procedure after so many days.
fn repeats_after(salon: &mut Salon, procedure: ProcedureId, days: u16) {
    let all = salon.ask(ListCatalogue::default()).procedures;
    let known = all.into_iter().find(|one| one.id == procedure).expect("a procedure");
    let details = frontdesk::domain::catalogue::ProcedureDetails { interval_days: Some(days), ..known.details };
    salon.ask(SaveProcedure { id: Some(procedure), version: known.version, procedure: details });
}

fn suggested(salon: &mut Salon, visit: VisitId) -> NextVisits {
    salon.ask(SuggestNext { visit })
}

fn promote(salon: &mut Salon, procedure: ProcedureId, until: Date) {
    let promotion = PromotionDetails {
        names: Names { en: "Peel weeks".to_owned(), ..Names::default() },
        from: today(),
        until: Some(until),
        weekdays: Vec::new(),
        scope: Scope { procedures: vec![procedure], ..Scope::default() },
        first_visit: false,
        gives: Gives::Percent(Rate::percent(20)),
        stacks: false,
    };
    salon.ask(SavePromotion { id: None, version: 0, promotion });
}

#[test]
fn the_same_is_suggested_after_its_pause_at_the_same_time_with_the_same_person() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    repeats_after(&mut salon, stage.peel, 14);
    let visit = done(&mut salon, &mut stage);
    let shown = suggested(&mut salon, visit);
    assert_eq!((shown.client, shown.booked.len()), (stage.ewa, 0));
    let best = &shown.suggestions[0];
    assert_eq!((best.procedure, best.specialist), (stage.peel, stage.olga));
    assert_eq!(best.starts, date(2026, 12, 5).at(15, 0, 0, 0), "{shown:?}");
    assert!(best.why.contains(&WhyNext::Pause { days: 14 }) && best.why.contains(&WhyNext::Same), "{best:?}");
    let days: Vec<Date> = shown.suggestions.iter().map(|one| one.starts.date()).collect();
    assert!(days.len() > 1 && days.windows(2).all(|pair| pair[0] < pair[1]), "other days follow: {days:?}");
}

#[test]
fn what_is_suggested_can_be_booked_and_is_then_not_suggested_again() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    let visit = done(&mut salon, &mut stage);
    let best = suggested(&mut salon, visit).suggestions.remove(0);
    paid(&mut salon, &mut stage, visit);
    let prompts = salon.ask(ListPrompts { visit });
    assert_eq!(prompts.facts.get(Fact::NextDay), Some(&Value::Day(best.starts.date())));
    assert_eq!(prompts.facts.get(Fact::NextTime), Some(&Value::Time(best.starts.time())));
    let book = Book { ..stage.booking(stage.ewa, best.procedure, best.specialist, best.starts) };
    let booked = salon.ask(book.clone());
    assert_eq!(salon.ask(book).visit, booked.visit, "a retry books nothing twice");
    let after = suggested(&mut salon, visit);
    assert_eq!(after.booked.first().map(|one| one.id), Some(booked.visit));
    assert!(after.suggestions.iter().all(|one| one.procedure != best.procedure), "{after:?}");
    assert_eq!(salon.ask(ListPrompts { visit }).facts.get(Fact::NextBooked), Some(&Value::Yes));
    salon.ask(CancelVisit { visit: booked.visit, version: booked.version, reason: String::new() });
    assert_eq!(suggested(&mut salon, visit).suggestions.first().map(|one| one.starts), Some(best.starts));
}

#[test]
fn a_course_goes_before_the_pause() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    course(&mut salon, stage.ewa, stage.peel, 3, today());
    let visit = done(&mut salon, &mut stage);
    let best = suggested(&mut salon, visit).suggestions.remove(0);
    assert!(best.why.contains(&WhyNext::Course { number: 2, of: 3 }), "{best:?}");
    assert_eq!(best.starts.date(), date(2026, 12, 5));
}

#[test]
fn the_card_moves_the_day_or_forbids_it() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    repeats_after(&mut salon, stage.peel, 14);
    let visit = done(&mut salon, &mut stage);
    let draft = MedicationDraft {
        code: "M_ISOTRETINOIN".to_owned(),
        said: "Roaccutane".to_owned(),
        dose: String::new(),
        starts: Some(date(2026, 5, 1)),
        ends: Some(date(2026, 11, 1)),
        told_by: ToldBy::Client,
    };
    salon.ask(AddMedication { client: stage.ewa, draft });
    for one in suggested(&mut salon, visit).suggestions.iter().filter(|one| one.procedure == stage.peel) {
        assert!(one.starts.date() > date(2027, 3, 1), "{one:?}");
        assert!(one.why.iter().any(|why| matches!(why, WhyNext::SafeFrom { .. })), "{one:?}");
    }
}

#[test]
fn a_promotion_is_named_only_where_it_applies_on_that_day() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    repeats_after(&mut salon, stage.peel, 14);
    promote(&mut salon, stage.peel, date(2026, 12, 5));
    let visit = done(&mut salon, &mut stage);
    let shown = suggested(&mut salon, visit);
    let offer = shown.suggestions[0].promotion.as_ref().expect("a promotion");
    assert_eq!((offer.until, offer.price), (Some(date(2026, 12, 5)), Money::major(14_400)));
    let later = shown.suggestions.iter().find(|one| one.starts.date() > date(2026, 12, 5)).expect("a later day");
    assert_eq!(later.promotion, None, "it has ended by then");
    paid(&mut salon, &mut stage, visit);
    let facts = salon.ask(ListPrompts { visit }).facts;
    assert_eq!(facts.get(Fact::NextPromotionUntil), Some(&Value::Day(date(2026, 12, 5))));
}
