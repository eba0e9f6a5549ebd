//! Consents and photographs as one sees them.

use frontdesk::desk::client::AddClient;
use frontdesk::desk::photograph::{ChangePhotographSettings, ListPhotographs, PhotographSettings};
use frontdesk::desk::privacy::ListConsents;
use frontdesk::domain::client::{ClientDraft, SpokenLanguage};
use frontdesk::domain::ids::ClientId;
use frontdesk::domain::market::Market;
use frontdesk::domain::photograph::Stage;
use frontdesk::domain::privacy::ConsentPurpose;
use frontdesk::domain::role::Role;
use frontdesk::ui::graphics::{Graphics, LetterSize};
use frontdesk::ui::screen::Destination;
use image::ImageFormat;
use tempfile::TempDir;

use super::consents::agree;
use super::{file, take};
use crate::clients::{add, draft};
use crate::support::Salon;
use crate::ui::harness::{Console, each_language_and_size};

/// A client with some consents.
fn prepare(salon: &mut Salon) {
    let client = add(salon, "Садыкова", "Айгерим", "701 234 56 78").client;
    agree(salon, client, ConsentPurpose::HealthData);
    agree(salon, client, ConsentPurpose::Photographs);
}

#[test]
fn consents_as_they_stand() {
    each_language_and_size("consents", prepare, |console| {
        console.goes(Destination::Consents(ClientId(1))).press("down");
    });
}

#[test]
fn the_form_to_sign_in_the_language_of_the_salon() {
    each_language_and_size("consent-paper", prepare, |console| {
        console.goes(Destination::Consents(ClientId(1)));
        for _ in 0..4 {
            console.press("down");
        }
        console.press("ctrl-r");
    });
}

#[test]
fn a_consent_is_given_and_withdrawn_by_keys_from_the_card() {
    let mut salon = Salon::new(Market::Kz);
    prepare(&mut salon);
    let client = ClientId(1);
    let mut console = Console::new(salon);
    console.goes(Destination::Card(client)).press("o");
    assert!(console.sees("✓ stands") && console.sees("? never asked"), "{}", console.screen());
    // The first purpose was never asked: Enter opens the form, which only has to be sent.
    console.press("enter");
    assert!(console.sees("A consent given"), "{}", console.screen());
    console.press("ctrl-s");
    assert!(console.sees("Noted: keeping your contact data"), "{}", console.screen());
    console.press("w").press("ctrl-s");
    assert!(console.sees("− withdrawn"), "{}", console.screen());
    let consents = console.salon.ask(ListConsents { client }).consents;
    assert!(consents.iter().any(|one| one.purpose == ConsentPurpose::Service && one.withdrawn_at.is_some()));
    // What does not stand cannot be withdrawn again.
    console.press("w");
    assert!(console.sees("nothing to withdraw"), "{}", console.screen());
}

/// A client with a photograph of before and one of after.
fn prepare_pair(salon: &mut Salon) {
    prepare(salon);
    take(salon, ClientId(1), Stage::Before, 40);
    take(salon, ClientId(1), Stage::After, 200);
}

#[test]
fn before_and_after_stand_side_by_side() {
    each_language_and_size("photographs", prepare_pair, |console| {
        console.goes(Destination::Photographs(ClientId(1), None));
    });
}

#[test]
fn the_form_of_a_photograph() {
    each_language_and_size("photograph-aside", prepare_pair, |console| {
        console.goes(Destination::Photographs(ClientId(1), None)).press("delete");
    });
}

#[test]
fn both_pictures_are_drawn_of_half_blocks_and_hidden_at_once() {
    let mut salon = Salon::new(Market::Kz);
    prepare_pair(&mut salon);
    let mut console = Console::new(salon);
    console.goes(Destination::Card(ClientId(1))).press("p");
    let drawn = console.screen().matches('▀').count();
    assert!(drawn > 100, "{drawn} half blocks\n{}", console.screen());
    assert!(console.sees("before 21.11.2026") || console.sees("before 21 Nov"), "{}", console.screen());
    console.press("enter");
    assert!(console.screen().matches('▀').count() > drawn, "larger on the whole page");
    console.press("esc").press("f12");
    assert_eq!(console.screen().matches('▀').count(), 0, "{}", console.screen());
}

#[test]
fn a_terminal_that_keeps_pictures_is_told_to_forget_them() {
    let mut salon = Salon::new(Market::Kz);
    prepare_pair(&mut salon);
    let mut console = Console::new(salon);
    console.app.draw_pictures(Graphics::Kitty(LetterSize { width: 10, height: 20 }));
    console.goes(Destination::Photographs(ClientId(1), None));
    assert!(console.screen().contains('\u{10EEEE}'), "the terminal draws it");
    let before = console.app.view().forgotten;
    console.press("f12");
    assert!(console.app.view().forgotten > before);
    assert!(!console.screen().contains('\u{10EEEE}'));
}

#[test]
fn without_colours_signs_from_dark_to_bright_show_a_picture() {
    let mut salon = Salon::new(Market::Kz);
    prepare_pair(&mut salon);
    let mut console = Console::new(salon);
    console.app.draw_pictures(Graphics::Signs);
    console.goes(Destination::Photographs(ClientId(1), None));
    assert!(!console.sees("▀") && console.sees("++"), "{}", console.screen());
}

#[test]
fn without_the_consent_the_page_says_what_to_do() {
    let mut salon = Salon::new(Market::Kz);
    let client = add(&mut salon, "Nowak", "Anna", "701 234 56 79").client;
    let mut console = Console::new(salon);
    console.goes(Destination::Photographs(client, None));
    assert!(console.sees("has not agreed to photographs"), "{}", console.screen());
    console.press("n");
    assert!(console.sees("Ask, and note it with O"), "{}", console.screen());
    console.press("o");
    assert!(console.sees("Consents of"), "{}", console.screen());
}

#[test]
fn who_may_not_look_is_told_so_and_sees_no_picture() {
    let mut salon = Salon::new(Market::Kz);
    prepare_pair(&mut salon);
    salon.as_role(Role::Administrator);
    let mut console = Console::new(salon);
    console.goes(Destination::Photographs(ClientId(1), None));
    assert!(console.sees("Chin") && console.sees("Your role may take photographs"), "{}", console.screen());
    assert_eq!(console.screen().matches('▀').count(), 0);
}

#[test]
fn a_file_of_the_watched_folder_is_taken_by_keys_and_removed() {
    let mut salon = Salon::new(Market::Kz);
    prepare(&mut salon);
    let camera = TempDir::new().unwrap();
    let original = file(camera.path(), "IMG_1.jpg", 90, ImageFormat::Jpeg);
    std::fs::write(camera.path().join("liar.jpg"), "no picture").unwrap();
    let settings = PhotographSettings { folder: Some(camera.path().to_owned()), remove_originals: true };
    salon.ask(ChangePhotographSettings { settings });
    let day = jiff::Timestamp::try_from(std::fs::metadata(&original).unwrap().modified().unwrap()).unwrap();
    salon.clock.set(day + jiff::SignedDuration::from_hours(24));
    let mut console = Console::new(salon);
    console.goes(Destination::Photographs(ClientId(1), None)).press("f").press("/").types("img").press("enter");
    console.press("enter").press("tab").types("chin").press("enter").press("ctrl-s");
    assert!(console.sees("The original is removed"), "{}", console.screen());
    assert!(!original.exists());
    assert_eq!(console.salon.ask(ListPhotographs { client: ClientId(1) }).photographs.len(), 1);
    // What is no picture is told at its field, and stays.
    console.goes(Destination::Photographs(ClientId(1), None)).press("f").press("enter");
    console.press("tab").types("chin").press("enter").press("ctrl-s");
    assert!(console.sees("This is no photograph"), "{}", console.screen());
    assert!(camera.path().join("liar.jpg").exists());
}

#[test]
fn the_form_to_sign_is_written_in_the_language_of_the_client() {
    let mut salon = Salon::new(Market::Kz);
    let language = Some(SpokenLanguage::Pl);
    let client =
        salon.ask(AddClient { draft: ClientDraft { language, ..draft("Nowak", "Anna", "701 234 56 79") } }).client;
    let mut console = Console::new(salon);
    console.goes(Destination::Consents(client)).press("ctrl-r");
    assert!(console.sees("Zgoda: przechowywanie danych kontaktowych"), "{}", console.screen());
}
