//! Find, the card and its forms, driven by keys.

use frontdesk::desk::client::{AddClient, OpenCard};
use frontdesk::desk::health::{AllergyAnswer, SetAllergyState};
use frontdesk::domain::client::ClientDraft;
use frontdesk::domain::health::AllergyState;
use frontdesk::domain::market::Market;

use super::health::allergy;
use super::{add, draft, found, names};
use crate::support::Salon;
use crate::ui::harness::{Console, each_language_and_size};

fn people(salon: &mut Salon) {
    let aigerim = salon
        .ask(AddClient {
            draft: ClientDraft {
                also_written: "Aigerim Sadykova".into(),
                birth: "8.3.92".into(),
                address_as: "Айгерим".into(),
                notes: "likes green tea\nbaby asleep at noon".into(),
                ..draft("Садыкова", "Айгерим", "701 234 45 67")
            },
        })
        .client;
    salon.ask(allergy(aigerim, "AN_LIDOCAINE", "лидокаин"));
    salon.ask(allergy(aigerim, "LX_LATEX", "gloves"));
    let aigul = add(salon, "Сатпаева", "Айгуль", "702 111 12 90").client;
    salon.ask(SetAllergyState { client: aigul, answer: AllergyAnswer::NoneKnown });
    add(salon, "Kim", "Aigerim", "707 555 77 01");
    add(salon, "张", "伟", "+86 138 1234 5678");
}

fn console() -> Console {
    let mut salon = Salon::new(Market::Kz);
    people(&mut salon);
    Console::new(salon)
}

#[test]
fn find_shows_allergies_at_once() {
    each_language_and_size("clients-find", people, |console| {
        console.press("f3").types("fquth");
    });
}

#[test]
fn find_with_nobody_says_what_next() {
    each_language_and_size("clients-find-nobody", people, |console| {
        console.press("f3").types("xyzzy");
    });
}

#[test]
fn the_card_has_allergies_first() {
    each_language_and_size("clients-card", people, |console| {
        console.press("f3").types("4567").press("enter");
    });
}

#[test]
fn a_new_card_notices_one_that_looks_alike() {
    each_language_and_size("clients-new", people, |console| {
        console
            .press("f3")
            .types("sadykova")
            .press("ctrl-n")
            .press("tab")
            .press("tab")
            .press("tab")
            .types("7012344567");
    });
}

#[test]
fn the_allergy_form_shows_what_matched() {
    each_language_and_size("clients-allergy", people, |console| {
        console.press("f3").types("kim").press("enter").press("a").types("ледокоин, латекс и синяя бутылочка");
    });
}

#[test]
fn a_misspelt_name_in_another_script_opens_the_card_in_two_keys() {
    let mut console = console();
    console.press("/").types("sadikva");
    assert!(console.sees("lidocaine"), "the allergies are in the list\n{}", console.screen());
    console.press("enter");
    assert!(console.sees("ALLERGY"), "{}", console.screen());
    assert!(!console.sees("701 234"), "the phone is masked\n{}", console.screen());
    console.press("r");
    assert!(console.sees("701 234 45 67"), "{}", console.screen());
    console.press("esc");
    assert!(console.sees("sadikva"), "back to the search as it was\n{}", console.screen());
}

#[test]
fn allergies_are_confirmed_before_they_are_written() {
    let mut console = console();
    console.press("f3").types("kim").press("enter");
    assert!(console.sees("never asked"), "{}", console.screen());
    console.press("a").types("лидокин и синяя бутылочка");
    assert!(console.sees("lidocaine") && console.sees("лидокаин"), "what matched is shown\n{}", console.screen());
    assert_eq!(found(&mut console.salon, "kim").hits[0].allergy, AllergyState::NeverAsked, "nothing is written yet");
    console.press("ctrl-s");
    let hit = found(&mut console.salon, "kim").hits.remove(0);
    let shown: Vec<_> = hit.allergies.iter().map(|shown| (shown.code.as_str(), shown.said.as_str())).collect();
    assert_eq!(shown, [("AN_LIDOCAINE", "лидокин"), ("", "синяя бутылочка")]);
    assert!(console.sees("ALLERGY"), "{}", console.screen());
}

#[test]
fn none_is_an_answer_and_not_an_allergy() {
    let mut console = console();
    console.press("f3").types("kim").press("enter").press("a").types("аллергии нет").press("ctrl-s");
    assert_eq!(found(&mut console.salon, "kim").hits[0].allergy, AllergyState::NoneKnown);
    assert!(console.sees("No known allergies"), "{}", console.screen());
    console.press("esc").press("ctrl-u").types("Айгерим").press("enter").press("n");
    assert!(console.sees("End those lines first"), "a card with allergies cannot say none\n{}", console.screen());
}

#[test]
fn a_line_is_ended_with_a_reason_and_stays() {
    let mut console = console();
    console
        .press("f3")
        .types("4567")
        .press("enter")
        .press("down")
        .press("delete")
        .types("tested negative")
        .press("ctrl-s");
    assert!(console.sees("tested negative"), "{}", console.screen());
    assert_eq!(found(&mut console.salon, "4567").hits[0].allergies.len(), 1);
}

#[test]
fn a_card_is_made_from_a_search_that_found_nobody() {
    let mut console = console();
    console.press("f3").types("Dana Ospanova").press("ctrl-n").press("ctrl-s");
    assert!(console.sees("Dana Ospanova") && console.sees("never asked"), "{}", console.screen());
    assert_eq!(names(&mut console.salon, "ospanova"), ["Dana Ospanova"]);
}

#[test]
fn the_personal_part_is_corrected_with_its_phones() {
    let mut console = console();
    console.press("f3").types("kim").press("enter").press("G").press("e");
    assert!(console.sees("707 555 77 01"), "{}", console.screen());
    console.press("end").types("a").press("ctrl-s");
    assert_eq!(names(&mut console.salon, "aigerima kim"), ["Aigerima Kim"]);
    assert_eq!(names(&mut console.salon, "5557701"), ["Aigerima Kim"]);
}

#[test]
fn two_cards_become_one_and_two_again() {
    let mut console = console();
    console.press("f3").types("4567").press("enter").press("d").types("kim");
    console.press("enter").press("ctrl-s");
    assert_eq!(found(&mut console.salon, "a").cards, 3, "{}", console.screen());
    console.press("ctrl-z");
    assert_eq!(found(&mut console.salon, "a").cards, 4, "{}", console.screen());
}

#[test]
fn hostile_text_harms_neither_list_nor_card() {
    let mut salon = Salon::new(Market::Kz);
    let long = "Ж".repeat(200_000);
    add(&mut salon, &long, "\u{1b}[31mОльга\u{301}\u{301}\u{301}\u{301}", "");
    add(&mut salon, &"张".repeat(300), "\u{202e}Ольга", "");
    let mut console = Console::new(salon);
    console.press("f3").pastes(&format!("\u{1b}[2J\u{202e}{}", "ольга ".repeat(1_000_000)));
    assert!(!console.screen().contains('\u{1b}') && !console.screen().contains('\u{202e}'));
    console.press("ctrl-u").types("ольга");
    assert!(console.sees("Ольга"), "{}", console.screen());
    console.press("enter");
    let ids: Vec<_> = found(&mut console.salon, "ольга").hits.iter().map(|hit| hit.id).collect();
    assert_eq!(ids.len(), 2);
    assert_eq!(console.salon.ask(OpenCard { client: ids[0] }).allergy.state, AllergyState::NeverAsked);
}

#[test]
fn old_answers_stay_until_new_ones_come() {
    let mut console = console();
    console.press("f3").types("kim");
    console.holds_replies().types("ptr");
    assert!(console.sees("Aigerim Kim"), "the old list stays\n{}", console.screen());
    console.lets_replies_come();
    assert!(!console.sees("Aigerim Kim"), "{}", console.screen());
}
