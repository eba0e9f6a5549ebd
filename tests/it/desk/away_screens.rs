//! Stepping away with one key, the clock at the door, and whoever comes next: by keys alone.

use std::time::Duration;

use frontdesk::desk::away::{ComeToDesk, LeaveDesk, ListAways, ReadDesk};
use frontdesk::desk::staff::{ListStaff, ResetPassword};
use frontdesk::domain::away::{Cover, Place};
use frontdesk::domain::ids::ClientId;
use frontdesk::domain::market::Market;
use frontdesk::domain::role::Role;
use frontdesk::ui::screen::Destination;
use frontdesk::words::Language;
use jiff::civil::date;

use crate::clients::add;
use crate::support::{PASSWORD, Salon};
use crate::ui::harness::{Console, SIZES, each_language_and_size};

/// The administrator at her console, with a card open.
fn at_a_card() -> Console {
    let mut salon = Salon::new(Market::Kz);
    let client = add(&mut salon, "Sadykova", "Aigerim", "+7 701 234 56 78").client;
    salon.as_role(Role::Administrator);
    let mut console = Console::new(salon);
    console.press("f3").types("Aigerim").press("enter");
    assert!(console.sees("Sadykova"), "{}", console.screen());
    assert_eq!(client.0, 1);
    console
}

/// She steps away, and the door opens after a while.
fn away_for(time: Duration) -> Console {
    let mut console = at_a_card();
    console.press("f11");
    let mut door = console.at_the_door();
    door.waits(time);
    door
}

/// Somebody chooses their login at the door and types their password.
fn logs_in(door: &mut Console, login: &str) {
    door.press("up").press("space").types(login).press("enter").types(PASSWORD).press("enter");
}

#[test]
fn one_key_locks_masks_and_writes_it_down() {
    for key in ["f11", "alt-a", "A"] {
        let mut console = at_a_card();
        console.press(key);
        assert_eq!(console.relaunched, Some(Some("dana".to_owned())), "{key}");
        assert!(console.salon.desk.actor().is_none(), "the key of the salon is forgotten");
        assert!(!console.sees("Sadykova"), "{}", console.screen());
        let left = console.left.clone().unwrap();
        assert_eq!((left.minutes, left.name.as_str()), (5, "Dana Omarova"));
        assert!(!left.to_string().contains("Sadykova"), "nothing of a client leaves the program");
        let desk = console.salon.as_role(Role::Owner).ask(ReadDesk {});
        assert_eq!(desk.away[0].place, Place::Card(ClientId(1)));
    }
}

#[test]
fn the_screen_is_covered_before_the_disk_has_answered() {
    let mut console = at_a_card();
    console.holds_replies().press("f11");
    assert!(!console.sees("Sadykova"), "{}", console.screen());
    assert!(console.relaunched.is_none());
    console.lets_replies_come();
    assert!(console.relaunched.is_some());
    assert!(console.left.is_some());
}

#[test]
fn a_hidden_screen_is_left_at_once() {
    let mut console = at_a_card();
    console.press("f12").press("f11");
    assert!(console.left.is_some(), "{}", console.screen());
}

#[test]
fn a_plain_lock_leaves_nobody_away() {
    let mut console = at_a_card();
    console.press("f12").press("f12");
    assert_eq!(console.left, None);
    assert!(console.salon.as_role(Role::Owner).ask(ReadDesk {}).away.is_empty());
}

#[test]
fn the_door_counts_and_tells_the_desktop_once_before_and_once_after() {
    let mut door = away_for(Duration::ZERO);
    assert!(door.sees("Dana Omarova stepped away at 14:00"), "{}", door.screen());
    assert!(door.sees("Back soon"), "{}", door.screen());
    for (seconds, told) in [(239, 0), (1, 1), (59, 1), (1, 2), (600, 2)] {
        door.waits(Duration::from_secs(seconds));
        assert_eq!(door.noticed.len(), told, "after {seconds} s more");
    }
    assert!(door.sees("Who stands in?"), "{}", door.screen());
    assert_eq!(door.noticed.iter().map(|notice| notice.is_urgent).collect::<Vec<_>>(), [false, true]);
    assert!(door.noticed.iter().all(|notice| !notice.body.contains("Sadykova") && !notice.body.is_empty()));
}

#[test]
fn back_in_time_the_work_goes_on_where_it_was() {
    let mut door = away_for(Duration::from_secs(200));
    door.types(PASSWORD).press("enter"); // her login is proposed
    assert!(door.sees("Sadykova"), "{}", door.screen());
    assert!(door.sees("Welcome back, Dana Omarova"), "{}", door.screen());
    assert!(!door.sees("Who stood in?"), "{}", door.screen());
}

#[test]
fn a_colleague_stands_in_at_the_same_place() {
    let mut door = away_for(Duration::from_secs(200));
    logs_in(&mut door, "ewa");
    assert!(door.sees("You stand in for Dana Omarova, who stepped away at 14:00"), "{}", door.screen());
    assert!(door.sees("Sadykova"), "{}", door.screen());
    door.press("f2");
    assert!(!door.sees("Sadykova"), "{}", door.screen());
}

#[test]
fn beyond_the_minutes_a_stand_in_is_asked_for_by_name() {
    let mut door = away_for(Duration::from_secs(301));
    assert!(!door.sees("dana"), "whoever left is proposed no longer\n{}", door.screen());
    door.press("space").types("ewa").press("enter").types(PASSWORD).press("enter");
    assert!(door.sees("You stand in for"), "{}", door.screen());
}

#[test]
fn a_password_half_typed_when_the_time_is_up_stays() {
    let mut door = away_for(Duration::from_secs(299));
    door.types("green tea");
    door.waits(Duration::from_secs(5));
    door.types(" at noon").press("enter");
    assert!(door.sees("Sadykova"), "{}", door.screen());
}

#[test]
fn late_without_a_stand_in_she_says_who_was_there() {
    for (keys, cover) in [(vec!["enter"], Cover::Named), (vec!["up", "enter"], Cover::Nobody)] {
        let mut door = away_for(Duration::from_mins(7));
        door.press("space").types("dana").press("enter").types(PASSWORD).press("enter");
        assert!(door.sees("Who stood in?") && door.sees("7 min"), "{}", door.screen());
        for key in keys {
            door.press(key);
        }
        assert!(door.sees("Noted") && door.sees("Sadykova"), "{}", door.screen());
        let day = date(2026, 11, 21);
        let history = door.salon.as_role(Role::Owner).ask(ListAways { from: day, to: day });
        assert_eq!(history.aways[0].stand_in.as_ref().map(|stand_in| stand_in.cover), Some(cover));
    }
}

#[test]
fn who_stood_in_may_be_left_open_for_a_manager() {
    let mut door = away_for(Duration::from_mins(7));
    door.press("space").types("dana").press("enter").types(PASSWORD).press("enter");
    door.press("esc");
    let mut salon = door.salon;
    salon.as_role(Role::Manager);
    let mut console = Console::new(salon);
    console.goes(Destination::Aways);
    assert!(console.sees("Nobody has said who"), "{}", console.screen());
    console.press("w").press("enter");
    assert!(console.sees("Noted") && !console.sees("Nobody has said who"), "{}", console.screen());
}

#[test]
fn a_place_that_a_stand_in_may_not_see_is_not_shown_to_them() {
    let mut salon = Salon::new(Market::Kz);
    salon.as_role(Role::Administrator);
    let mut console = Console::new(salon);
    console.press("f6").press("f11");
    let mut door = console.at_the_door();
    logs_in(&mut door, "kim");
    assert!(door.sees("You stand in for"), "{}", door.screen());
    assert!(!door.sees("may not"), "{}", door.screen());
}

#[test]
fn half_filled_forms_survive_stepping_away() {
    let mut console = at_a_card();
    console.press("f2").press("f9").press("enter"); // a new client
    console.types("Nurlanova").press("f11");
    let mut door = console.at_the_door();
    door.types(PASSWORD).press("enter").press("f9").press("enter");
    assert!(door.sees("Nurlanova"), "{}", door.screen());
}

#[test]
fn somebody_with_a_one_time_password_does_not_mind_the_desk() {
    let mut salon = Salon::new(Market::Kz);
    let kim = salon.ask(ListStaff {}).into_iter().find(|person| person.login == "kim").unwrap().id;
    let password = salon.ask(ResetPassword { id: kim }).password;
    salon.desk.log_in("kim", &password).unwrap();
    let mut console = Console::new(salon);
    console.press("f11");
    assert_eq!(console.left, None);
}

#[test]
fn golden_door_of_a_desk_that_was_left() {
    for language in Language::ALL {
        for size in SIZES {
            for (name, seconds) in [("away-door", 28), ("away-door-over", 332)] {
                let mut salon = Salon::new(Market::Kz);
                salon.as_role(Role::Administrator);
                let mut console = Console::with(salon, language, size);
                console.press("f11");
                let mut door = console.at_the_door();
                door.waits(Duration::from_secs(seconds));
                let golden = format!("{name}.{}-{}x{}", language.code(), size.0, size.1);
                insta::with_settings!({ snapshot_path => "../snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
                    insta::assert_snapshot!(golden, door.screen());
                });
            }
        }
    }
}

#[test]
fn golden_history_of_the_desk() {
    each_language_and_size(
        "away-list",
        |salon| {
            for (role, hour, gone, minutes) in [
                (Role::Administrator, 10, 4, None),
                (Role::Administrator, 12, 9, None),
                (Role::Administrator, 13, 7, Some(Role::Manager)),
            ] {
                let wall = date(2026, 11, 21).at(hour, 0, 0, 0);
                salon.at(wall);
                salon.as_role(role).ask(LeaveDesk { place: Place::Today });
                salon.at(wall.saturating_add(jiff::SignedDuration::from_mins(gone)));
                if let Some(stand_in) = minutes {
                    salon.as_role(stand_in).ask(ComeToDesk {});
                    salon.at(wall.saturating_add(jiff::SignedDuration::from_mins(25)));
                }
                salon.as_role(role).ask(ComeToDesk {});
            }
            salon.at(date(2026, 11, 21).at(14, 0, 0, 0));
            salon.as_role(Role::Manager);
        },
        |console| {
            console.goes(Destination::Aways).press("down");
        },
    );
}
