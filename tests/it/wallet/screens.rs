//! The screens of what clients hold, driven by keys on a real desk.

use frontdesk::desk::wallet::{AdjustBonus, JoinPool, ListCertificates, NameCertificate, SavePlan, ShowWallet};
use frontdesk::domain::catalogue::Names;
use frontdesk::domain::ids::ClientId;
use frontdesk::domain::offers::AbonementState;
use frontdesk::domain::role::Role;
use frontdesk::domain::till::LineKind;
use frontdesk::ui::screen::Destination;

use super::fixture::{client, plan, sale, till, visit_for_cash};
use crate::support::Salon;
use crate::till::fixture::tenge;
use crate::ui::harness::{Console, each_language_and_size};

/// Aigerim, with points of two lots, a friend in her family's account, an abonement and a certificate; and a bearer's
/// certificate. She is the first client.
fn furnish(salon: &mut Salon) {
    let mut till = till();
    let aigerim = till.client;
    visit_for_cash(&mut till, tenge(60_600));
    let key = till.key();
    till.salon.ask(AdjustBonus { key, client: aigerim, points: 500, reason: "waited long".to_owned() });
    let madina = client(&mut till, "Madina");
    let key = till.key();
    till.salon.ask(JoinPool { key, member: madina, owner: aigerim });
    let procedure = till.procedure(tenge(12_000));
    let names = Names {
        en: "Laser, five sessions".to_owned(),
        ru: "Лазер, пять сеансов".to_owned(),
        pl: "Laser, pięć wejść".to_owned(),
        zh: "激光五次".to_owned(),
    };
    let plan = till.salon.ask(SavePlan {
        id: None,
        version: 0,
        plan: frontdesk::domain::offers::PlanDetails { names, ..plan(vec![procedure]) },
    });
    sale(&mut till, Some(aigerim), LineKind::Abonement { plan: plan.id }, None, tenge(50_000));
    let certificate = LineKind::Certificate { procedure: None, holder: None };
    sale(&mut till, None, certificate, Some(tenge(20_000)), tenge(20_000));
    let first = till.salon.ask(ListCertificates::default()).certificates[0].held.id;
    till.salon.ask(NameCertificate { certificate: first, holder: Some(aigerim) });
    sale(&mut till, None, certificate, Some(tenge(30_000)), tenge(30_000));
    sale(&mut till, Some(aigerim), LineKind::Deposit, Some(tenge(5_000)), tenge(5_000));
    *salon = till.salon;
}

const AIGERIM: ClientId = ClientId(1);

/// Golden screens of a place after some keys.
fn golden(name: &str, place: &Destination, keys: &[&str]) {
    each_language_and_size(name, furnish, |console| {
        console.goes(place.clone());
        for key in keys {
            console.press(key);
        }
    });
}

/// A console at a place.
fn console(place: Destination) -> Console {
    let mut salon = Salon::new(frontdesk::domain::market::Market::Kz);
    furnish(&mut salon);
    let mut console = Console::new(salon);
    console.goes(place);
    console
}

#[test]
fn a_wallet_is_shown() {
    golden("wallet", &Destination::Wallet(AIGERIM), &[]);
}

#[test]
fn an_abonement_is_told_beside_the_wallet() {
    golden("wallet-abonement", &Destination::Wallet(AIGERIM), &["down"]);
}

#[test]
fn a_balance_explains_itself() {
    golden("wallet-why", &Destination::Wallet(AIGERIM), &["?"]);
}

#[test]
fn points_by_hand_are_a_form() {
    golden("wallet-adjust", &Destination::Wallet(AIGERIM), &["a"]);
}

#[test]
fn certificates_are_listed() {
    golden("certificates", &Destination::Certificates, &[]);
}

#[test]
fn a_certificate_is_told() {
    golden("certificate-told", &Destination::Certificates, &["enter"]);
}

#[test]
fn a_certificate_is_stopped_in_a_form() {
    golden("certificate-stop", &Destination::Certificates, &["t"]);
}

#[test]
fn plans_are_listed() {
    golden("plans", &Destination::AbonementPlans, &[]);
}

#[test]
fn a_plan_is_a_form() {
    golden("plan-form", &Destination::AbonementPlans, &["e"]);
}

#[test]
fn a_manager_adjusts_points_with_a_reason() {
    let mut console = console(Destination::Wallet(AIGERIM));
    console.press("a").types("250").press("tab").press("ctrl-s");
    assert!(console.sees("Points by hand"), "without a reason it stays: {}", console.screen());
    console.types("an apology").press("ctrl-s");
    assert!(console.sees("The balance is now 6 810 bonuses") || console.sees("6 810"), "{}", console.screen());
    assert_eq!(console.salon.ask(ShowWallet { client: AIGERIM }).wallet.bonus.points, 6_810);
}

#[test]
fn an_abonement_is_paused_and_its_pause_ended_with_one_key() {
    let mut console = console(Destination::Wallet(AIGERIM));
    console.press("down").press("z");
    let state = |console: &mut Console| console.salon.ask(ShowWallet { client: AIGERIM }).abonements[0].held.state;
    assert_eq!(state(&mut console), AbonementState::Frozen);
    assert!(console.sees("The abonement is paused"), "{}", console.screen());
    console.press("z");
    assert_eq!(state(&mut console), AbonementState::Active);
}

#[test]
fn a_certificate_is_found_by_its_code_as_it_is_typed() {
    let mut console = console(Destination::Certificates);
    let code = console.salon.ask(ListCertificates::default()).certificates[1].held.code.clone();
    console.press("c").types("nonsense").press("ctrl-s");
    assert!(console.sees("No certificate's code has a"), "{}", console.screen());
    for _ in 0..8 {
        console.press("backspace");
    }
    console.types(&code.to_lowercase().replace('-', "")).press("ctrl-s");
    assert!(console.sees(&code), "{}", console.screen());
    assert!(console.sees("Sold on"), "{}", console.screen());
}

#[test]
fn an_administrator_sees_no_keys_that_are_not_theirs() {
    let mut salon = Salon::new(frontdesk::domain::market::Market::Kz);
    furnish(&mut salon);
    salon.as_role(Role::Administrator);
    let mut console = Console::with(salon, frontdesk::domain::language::Language::En, (120, 40));
    console.goes(Destination::Wallet(AIGERIM));
    assert!(console.sees("family"), "{}", console.screen());
    console.press("a");
    assert!(!console.sees("Points by hand"), "{}", console.screen());
    console.goes(Destination::Certificates).press("t");
    assert!(!console.sees("Stop a certificate"), "{}", console.screen());
}

#[test]
fn the_card_leads_to_the_wallet() {
    let mut console = console(Destination::Card(AIGERIM));
    console.press("w");
    assert!(console.sees("Wallet of"), "{}", console.screen());
    console.press("esc");
    assert!(!console.sees("Wallet of"), "{}", console.screen());
}
