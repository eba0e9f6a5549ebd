//! Drinks and coats of guests who are in the salon.

use frontdesk::desk::DeskError;
use frontdesk::desk::comfort::{GiveTag, NoteDrink, ReturnCoat, ShowComfort, TakeBackCoat, TakeBackDrink};
use frontdesk::desk::safety::PlanPatchTest;
use frontdesk::desk::standard::ListPrompts;
use frontdesk::domain::comfort::{ComfortRefusal, Drink, LikedDrink, NoHot};
use frontdesk::domain::ids::VisitId;
use frontdesk::domain::market::Market;
use frontdesk::domain::standard::{Fact, Outcome, Value};
use jiff::ToSpan;

use super::{arrive, arrived, of_guest, plain, start};
use crate::schedule::stage::{Stage, at, today};
use crate::support::Salon;

fn drink(visit: VisitId, drink: Drink) -> NoteDrink {
    NoteDrink { visit, drink: plain(drink), remember: false }
}

fn tag(visit: VisitId, tag: &str) -> GiveTag {
    GiveTag { visit, tag: tag.to_owned() }
}

#[test]
fn the_first_drink_is_remembered_and_a_later_one_when_asked_to() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    let visit = arrived(&mut salon, &mut stage);
    salon.ask(drink(visit, Drink::GreenTea));
    let shown = of_guest(&mut salon, visit);
    assert_eq!(shown.drinks.iter().map(|one| one.drink).collect::<Vec<_>>(), [Drink::GreenTea]);
    assert_eq!(shown.likes.drink, Some(plain(Drink::GreenTea)));

    salon.ask(drink(visit, Drink::Water));
    assert_eq!(of_guest(&mut salon, visit).likes.drink, Some(plain(Drink::GreenTea)), "once is no habit");
    let own = LikedDrink { drink: Drink::Other, words: "kumis".to_owned() };
    salon.ask(NoteDrink { visit, drink: own.clone(), remember: true });
    assert_eq!(salon.ask(ShowComfort { client: stage.ewa }).likes.drink, Some(own));

    for left in [2, 1, 0] {
        salon.ask(TakeBackDrink { visit });
        assert_eq!(of_guest(&mut salon, visit).drinks.len(), left);
    }
    assert!(matches!(salon.refused(TakeBackDrink { visit }), DeskError::Comfort(ComfortRefusal::NoDrink)));
}

#[test]
fn nothing_hot_is_brought_after_lips_and_before_a_test() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    let booked = stage.book_filler(&mut salon, at(15, 0));
    salon.at(at(14, 50));
    arrive(&mut salon, booked.visit);
    assert_eq!(of_guest(&mut salon, booked.visit).no_hot, None, "tea is welcome before");
    start(&mut salon, booked.visit);
    // The fixture's filler has no code: the zones of its record tell that lips were treated. A test is known by its day.
    salon.ask(PlanPatchTest { client: stage.ewa, procedure: stage.peel, on: today(), note: String::new() });
    let visit = stage.book_peel(&mut salon, at(16, 0)).visit;
    salon.at(at(15, 50));
    arrive(&mut salon, visit);
    let shown = of_guest(&mut salon, visit);
    assert_eq!(shown.no_hot, Some(NoHot::Test));
    for hot in [Drink::Tea, Drink::Coffee, Drink::Other] {
        let words = if hot == Drink::Other { "cocoa" } else { "" };
        let hot = NoteDrink { visit, drink: LikedDrink { drink: hot, words: words.to_owned() }, remember: false };
        assert!(matches!(salon.refused(hot), DeskError::Comfort(ComfortRefusal::Hot(NoHot::Test))));
    }
    salon.ask(drink(visit, Drink::Juice));
    assert!(of_guest(&mut salon, visit).drinks.len() == 1);
}

#[test]
fn a_tag_holds_one_coat_until_it_is_handed_back() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    let ewa = arrived(&mut salon, &mut stage);
    let zhang = stage.booking(stage.zhang, stage.manicure, stage.lena, at(15, 0));
    let zhang = salon.ask(zhang).visit;
    let refused = salon.refused(tag(zhang, "1"));
    assert!(matches!(refused, DeskError::Comfort(ComfortRefusal::NotHere)), "{refused:?}");
    arrive(&mut salon, zhang);

    assert_eq!(of_guest(&mut salon, ewa).free_tag, "1");
    assert_eq!(salon.ask(tag(ewa, " 1 ")).tag, "1");
    salon.ask(tag(ewa, "1")); // a held key hangs nothing twice
    let taken = salon.refused(tag(zhang, "1"));
    let DeskError::Comfort(ComfortRefusal::TagTaken { tag: on, free }) = taken else { panic!("{taken:?}") };
    assert_eq!((on.as_str(), free.as_str()), ("1", "2"));
    let another = salon.refused(tag(ewa, "2"));
    assert!(matches!(another, DeskError::Comfort(ComfortRefusal::HangsAlready { .. })), "{another:?}");
    salon.ask(tag(zhang, "b7"));
    assert_eq!(of_guest(&mut salon, zhang).coat.map(|coat| coat.tag).as_deref(), Some("B7"));

    salon.ask(ReturnCoat { visit: ewa });
    assert!(of_guest(&mut salon, ewa).coat.is_some_and(|coat| coat.returned.is_some()));
    assert!(matches!(salon.refused(ReturnCoat { visit: ewa }), DeskError::Comfort(ComfortRefusal::NoCoat)));
    salon.ask(TakeBackCoat { visit: ewa }); // it hangs again
    assert!(of_guest(&mut salon, ewa).coat.is_some_and(|coat| coat.returned.is_none()));
    salon.ask(TakeBackCoat { visit: ewa }); // it never hung
    assert_eq!(of_guest(&mut salon, ewa).coat, None);
}

#[test]
fn a_coat_that_nobody_marked_as_handed_back_is_let_go_the_next_day() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    let ewa = arrived(&mut salon, &mut stage);
    salon.ask(tag(ewa, "1"));
    let tomorrow = today().saturating_add(1.day());
    let zhang = stage.booking(stage.zhang, stage.manicure, stage.lena, tomorrow.at(10, 0, 0, 0));
    let zhang = salon.ask(zhang).visit;
    salon.at(tomorrow.at(9, 55, 0, 0));
    let version = 1;
    let seen = salon.shown(zhang);
    salon.ask(frontdesk::desk::visit::Arrive { visit: zhang, version, seen });
    assert_eq!(of_guest(&mut salon, zhang).free_tag, "1", "yesterday's coat is long at home");
    salon.ask(tag(zhang, "1"));
    let yesterday = of_guest(&mut salon, ewa).coat.expect("a coat");
    assert!(yesterday.returned.is_some());
    let back = salon.refused(TakeBackCoat { visit: ewa });
    assert!(matches!(back, DeskError::Comfort(ComfortRefusal::TagTaken { .. })), "{back:?}");
}

#[test]
fn what_was_brought_and_hung_marks_what_the_standard_asked_for() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    let visit = arrived(&mut salon, &mut stage);
    let before = salon.ask(ListPrompts { visit });
    assert_eq!(before.facts.get(Fact::DrinkServed), None);
    salon.ask(drink(visit, Drink::Water));
    salon.ask(tag(visit, "4"));
    let after = salon.ask(ListPrompts { visit });
    assert_eq!(after.facts.get(Fact::CoatTag), Some(&Value::Name("4".to_owned())));
    assert_eq!(after.facts.get(Fact::Drink), Some(&Value::Drink("water".to_owned())));
    let seen = |ended: &frontdesk::domain::standard::Prompt| {
        ended.mark.as_ref().is_some_and(|mark| mark.is_seen && mark.outcome == Outcome::Done)
    };
    assert!(after.ended.iter().any(seen), "{after:?}");
}
