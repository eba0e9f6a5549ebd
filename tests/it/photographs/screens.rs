//! Consents and photographs as one sees them.

use frontdesk::desk::privacy::ListConsents;
use frontdesk::domain::ids::ClientId;
use frontdesk::domain::market::Market;
use frontdesk::domain::privacy::ConsentPurpose;
use frontdesk::ui::screen::Destination;

use super::consents::agree;
use crate::clients::add;
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
fn the_form_to_sign_is_written_in_the_language_of_the_client() {
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
