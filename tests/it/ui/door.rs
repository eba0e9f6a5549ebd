//! The door by keys alone: the first run, the recovery code, the newcomer, the patience after wrong passwords.

use std::time::Duration;

use frontdesk::desk::catalogue::ListCatalogue;
use frontdesk::domain::market::Market;
use frontdesk::words::Language;

use crate::support::{OWNER, PASSWORD, Salon};

use super::harness::{Console, SIZES};

/// A console on a folder without a salon.
fn first_run(language: Language, size: (u16, u16)) -> Console {
    Console::locked(Salon::none(Market::Pl), language, size, None)
}

/// Fills the wizard's first step in and sends it.
fn fills_in(console: &mut Console) {
    console.types("Salon Róża").press("tab");
    console.press("space").types("pol").press("enter"); // the country, from its list
    console.press("tab").press("tab").press("tab"); // zone, language and catalogue as proposed
    console.types("Ewa Nowak").press("tab").types("ewa").press("tab");
    console.types("parasol nad morzem").press("tab").types("parasol nad morzem");
    console.press("ctrl-s");
}

/// The code that stands on the screen.
fn shown_code(console: &mut Console) -> String {
    let screen = console.screen();
    let is_code = |word: &&str| word.len() == 35 && word.matches('-').count() == 5;
    let found = screen.split_whitespace().find(is_code);
    found.unwrap_or_else(|| panic!("no code on\n{screen}")).to_owned()
}

/// Compares with golden texts in every language and size.
fn golden(name: &str, show: impl Fn(Language, (u16, u16)) -> Console) {
    for language in Language::ALL {
        for size in SIZES {
            let screen = show(language, size).screen();
            let golden = format!("{name}.{}-{}x{}", language.code(), size.0, size.1);
            insta::with_settings!({ snapshot_path => "../snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
                insta::assert_snapshot!(golden, screen);
            });
        }
    }
}

#[test]
fn the_first_run_leads_from_nothing_to_an_open_salon() {
    let mut console = first_run(Language::En, SIZES[0]);
    assert!(console.sees("A new salon"), "{}", console.screen());
    fills_in(&mut console);
    let code = shown_code(&mut console);
    console.press("enter");
    assert!(!console.sees(&code), "it is typed from paper, not from the screen");
    console.types("00000-00000-00000-00000-00000-00000").press("ctrl-s");
    assert!(console.sees("slip"), "{}", console.screen());
    for _ in 0..40 {
        console.press("backspace");
    }
    console.types(&code.to_lowercase()).press("ctrl-s");
    assert!(console.sees("Salon Róża"), "{}", console.screen());
    assert!(console.sees("Ewa Nowak"), "{}", console.screen());
    let catalogue = console.salon.ask(ListCatalogue { with_retired: false });
    assert!(catalogue.procedures.len() > 50, "the starter catalogue was offered and taken");
}

#[test]
fn a_slip_in_the_wizard_is_told_at_its_field_and_nothing_is_lost() {
    let mut console = first_run(Language::En, SIZES[0]);
    console.types("Róża").press("tab").press("space").types("pol").press("enter");
    console.press("tab").press("tab").press("tab").types("Ewa").press("tab").types("ewa n").press("tab");
    console.types("1234567890").press("tab").types("something else").press("ctrl-s");
    assert!(console.sees("without spaces"), "{}", console.screen());
    assert!(console.sees("among the first"), "{}", console.screen());
    assert!(console.sees("Róża"), "{}", console.screen());
    assert!(!console.salon.desk.has_salon());
}

#[test]
fn wrong_passwords_are_waited_out_with_a_countdown() {
    let mut console = Console::locked(Salon::new(Market::Kz), Language::En, SIZES[0], Some("dana"));
    for _ in 0..5 {
        console.types("not the password").press("enter");
        assert!(console.sees("is wrong"), "{}", console.screen());
    }
    console.types(PASSWORD).press("enter");
    assert!(console.sees("possible in 1"), "{}", console.screen());
    console.waits(Duration::from_secs(1));
    assert!(console.sees("try again now"), "{}", console.screen());
    console.types("not the password").press("enter").types(PASSWORD).press("enter");
    assert!(console.sees("possible in 2"), "{}", console.screen());
    console.types("green tea"); // typing on meanwhile costs nothing
    console.waits(Duration::from_secs(1));
    assert!(console.sees("possible in 1"), "{}", console.screen());
    console.waits(Duration::from_secs(1));
    console.types(" at noon").press("enter");
    assert!(console.sees("Dana Omarova"), "{}", console.screen());
}

#[test]
fn the_recovery_code_opens_and_is_replaced() {
    let salon = Salon::new(Market::Kz);
    let code = salon.recovery_code.clone();
    let mut console = Console::locked(salon, Language::En, SIZES[0], None);
    console.press("ctrl-r").types(&code).press("tab");
    console.press("space").types(OWNER).press("enter");
    console.types("a lamp by the window").press("tab").types("a lamp by the window").press("ctrl-s");
    let renewed = shown_code(&mut console);
    assert_ne!(renewed, code);
    assert!(!console.sees("Aizhan Bekova"), "{}", console.screen());
    console.press("enter");
    assert!(console.sees("Aizhan Bekova"), "{}", console.screen());
}

#[test]
fn a_missing_key_ring_is_said_whole() {
    let salon = Salon::new(Market::Kz);
    for ring in ["salon.keys", "salon.keys.copy"] {
        std::fs::remove_file(salon.folder.path().join(ring)).unwrap();
    }
    let mut console = Console::locked(salon, Language::En, SIZES[0], None);
    assert!(console.sees("The key ring is missing"), "{}", console.screen());
    assert!(console.sees("Nothing was changed"), "{}", console.screen());
}

#[test]
fn golden_doors() {
    golden("door-login", |language, size| Console::locked(Salon::new(Market::Kz), language, size, Some("dana")));
    golden("door-set-up", first_run);
    golden("door-code", |language, size| {
        let mut console = first_run(language, size);
        console.types("Róża").press("tab").press("space").press("down").press("down").press("enter");
        console.press("tab").press("tab").press("tab").types("Ewa").press("tab").types("ewa").press("tab");
        console.types("parasol nad morzem").press("tab").types("parasol nad morzem").press("ctrl-s");
        console
    });
    golden("door-recover", |language, size| {
        let mut console = Console::locked(Salon::new(Market::Kz), language, size, None);
        console.press("ctrl-r");
        console
    });
}
