//! The score and the weekly list, driven by keys on a real desk.

use frontdesk::domain::market::Market;
use frontdesk::domain::role::Role;
use frontdesk::ui::screen::Destination;

use super::lived::day;
use crate::support::Salon;
use crate::ui::harness::{Console, each_language_and_size};

/// A console on the score of a lived day.
fn console() -> Console {
    let mut salon = Salon::new(Market::Kz);
    day(&mut salon);
    let mut console = Console::new(salon);
    console.goes(Destination::Score);
    console
}

#[test]
fn the_score_in_each_language() {
    each_language_and_size(
        "score",
        |salon| drop(day(salon)),
        |console| {
            console.goes(Destination::Score);
        },
    );
}

#[test]
fn the_people_in_each_language() {
    each_language_and_size(
        "score-people",
        |salon| drop(day(salon)),
        |console| {
            console.goes(Destination::Score).press("tab");
        },
    );
}

#[test]
fn why_in_each_language() {
    each_language_and_size(
        "score-why",
        |salon| drop(day(salon)),
        |console| {
            console.goes(Destination::Score).press("?");
        },
    );
}

#[test]
fn the_weekly_list_in_each_language() {
    each_language_and_size(
        "score-week",
        |salon| drop(day(salon)),
        |console| {
            console.goes(Destination::Score).press("w").press("n").press("p").press("down").press("y");
        },
    );
}

#[test]
fn where_it_was_not_done_in_each_language() {
    each_language_and_size(
        "score-not-done",
        |salon| drop(day(salon)),
        |console| {
            console.goes(Destination::Score).press("enter");
        },
    );
}

#[test]
fn tab_sorts_it_and_arrows_go_through_time() {
    let mut console = console();
    for title in ["Standard by rule", "Standard by person", "Standard by day", "Standard by shift", "Standard by rule"]
    {
        assert!(console.sees(title), "{title}\n{}", console.screen());
        console.press("tab");
    }
    console.press("shift-tab");
    assert!(console.sees("Mon 16 Nov – Sun 22 Nov"), "{}", console.screen());
    console.press("left");
    assert!(console.sees("Mon 9 Nov – Sun 15 Nov"), "{}", console.screen());
    console.press("right").press("right");
    assert!(console.sees("Mon 16 Nov – Sun 22 Nov"), "nothing lies ahead\n{}", console.screen());
    console.press("p");
    assert!(console.sees("November 2026"), "{}", console.screen());
    console.press("p");
    assert!(console.sees("Sat 21 Nov"), "{}", console.screen());
}

#[test]
fn a_person_opens_to_their_rules_and_back() {
    let mut console = console();
    console.press("tab").press("enter");
    assert!(console.sees("Standard: Aizhan Bekova"), "{}", console.screen());
    console.press("esc");
    assert!(console.sees("Standard by person"), "{}", console.screen());
}

#[test]
fn a_rule_opens_to_the_visits_that_missed_it_and_on_to_the_day() {
    let mut console = console();
    console.press("enter");
    assert!(console.sees("Where it was not done"), "{}", console.screen());
    assert!(console.sees("Ewa Kowalczyk") || console.sees("Marat Ospanov"), "{}", console.screen());
    console.press("enter");
    assert!(console.sees("Salicylic"), "{}", console.screen());
}

#[test]
fn the_weekly_list_is_kept_with_one_key_a_line() {
    let mut console = console();
    console.press("w");
    assert!(console.sees("not seen yet"), "{}", console.screen());
    let open = console.screen().matches("not seen yet").count();
    console.press("y");
    assert_eq!(console.screen().matches("not seen yet").count(), open - 1, "{}", console.screen());
    console.press("e").types(" ").press("tab").types("smiles first").press("ctrl-s");
    assert!(console.sees("smiles first"), "{}", console.screen());
    console.press("n");
    assert!(console.sees("not kept") && console.sees("Said before"), "{}", console.screen());
}

#[test]
fn the_report_goes_to_paper() {
    let mut console = console();
    console.press("ctrl-r");
    assert!(console.sees("How the standard is kept"), "{}", console.screen());
    assert!(console.sees("By rule"), "{}", console.screen());
}

#[test]
fn the_menu_leads_managers_there_and_nobody_else() {
    for (role, expected) in [(Role::Manager, true), (Role::Administrator, false), (Role::Specialist, false)] {
        let mut salon = Salon::new(Market::Kz);
        salon.as_role(role);
        let mut console = Console::new(salon);
        console.press("f9");
        assert_eq!(console.sees("How the standard is kept"), expected, "{role:?}\n{}", console.screen());
    }
}
