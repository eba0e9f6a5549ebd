//! Backups and the check, by keys.

use frontdesk::domain::market::Market;
use frontdesk::domain::role::Role;
use frontdesk::ui::screen::Destination;
use jiff::civil::date;

use crate::support::Salon;

use super::harness::{Console, each_language_and_size};

#[test]
fn a_backup_is_made_and_all_is_well() {
    let mut console = Console::new(Salon::new(Market::Kz));
    console.goes(Destination::Safety);
    assert!(console.sees("There is no backup yet"), "{}", console.screen());
    console.press("b");
    assert!(console.sees("opened again and checked"), "{}", console.screen());
    assert!(console.sees("All is well"), "{}", console.screen());
    console.salon.at(date(2026, 12, 1).at(9, 0, 0, 0));
    console.press("esc").goes(Destination::Safety);
    assert!(console.sees("9 days ago"), "{}", console.screen());
}

#[test]
fn the_folder_of_the_backups_is_chosen() {
    let mut console = Console::new(Salon::new(Market::Kz));
    let stick = console.salon.folder.path().join("stick");
    console.goes(Destination::Safety).press("e").types(stick.to_str().unwrap()).press("ctrl-s").press("b");
    assert!(console.sees("stick/salon-2026-11-21"), "{}", console.screen());
    assert_eq!(std::fs::read_dir(&stick).unwrap().count(), 1);
}

#[test]
fn a_damaged_ledger_is_said_in_words() {
    let mut console = Console::new(Salon::new(Market::Kz));
    console.goes(Destination::Safety).press("c");
    assert!(console.sees("All is well"), "{}", console.screen());
    // The last page of the file is overwritten, as a dying disk would: nobody reads it to log in.
    let path = console.salon.folder.path().join("salon.db");
    console.salon.desk.lock();
    let mut bytes = std::fs::read(&path).unwrap();
    let last_page = bytes.len() - 2_000;
    bytes[last_page] ^= 0x40;
    std::fs::write(&path, bytes).unwrap();
    console.salon.reopen();
    console.press("c");
    assert!(console.sees("Something is wrong"), "{}", console.screen());
    assert!(console.sees("The database is damaged"), "{}", console.screen());
}

#[test]
fn a_specialist_is_told_that_this_is_not_theirs() {
    let mut salon = Salon::new(Market::Kz);
    salon.as_role(Role::Specialist);
    let mut console = Console::new(salon);
    console.goes(Destination::Safety).press("b");
    assert!(console.sees("Your role may not do this"), "{}", console.screen());
}

#[test]
fn golden_safety() {
    each_language_and_size(
        "safety",
        |_| {},
        |console| {
            console.goes(Destination::Safety);
        },
    );
}
