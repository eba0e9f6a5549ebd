//! The screens of the catalogue: procedures, specialists with their hours, rooms, devices.

use frontdesk::desk::catalogue::{ListCatalogue, SaveProcedure};
use frontdesk::desk::schedule::{ListSchedule, SaveDevice, SaveRoom, SaveSpecialist, SetWorkingHours};
use frontdesk::domain::catalogue::{Category, DeviceKind, Names, ProcedureDetails, RoomKind};
use frontdesk::domain::market::Market;
use frontdesk::domain::money::Money;
use frontdesk::domain::role::Role;
use frontdesk::domain::schedule::{DeviceDetails, RoomDetails, SpecialistDetails, Weekday, WorkingDay};
use frontdesk::ui::forms::catalogue::read_hours;
use frontdesk::ui::screen::Destination;
use frontdesk::words::Language;

use super::harness::{Console, each_language_and_size};
use crate::support::Salon;

/// Three procedures, two specialists, two rooms and a device.
fn furnish(salon: &mut Salon) {
    for (en, ru, pl, zh, category, minutes, price, allergen) in [
        (
            "Lip filler 1 ml",
            "Увеличение губ 1 мл",
            "Powiększanie ust 1 ml",
            "丰唇 1 ml",
            Category::Filler,
            60,
            90_000,
            "AN_LIDOCAINE",
        ),
        ("Salicylic peel", "Салициловый пилинг", "Peeling salicylowy", "水杨酸焕肤", Category::Peel, 45, 25_000, ""),
        ("Manicure", "Маникюр", "Manicure", "美甲", Category::Nails, 90, 12_500, ""),
    ] {
        let names = Names { en: en.into(), ru: ru.into(), pl: pl.into(), zh: zh.into() };
        let procedure = ProcedureDetails {
            code: String::new(),
            names,
            category,
            minutes,
            price: Money::major(price),
            room: (category == Category::Filler).then_some(RoomKind::Injection),
            device: None,
            actives: String::new(),
            allergens: if allergen.is_empty() { Vec::new() } else { vec![allergen.to_owned()] },
            interval_days: None,
            patch_test: false,
            doctor_only: category == Category::Filler,
            photographs: false,
        };
        salon.ask(SaveProcedure { id: None, version: 0, procedure });
    }
    for (name, title, skills) in [
        ("Kim", "Cosmetologist", vec![Category::Filler, Category::Peel]),
        ("张伟", "Nail master", vec![Category::Nails]),
    ] {
        let specialist = SpecialistDetails { name: name.into(), title: title.into(), staff: None, skills };
        let saved = salon.ask(SaveSpecialist { id: None, version: 0, specialist, active: true });
        for weekday in [Weekday::Monday, Weekday::Wednesday, Weekday::Friday] {
            let hours = read_hours("9-13, 14-18", weekday).unwrap().hours;
            salon.ask(SetWorkingHours { specialist: saved.id, day: WorkingDay::Weekly(weekday), hours: Some(hours) });
        }
    }
    for (name, kinds) in [("1", vec![RoomKind::Treatment, RoomKind::Injection]), ("Nails", vec![RoomKind::Nails])] {
        let room = RoomDetails { name: name.into(), kinds };
        salon.ask(SaveRoom { id: None, version: 0, room, active: true });
    }
    let device = DeviceDetails { name: "Candela".into(), kind: DeviceKind::LaserHair };
    salon.ask(SaveDevice { id: None, version: 0, device, active: true });
}

/// A console at a place of a furnished salon.
fn at(destination: Destination) -> Console {
    let mut salon = Salon::new(Market::Kz);
    furnish(&mut salon);
    let mut console = Console::new(salon);
    console.goes(destination);
    console
}

/// Golden screens of a place.
fn golden(name: &str, destination: &Destination, keys: impl Fn(&mut Console)) {
    each_language_and_size(name, furnish, |console| {
        console.goes(destination.clone());
        keys(console);
    });
}

#[test]
fn procedures_are_listed() {
    golden("catalogue-list", &Destination::Catalogue, |_| {});
}

#[test]
fn a_procedure_is_opened() {
    golden("catalogue-procedure", &Destination::Catalogue, |console| {
        console.press("enter");
    });
}

#[test]
fn specialists_are_listed_with_their_hours() {
    golden("catalogue-specialists", &Destination::Specialists, |_| {});
}

#[test]
fn hours_are_written_for_the_week() {
    golden("catalogue-hours", &Destination::Specialists, |console| {
        console.press("h").press("tab").types("9-25");
        console.press("tab");
    });
}

#[test]
fn rooms_are_chosen_by_what_they_are_fit_for() {
    golden("catalogue-room", &Destination::Rooms, |console| {
        console.press("enter").press("tab").press("space");
    });
}

#[test]
fn devices_are_listed() {
    golden("catalogue-devices", &Destination::Devices, |_| {});
}

#[test]
fn a_procedure_is_added_and_changed_by_keys() {
    let mut console = at(Destination::Catalogue);
    console.press("n").types("Brows").press("pagedown").press("pageup");
    console.press("tab").press("tab").press("tab").press("tab").types("brow").press("enter");
    console.types("0:45").press("tab").types("7500").press("ctrl-s");
    assert!(console.sees("Saved: Brows"), "{}", console.screen());
    let listed = console.salon.ask(ListCatalogue { with_retired: false }).procedures;
    let brows = listed.iter().find(|procedure| procedure.details.names.en == "Brows").unwrap();
    let details = &brows.details;
    assert_eq!((details.category, details.minutes, details.price), (Category::BrowsLashes, 45, Money::major(7_500)));
    console.press("/").types("brow").press("enter").press("e").press("tab").types("Брови").press("ctrl-s");
    let listed = console.salon.ask(ListCatalogue { with_retired: false }).procedures;
    let brows = listed.iter().find(|procedure| procedure.details.names.en == "Brows").unwrap();
    assert_eq!((brows.details.names.ru.as_str(), brows.version), ("Брови", brows.version));
    assert_eq!(brows.details.minutes, 45, "what was not touched stays");
}

#[test]
fn a_bad_procedure_is_refused_at_its_fields() {
    let mut console = at(Destination::Catalogue);
    console.press("n").press("ctrl-s");
    assert!(console.sees("This is needed"), "{}", console.screen());
    console.press("enter").types("3").press("tab").types("ten").press("tab");
    assert!(console.sees("between 5 minutes") && console.sees("Not an amount"), "{}", console.screen());
}

#[test]
fn a_retired_procedure_is_offered_no_more_and_comes_back() {
    let mut console = at(Destination::Catalogue);
    console.press("/").types("Manicure").press("enter").press("delete").press("y");
    assert!(console.sees("No longer offered: Manicure"), "{}", console.screen());
    assert_eq!(console.salon.ask(ListCatalogue { with_retired: false }).procedures.len(), 2);
    console.press("delete");
    assert!(console.sees("Offered again: Manicure"), "{}", console.screen());
}

#[test]
fn hours_and_skills_reach_the_salon() {
    let mut console = at(Destination::Specialists);
    console.press("h").press("tab").types("10-15").press("ctrl-s");
    assert!(console.sees("Saved: the hours of Kim"), "{}", console.screen());
    assert!(console.sees("Tu 10:00–15:00"), "{}", console.screen());
    console.press("e").press("tab").press("tab").press("space").press("end").press("space").press("enter");
    console.press("ctrl-s");
    let roster = console.salon.ask(ListSchedule { with_inactive: false });
    let kim = &roster.specialists.iter().find(|row| row.specialist.details.name == "Kim").unwrap().specialist;
    assert_eq!(kim.details.skills.len(), 3, "{:?}", kim.details.skills);
}

#[test]
fn the_catalogue_is_only_looked_at_by_those_who_may_not_change_it() {
    let mut salon = Salon::new(Market::Pl);
    furnish(&mut salon);
    salon.as_role(Role::Administrator);
    let mut console = Console::with(salon, Language::Pl, (80, 24));
    console.goes(Destination::Catalogue).press("n");
    assert!(console.sees("Katalog ·") && console.sees("90 000,00 zł"), "{}", console.screen());
}
