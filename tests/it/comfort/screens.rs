//! Comfort, the next visit and care goods at the keys.

use frontdesk::desk::comfort::{SaveComfort, ShowComfort};
use frontdesk::desk::offers::SaveProgramme;
use frontdesk::desk::till::OpenBill;
use frontdesk::desk::wallet::AdjustBonus;
use frontdesk::domain::comfort::{BabySleeps, Drink, LikedDrink, Likes};
use frontdesk::domain::ids::{ClientId, VisitId};
use frontdesk::domain::market::Market;
use frontdesk::domain::offers::BonusProgramme;
use frontdesk::ui::screen::Destination;

use super::care::article;
use super::{arrived, finish, of_guest, start};
use crate::schedule::stage::{Stage, at};
use crate::support::Salon;
use crate::ui::harness::{Console, each_language_and_size};

/// The number that Ewa has on every fresh stage.
const EWA: ClientId = ClientId(2);

/// Ewa waits for her peel; she likes tea with lemon and silence.
fn furnish(salon: &mut Salon) -> VisitId {
    let mut stage = Stage::set(salon);
    assert_eq!(stage.ewa, EWA);
    let likes = Likes {
        drink: Some(LikedDrink { drink: Drink::Tea, words: "with lemon".to_owned() }),
        silence: true,
        baby: Some(BabySleeps { hours: None }),
        ..Likes::default()
    };
    salon.ask(SaveComfort { client: stage.ewa, likes, seen: Vec::new() });
    arrived(salon, &mut stage)
}

/// The same, when the peel is done.
fn to_pay(salon: &mut Salon) -> VisitId {
    let visit = furnish(salon);
    start(salon, visit);
    salon.at(at(15, 45));
    finish(salon, visit);
    visit
}

fn console(prepare: impl Fn(&mut Salon) -> VisitId) -> (Console, VisitId) {
    let mut salon = Salon::new(Market::Kz);
    let visit = prepare(&mut salon);
    (Console::new(salon), visit)
}

fn golden(name: &str, prepare: impl Fn(&mut Salon) -> VisitId, keys: &[&str]) {
    let prepare = |salon: &mut Salon| {
        prepare(salon);
    };
    each_language_and_size(name, prepare, |console| {
        for key in keys {
            console.press(key);
        }
    });
}

#[test]
fn a_guest_is_offered_a_drink_and_a_hook() {
    golden("comfort-guest", furnish, &["h"]);
}

#[test]
fn the_next_visit_is_suggested() {
    golden("comfort-next", to_pay, &["b"]);
}

/// Two articles that suit, and points for one of them.
fn with_goods(salon: &mut Salon) -> VisitId {
    let mut stage = Stage::set(salon);
    article(salon, &mut stage, "Sun cream SPF 50", &[], None);
    article(salon, &mut stage, "Lip balm with sun protection", &[], None);
    salon.ask(SaveProgramme { version: 0, programme: BonusProgramme::default() });
    let key = stage.key();
    salon.ask(AdjustBonus { key, client: stage.ewa, points: 8_900, reason: "a gift".to_owned() });
    arrived(salon, &mut stage)
}

#[test]
fn care_goods_are_listed() {
    golden("comfort-care", with_goods, &["l"]);
}

#[test]
fn enter_puts_an_article_on_the_bill() {
    let (mut console, visit) = console(with_goods);
    console.press("l").press("down").press("enter");
    assert!(console.sees("Lip balm with sun protection is on the bill: 1."), "{}", console.screen());
    start(&mut console.salon, visit);
    console.salon.at(at(15, 45));
    finish(&mut console.salon, visit);
    assert_eq!(console.salon.ask(OpenBill { visit }).bill.lines.len(), 2);
}

#[test]
fn likings_are_a_form() {
    each_language_and_size(
        "comfort-likes",
        |salon| {
            furnish(salon);
        },
        |console| {
            console.goes(Destination::Card(EWA)).press("h");
        },
    );
}

#[test]
fn one_key_brings_what_the_guest_likes_and_the_way_back_takes_it_away() {
    let (mut console, visit) = console(furnish);
    console.press("h").press("1");
    assert!(console.sees("Brought: tea, with lemon"), "{}", console.screen());
    assert_eq!(of_guest(&mut console.salon, visit).drinks.len(), 1);
    console.press("ctrl-z");
    assert_eq!(of_guest(&mut console.salon, visit).drinks.len(), 0, "{}", console.screen());
    assert_eq!(crate::schedule::stage::on_board(&mut console.salon, visit).state.code(), "arrived");
}

#[test]
fn nobody_who_has_not_come_is_served() {
    let (mut console, _) = console(furnish);
    console.press("ctrl-z");
    for key in ["h", "b", "l"] {
        console.press(key);
        assert!(console.sees("This is for guests who have come in"), "{key}: {}", console.screen());
    }
}

#[test]
fn another_drink_is_typed_and_can_be_remembered() {
    let (mut console, visit) = console(furnish);
    console.press("h").press("9").types("kumis").press("ctrl-s");
    let drinks = of_guest(&mut console.salon, visit).drinks;
    assert_eq!(drinks.first().map(|one| one.words.as_str()), Some("kumis"), "{}", console.screen());
}

#[test]
fn the_coat_hangs_on_the_free_number_and_is_handed_back_with_the_same_key() {
    let (mut console, visit) = console(furnish);
    console.press("h").press("g");
    assert!(console.sees("The coat hangs on 1."), "{}", console.screen());
    console.press("h").press("g");
    assert!(of_guest(&mut console.salon, visit).coat.is_some_and(|coat| coat.returned.is_some()));
    console.press("ctrl-z");
    assert!(of_guest(&mut console.salon, visit).coat.is_some_and(|coat| coat.returned.is_none()));
}

#[test]
fn another_tag_is_typed() {
    let (mut console, visit) = console(furnish);
    console.press("h").press("t").press("backspace").types("a7").press("ctrl-s");
    let coat = of_guest(&mut console.salon, visit).coat;
    assert_eq!(coat.map(|coat| coat.tag).as_deref(), Some("A7"), "{}", console.screen());
}

#[test]
fn two_keys_book_the_next_visit_and_one_takes_it_back() {
    let (mut console, _) = console(to_pay);
    let ahead = |console: &mut Console| {
        let visits = console.salon.ask(frontdesk::desk::visit::VisitsOfClient { client: EWA, most: 9 });
        visits.iter().filter(|one| one.state.code() == "booked").count()
    };
    console.press("b").press("enter");
    assert_eq!(ahead(&mut console), 1, "{}", console.screen());
    console.press("ctrl-z");
    assert_eq!(ahead(&mut console), 0, "{}", console.screen());
    console.press("b").press("down").press("e");
    assert!(console.sees("Kowalczyk") && console.sees("Salicylic peel"), "{}", console.screen());
}

#[test]
fn the_form_of_the_card_keeps_what_is_typed() {
    let (mut console, _) = console(furnish);
    console.goes(Destination::Card(EWA)).press("h").press("ctrl-s");
    let kept = console.salon.ask(ShowComfort { client: EWA }).likes;
    assert!(kept.silence && kept.baby == Some(BabySleeps { hours: None }), "{kept:?}");
    assert_eq!(kept.drink.map(|liked| liked.words).as_deref(), Some("with lemon"));
}
