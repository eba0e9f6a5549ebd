//! The telephone by keys: noted as it is told, the guest first, nothing lost.

use std::time::Duration;

use frontdesk::desk::away::ReadDesk;
use frontdesk::desk::call::{AnswerPhone, CallTold, EndCall, Ending, ListCalls, SettleCallback};
use frontdesk::domain::call::{CallState, CallbackOutcome};
use frontdesk::domain::market::Market;
use frontdesk::domain::role::Role;
use frontdesk::ui::screen::Destination;
use jiff::civil::date;

use crate::clients::add;
use crate::support::{PASSWORD, Salon};
use crate::ui::harness::{Console, each_language_and_size};

fn console() -> Console {
    let mut salon = Salon::new(Market::Kz);
    add(&mut salon, "Sadykova", "Aigerim", "+7 701 234 56 78");
    salon.as_role(Role::Administrator);
    Console::new(salon)
}

/// A call of which something is typed.
fn calling() -> Console {
    let mut console = console();
    console.press("alt-r");
    assert!(console.sees("Telephone · since 14:00"), "{}", console.screen());
    console.types("Olga").press("tab").press("tab").types("asks for laser");
    console
}

#[test]
fn the_call_stays_open_while_the_guest_is_served() {
    for key in ["esc", "f2", "alt-g", "alt-r", "f3"] {
        let mut console = calling();
        console.press(key);
        assert!(!console.sees("asks for laser"), "{key}\n{}", console.screen());
        assert!(console.sees("☎") && console.sees("Alt-R leads back"), "{key}\n{}", console.screen());
        console.press("alt-r");
        assert!(console.sees("asks for laser") && console.sees("Olga"), "{key}\n{}", console.screen());
    }
}

#[test]
fn one_key_leads_to_the_guest_from_the_middle_of_a_word() {
    let mut console = calling();
    console.press("f2");
    console.press("a"); // the board's own key, not a letter of the note
    console.press("alt-r");
    assert!(!console.sees("lasera"), "{}", console.screen());
}

#[test]
fn a_key_pressed_by_mistake_leaves_no_call() {
    let mut console = console();
    console.press("alt-r").press("esc");
    assert!(!console.sees("☎"), "{}", console.screen());
    let lists = console.salon.ask(ListCalls {});
    assert!(lists.waiting.is_empty() && lists.others.is_empty());
}

#[test]
fn an_empty_call_is_kept_when_a_guest_comes_in() {
    let mut console = console();
    console.press("alt-r").press("f2");
    assert!(console.sees("☎"), "{}", console.screen());
}

#[test]
fn what_was_typed_survives_the_lock_and_stepping_away() {
    for keys in [&["f12", "f12"][..], &["f11"][..]] {
        let mut console = calling();
        for key in keys {
            console.press(key);
        }
        assert!(!console.sees("laser"), "{}", console.screen());
        let mut door = console.at_the_door();
        door.types(PASSWORD).press("enter");
        assert!(door.sees("☎"), "{}", door.screen());
        door.press("alt-r");
        assert!(door.sees("asks for laser") && door.sees("Olga"), "{keys:?}\n{}", door.screen());
    }
}

#[test]
fn what_was_typed_survives_a_crash() {
    let mut console = calling();
    console.waits(Duration::from_secs(6));
    let mut salon = console.salon; // nothing more is said to the console: the power went
    salon.reopen();
    salon.as_role(Role::Administrator);
    let mut console = Console::new(salon);
    console.press("alt-r");
    assert!(console.sees("asks for laser"), "{}", console.screen());
}

#[test]
fn a_known_number_names_the_caller() {
    let mut console = console();
    console.press("alt-r").press("tab").types("8701 234 56 78");
    assert!(console.sees("Number of Aigerim Sadykova"), "{}", console.screen());
    console.press("ctrl-s");
    assert!(console.sees("The call is noted"), "{}", console.screen());
    let call = console.salon.ask(ListCalls {}).others[0].clone();
    assert_eq!(call.caller, "Aigerim Sadykova");
    assert!(call.client.is_some());
}

#[test]
fn a_promised_call_is_proposed_in_half_an_hour_and_waits_in_the_list() {
    let mut console = console();
    console.press("alt-r").types("Olga").press("tab").types("7015550011").press("tab").press("tab").press("right");
    console.press("ctrl-s");
    assert!(console.sees("Noted: call back"), "{}", console.screen());
    let call = console.salon.ask(ListCalls {}).waiting[0].clone();
    assert_eq!(call.call_back.unwrap().wall, date(2026, 11, 21).at(14, 30, 0, 0));
    assert!(!console.sees("☎"), "{}", console.screen());
}

#[test]
fn no_number_no_promise() {
    let mut console = calling();
    console.press("tab").press("right").press("ctrl-s");
    assert!(console.sees("There is no number to call"), "{}", console.screen());
    assert!(console.salon.ask(ReadDesk {}).call.is_some(), "nothing is lost");
}

/// One promised call, due at two.
fn with_callback() -> Console {
    let mut salon = Salon::new(Market::Kz);
    add(&mut salon, "Sadykova", "Aigerim", "+7 701 234 56 78");
    let call = salon.ask(AnswerPhone {}).call.id;
    let told = CallTold { caller: "Aigerim".into(), number: "87012345678".into(), note: "lips, which day".into() };
    salon.ask(EndCall { call, told, ending: Ending::CallBack(date(2026, 11, 21).at(14, 0, 0, 0)) });
    salon.as_role(Role::Administrator);
    Console::new(salon)
}

#[test]
fn a_call_that_is_due_is_told_and_settled_with_a_key() {
    let mut console = with_callback();
    console.goes(Destination::Calls);
    assert!(console.sees("lips, which day") && console.sees("It is time to call"), "{}", console.screen());
    console.press("space");
    assert!(!console.sees("It is time to call"), "{}", console.screen());
    let state = console.salon.ask(ListCalls {}).others[0].state;
    assert_eq!(state, CallState::Settled);
}

#[test]
fn nobody_answered_and_it_is_tried_again() {
    let mut console = with_callback();
    console.goes(Destination::Calls).press("z").press("ctrl-s");
    assert!(console.sees("Noted: next try"), "{}", console.screen());
    let back = console.salon.ask(ListCalls {}).waiting[0].call_back.clone().unwrap();
    assert_eq!((back.wall, back.tries), (date(2026, 11, 21).at(15, 0, 0, 0), 1));
}

#[test]
fn a_promise_is_dropped_only_when_asked_twice() {
    let mut console = with_callback();
    console.goes(Destination::Calls).press("x").press("enter");
    assert_eq!(console.salon.ask(ListCalls {}).waiting.len(), 1, "the safe answer is chosen");
    console.press("x").press("y");
    assert!(console.salon.ask(ListCalls {}).waiting.is_empty());
}

#[test]
fn the_card_of_a_caller_is_a_key_away() {
    let mut console = with_callback();
    console.goes(Destination::Calls).press("enter");
    assert!(console.sees("Sadykova") && console.sees("never asked"), "{}", console.screen());
}

#[test]
fn golden_telephone() {
    each_language_and_size(
        "call-page",
        |salon| {
            add(salon, "Sadykova", "Aigerim", "+7 701 234 56 78");
            salon.as_role(Role::Administrator);
        },
        |console| {
            console.press("alt-r").press("tab").types("87012345678").press("tab").types("Tomorrow after six?");
            console.press("tab").press("right");
        },
    );
}

#[test]
fn golden_calls() {
    each_language_and_size(
        "call-list",
        |salon| {
            add(salon, "Sadykova", "Aigerim", "+7 701 234 56 78");
            let day = date(2026, 11, 21);
            for (hour, caller, number, note, ending) in [
                (9, "Olga", "", "asked for the price of a peel", Ending::Done),
                (10, "", "87012345678", "lips: which day?", Ending::CallBack(day.at(13, 30, 0, 0))),
                (11, "张伟", "+86 138 0013 8000", "laser for a friend", Ending::CallBack(day.at(17, 0, 0, 0))),
            ] {
                salon.at(day.at(hour, 12, 0, 0));
                let call = salon.ask(AnswerPhone {}).call.id;
                let told = CallTold { caller: caller.into(), number: number.into(), note: note.into() };
                salon.ask(EndCall { call, told, ending });
            }
            let call = salon.ask(ListCalls {}).waiting[0].id;
            let again = Some(day.at(13, 45, 0, 0));
            let note = String::new();
            salon.ask(SettleCallback { call, outcome: CallbackOutcome::NoAnswer, again, note });
            salon.at(day.at(14, 0, 0, 0));
            salon.as_role(Role::Administrator);
        },
        |console| {
            console.goes(Destination::Calls);
        },
    );
}
