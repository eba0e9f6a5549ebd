//! The console tells by itself: above the keys, on the desktop without names, in a list with the way there.

use std::time::Duration;

use frontdesk::desk::safety::LayPatchTest;
use frontdesk::desk::visit::Arrive;
use frontdesk::domain::market::Market;
use frontdesk::domain::role::Role;
use frontdesk::outside::notice::{DesktopNotice, Silence};
use frontdesk::ui::app::Event;
use frontdesk::ui::screen::{Destination, Message};
use jiff::civil::{DateTime, date};

use crate::schedule::stage::{Stage, at, on_board};
use crate::support::Salon;
use crate::ui::harness::{Console, each_language_and_size};

const ARRIVING: &str = "Ewa Kowalczyk comes at 14:30, Olga.";

/// A console at two o'clock, with one visit of Ewa's at half past.
fn console() -> Console {
    let mut salon = Salon::new(Market::Kz);
    Stage::set(&mut salon).book_peel(&mut salon, at(14, 30));
    salon.as_role(Role::Administrator);
    Console::new(salon)
}

/// Lets the clock on the wall show a time, with nobody at the keys meanwhile.
fn turns(console: &mut Console, wall: DateTime) {
    console.salon.at(wall);
    console.feed(Event::Due);
}

#[test]
fn it_tells_at_the_minute_with_the_name_at_the_desk_and_without_on_the_desktop() {
    let mut console = console();
    assert!(!console.sees("alert"), "{}", console.screen());
    turns(&mut console, at(14, 19));
    assert!(console.noticed.is_empty());
    turns(&mut console, at(14, 20));
    assert!(console.sees(ARRIVING) && !console.sees("alert"), "{}", console.screen());
    let expected =
        DesktopNotice { title: "14:30: the next client".to_owned(), body: "Olga".to_owned(), is_urgent: false };
    assert_eq!(console.noticed, [expected]);
    assert_eq!(console.rings, 0, "sound is for whoever wants it");
}

#[test]
fn it_wakes_for_the_next_notice_and_tells_it_once() {
    let mut console = console();
    turns(&mut console, at(14, 19));
    // A key now and then keeps the desk open.
    for _ in 0..8 {
        console.waits(Duration::from_secs(20)).press("home");
    }
    assert_eq!(console.noticed.len(), 1);
    let Console { mut salon, .. } = console;
    salon.reopen();
    let mut console = Console::new(salon);
    turns(&mut console, at(14, 23));
    assert!(console.noticed.is_empty() && !console.sees(ARRIVING), "{}", console.screen());
    console.press("N");
    assert!(console.sees("Ewa Kowalczyk comes"), "it stands all the same\n{}", console.screen());
}

#[test]
fn what_came_due_before_somebody_sat_down_is_counted_and_not_shouted() {
    let mut salon = Salon::new(Market::Kz);
    Stage::set(&mut salon).book_peel(&mut salon, at(14, 30));
    salon.at(at(14, 40));
    let mut console = Console::new(salon);
    assert!(console.noticed.is_empty());
    assert!(console.sees("1 alert"), "{}", console.screen());
}

#[test]
fn a_change_is_seen_at_once() {
    let mut console = console();
    turns(&mut console, at(14, 36));
    assert!(console.sees("1 alert"), "she is late\n{}", console.screen());
    console.press("a");
    assert!(!console.sees("alert"), "she is here\n{}", console.screen());
}

#[test]
fn several_at_once_are_one_sentence_and_one_notice() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    stage.book_peel(&mut salon, at(14, 30));
    let (marat, manicure, lena) = (stage.marat, stage.manicure, stage.lena);
    let other = stage.booking(marat, manicure, lena, at(14, 30));
    salon.ask(other);
    let mut console = Console::new(salon);
    turns(&mut console, at(14, 20));
    assert!(console.sees("(+1 more: Alt-N)"), "{}", console.screen());
    assert_eq!(console.noticed.len(), 1);
    assert_eq!(console.noticed[0].title, "2 notices wait at the desk");
}

#[test]
fn it_does_not_write_over_a_refusal() {
    let mut console = console();
    console.app.say(Message::refused("The card was changed meanwhile."));
    turns(&mut console, at(14, 20));
    assert!(console.sees("The card was changed") && !console.sees(ARRIVING), "{}", console.screen());
    console.waits(Duration::from_secs(13));
    assert!(console.sees(ARRIVING), "{}", console.screen());
}

#[test]
fn what_is_told_over_hidden_data_waits_until_it_is_seen() {
    let mut console = console();
    console.press("f12");
    turns(&mut console, at(14, 20));
    assert_eq!(console.noticed.len(), 1, "the desktop does not wait");
    console.waits(Duration::from_secs(20));
    assert!(!console.sees("Ewa"), "{}", console.screen());
    console.press("home");
    assert!(console.sees(ARRIVING), "{}", console.screen());
}

/// Presses a key so many times.
fn times(console: &mut Console, count: usize, key: &str) {
    for _ in 0..count {
        console.press(key);
    }
}

#[test]
fn the_settings_of_the_computer_decide_what_pops_up_and_what_rings() {
    // Rows of the settings: 5 the desktop, 6 the sound, 7 and 8 the quiet hours.
    for (keys, pops_up, rings) in [
        (vec![], 1, 0),
        (vec![(5, 1)], 0, 0),
        (vec![(6, 1)], 1, 1),
        (vec![(5, 1), (6, 1)], 0, 1),
        (vec![(6, 1), (7, 28), (8, 30)], 0, 0), // quiet from 14:00 to 15:00
        (vec![(6, 1), (7, 30), (8, 28)], 1, 1), // quiet from 15:00 to 14:00
    ] {
        let mut console = console();
        console.goes(Destination::Settings);
        for (row, presses) in &keys {
            console.press("home");
            times(&mut console, *row, "down");
            times(&mut console, *presses, "right");
        }
        console.press("esc");
        turns(&mut console, at(14, 20));
        assert_eq!((console.noticed.len(), console.rings), (pops_up, rings), "{keys:?}");
        assert!(console.sees(ARRIVING), "the console is never quiet\n{}", console.screen());
    }
}

#[test]
fn a_locked_desk_still_tells_the_desktop_by_time_and_kind() {
    let mut console = console();
    turns(&mut console, at(14, 10));
    console.press("f12").press("f12");
    let mut door = console.at_the_door();
    turns(&mut door, at(14, 19));
    assert!(door.noticed.is_empty());
    turns(&mut door, at(14, 20));
    turns(&mut door, at(14, 35));
    let told: Vec<(&str, &str)> =
        door.noticed.iter().map(|notice| (notice.title.as_str(), notice.body.as_str())).collect();
    assert_eq!(told, [("14:30: the next client", ""), ("14:30: the client is not here yet", "")]);
    assert!(!door.sees("Ewa"), "{}", door.screen());
}

#[test]
fn a_desktop_that_does_not_answer_is_left_alone_and_the_list_says_so() {
    let mut console = console();
    console.feed(Event::Unnoticed(Silence::NoAnswer));
    turns(&mut console, at(14, 20));
    assert!(console.noticed.is_empty());
    console.press("N");
    assert!(console.sees("The desktop of this"), "{}", console.screen());
}

#[test]
fn the_list_leads_to_the_visit_and_counts_what_was_seen_no_more() {
    let mut salon = Salon::new(Market::Kz);
    let mut stage = Stage::set(&mut salon);
    let (marat, manicure, lena) = (stage.marat, stage.manicure, stage.lena);
    let first = stage.booking(marat, manicure, lena, at(14, 10));
    salon.ask(first);
    stage.book_peel(&mut salon, at(14, 40));
    let mut console = Console::new(salon);
    turns(&mut console, at(14, 31));
    console.press("alt-n");
    assert!(console.sees("Marat Ospanov is 21 min late") && console.sees("1 alert"), "{}", console.screen());
    console.press("down").press("enter");
    assert!(console.sees("Salicylic peel") && !console.sees("Notices ·"), "{}", console.screen());
    assert!(console.look_of("Kowalczyk").is_some());
    console.press("N").press("space");
    assert!(!console.sees("alert") && console.sees("seen by Aizhan"), "{}", console.screen());
    console.press("end").press("space");
    assert!(console.sees("1 alert"), "{}", console.screen());
}

#[test]
fn the_list_of_a_busy_hour() {
    each_language_and_size(
        "notices",
        |salon| {
            let mut stage = Stage::set(salon);
            let filler = stage.book_filler(salon, at(14, 30)).visit;
            let (marat, manicure, lena) = (stage.marat, stage.manicure, stage.lena);
            let late = stage.booking(marat, manicure, lena, at(14, 15));
            salon.ask(late);
            stage.book_peel(salon, at(14, 45));
            salon.at(at(14, 25));
            let (version, seen) = (on_board(salon, filler).version, salon.shown(filler));
            salon.ask(Arrive { visit: filler, version, seen });
            salon.at(at(14, 41));
        },
        |console| {
            console.press("N");
        },
    );
}

#[test]
fn the_list_of_patch_tests_to_read() {
    each_language_and_size(
        "notices-tests",
        |salon| {
            let stage = Stage::set(salon);
            let lay = |client| LayPatchTest { client, procedure: stage.peel, note: String::new() };
            salon.ask(lay(stage.ewa));
            salon.ask(lay(stage.aigerim));
            salon.at(date(2026, 11, 24).at(9, 0, 0, 0));
        },
        |console| {
            console.press("alt-n").press("enter");
        },
    );
}
