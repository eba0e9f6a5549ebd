//! The record's screens, driven by keys on a real desk.

use frontdesk::desk::record::OpenRecord;
use frontdesk::domain::record::{Dose, ZoneDose};
use frontdesk::domain::role::Role;
use frontdesk::domain::zone::Zone;
use frontdesk::ui::screen::Destination;

use super::fixture::{Cabinet, lips, used};
use crate::support::PASSWORD;
use crate::ui::harness::{Console, each_language_and_size};

/// A console at the record of the visit under way.
fn console() -> (Console, Cabinet) {
    let cabinet = Cabinet::new();
    at_record(cabinet)
}

fn at_record(cabinet: Cabinet) -> (Console, Cabinet) {
    let Cabinet { salon, stage, visit, version, filler, toxin } = cabinet;
    let mut console = Console::new(salon);
    console.goes(Destination::Record(visit));
    let other = frontdesk::domain::market::Market::Kz;
    let cabinet = Cabinet { salon: crate::support::Salon::new(other), stage, visit, version, filler, toxin };
    (console, cabinet)
}

#[test]
fn from_the_visit_to_the_signature_by_keys() {
    let Cabinet { salon, visit, filler, .. } = Cabinet::new();
    let mut console = Console::new(salon);
    // From the board: an empty record opens at the drawing.
    console.press("r");
    assert!(console.sees("client's left"), "{}", console.screen());
    console.press("down").press("down").press("down");
    while !console.sees("Upper lip ·") {
        console.press("down");
    }
    console.types("0,5");
    console.press("down").types("0,5").press("backspace").types("4");
    let page = console.salon.ask(OpenRecord { visit });
    let zone = |zone, dose| ZoneDose { zone, dose: Some(Dose(dose)) };
    let kept = page.record.expect("kept as it is typed").sheet;
    assert_eq!(kept.zones, [zone(Zone::LipUpper, 500), zone(Zone::LipLower, 400)]);
    assert!(console.sees("0.9 ml in all"), "{}", console.screen());

    // The scanner types the package's symbol and Enter.
    console.press("esc").press("p").types("010400638133393117270331").types("10A17-04").press("enter");
    assert!(console.sees("lot A17-04"), "{}", console.screen());
    console.press("right").press("esc");
    let page = console.salon.ask(OpenRecord { visit });
    let products = page.record.expect("a record").sheet.products;
    assert_eq!((products[0].goods, products[0].pieces), (Some(filler), 1));

    console.press("w").types("calm").press("ctrl-s");
    assert!(console.sees("calm"), "{}", console.screen());
    console.press("s").types(PASSWORD).press("ctrl-s");
    assert!(console.sees("signed by Aizhan Bekova"), "{}", console.screen());
    console.press("z");
    assert!(console.sees("Add to it instead"), "{}", console.screen());
    console.press("a").types("no bruise next day").press("ctrl-s");
    assert!(console.sees("no bruise next day"), "{}", console.screen());
}

#[test]
fn lots_that_will_not_do_are_said_and_nothing_typed_is_lost() {
    let (mut console, _) = console();
    console.press("esc").press("p");
    for (typed, said) in [("A16-11", "was good until 20.11.2026"), ("S-1", "Several products"), ("Z-77", "Z-77")] {
        console.types(typed).press("enter");
        assert!(console.sees(said), "{typed}: {}", console.screen());
        for _ in typed.chars() {
            console.press("backspace");
        }
    }
    console.types("4006381333931").press("enter");
    assert!(console.sees("scan its lot"), "{}", console.screen());
    // A number that no delivery brought is kept as read, once it is said twice.
    console.types("Z-77").press("enter");
    assert!(console.sees("once more"), "{}", console.screen());
    console.press("enter");
    assert!(console.sees("lot Z-77"), "{}", console.screen());
    console.press("delete");
    assert!(!console.sees("lot Z-77"), "{}", console.screen());
}

#[test]
fn a_lot_is_chosen_from_the_shelf() {
    let (mut console, cabinet) = console();
    console.press("esc").press("p").types("4006381333931").press("enter").press("down").press("enter");
    let page = console.salon.ask(OpenRecord { visit: cabinet.visit });
    assert_eq!(page.record.expect("a record").sheet.products[0].number, "A17-04");
}

#[test]
fn a_receptionist_reads_and_hands_the_keyboard_over_for_the_signature() {
    let mut cabinet = Cabinet::new();
    cabinet.write(lips());
    cabinet.salon.as_role(Role::Administrator);
    let (mut console, _) = at_record(cabinet);
    console.press("z");
    assert!(console.sees("Only who may write"), "{}", console.screen());
    console.press("s").types("kim").press("tab").types("wrong").press("ctrl-s");
    assert!(console.sees("password"), "{}", console.screen());
    for _ in "wrong".chars() {
        console.press("backspace");
    }
    console.types(PASSWORD).press("ctrl-s");
    assert!(console.sees("signed by Kim Svetlana"), "{}", console.screen());
}

#[test]
fn advice_for_home_goes_to_paper_in_the_client_s_language() {
    let (mut console, _) = console();
    console.press("esc").press("c");
    assert!(console.sees("After Lip filler 1 ml"), "{}", console.screen());
    console.press("end");
    assert!(console.sees("Call the salon"), "{}", console.screen());
    assert!(console.sees("an ambulance at once, 103"), "{}", console.screen());
}

/// The salon of the golden screens: a record half-way.
fn furnish(salon: &mut crate::support::Salon) {
    let own = std::mem::replace(salon, crate::support::Salon::none(frontdesk::domain::market::Market::Kz));
    let mut cabinet = Cabinet::within(own);
    let (lot, _) = cabinet.lot(cabinet.filler, "A17-04");
    let products = vec![used(cabinet.filler, lot, 1)];
    cabinet.write(frontdesk::domain::record::Sheet { products, notes: "spokojna".into(), ..lips() });
    *salon = cabinet.salon;
}

#[test]
fn golden_record() {
    each_language_and_size("record", furnish, |console| {
        console.press("r");
    });
}

#[test]
fn golden_record_zones() {
    each_language_and_size("record_zones", furnish, |console| {
        console.press("r").press("z");
    });
}

#[test]
fn golden_record_products() {
    each_language_and_size("record_products", furnish, |console| {
        console.press("r").press("p");
    });
}

#[test]
fn golden_finish_without() {
    each_language_and_size(
        "finish_without",
        |salon| {
            let own = std::mem::replace(salon, crate::support::Salon::none(frontdesk::domain::market::Market::Kz));
            *salon = Cabinet::within(own).salon;
        },
        |console| {
            console.press("f");
        },
    );
}
