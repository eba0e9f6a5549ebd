//! The screens of staff and passwords.

use frontdesk::desk::staff::{ListStaff, ResetPassword};
use frontdesk::domain::market::Market;
use frontdesk::domain::role::Role;
use frontdesk::ui::screen::Destination;
use frontdesk::words::Language;

use super::harness::{Console, each_language_and_size};
use crate::support::{PASSWORD, Salon};

/// A console on the list of staff, through F9 as a person would go.
fn staff() -> Console {
    let mut console = Console::new(Salon::new(Market::Kz));
    opens(&mut console, "Staff");
    console
}

/// Opens a place by its name in the palette.
fn opens(console: &mut Console, name: &str) {
    let typed = if name == "Staff" { "people who work" } else { name };
    console.press("ctrl-p").types(typed).press("enter");
}

#[test]
fn staff_are_listed_with_what_they_may_do() {
    each_language_and_size(
        "staff-list",
        |_| {},
        |console| {
            console.goes(Destination::Staff).press("down");
        },
    );
}

#[test]
fn a_new_colleague_is_asked_for() {
    each_language_and_size(
        "staff-add",
        |_| {},
        |console| {
            console.goes(Destination::Staff).press("n").types("Lena").press("tab").types("len a").press("tab");
            console.press("right").press("tab").types("password1");
        },
    );
}

#[test]
fn a_colleague_is_taken_on_and_logs_in_with_a_password_to_change() {
    let mut console = staff();
    console.press("n").types("Lena").press("enter").types("lena").press("enter").press("right").press("enter");
    console.types("birch and honey tea").press("tab").types("birch and honey tee").press("ctrl-s");
    assert!(console.sees("The two passwords differ"), "{}", console.screen());
    console.press("ctrl-u").types("birch and honey tea").press("enter");
    assert!(console.sees("Lena may log in as"), "{}", console.screen());
    console.press("end");
    assert!(console.sees("Lena !") && console.sees("must choose a"), "{}", console.screen());
    let staff = console.salon.ask(ListStaff {});
    let lena = staff.iter().find(|member| member.login == "lena").unwrap();
    assert_eq!((lena.role, lena.must_change), (Role::Administrator, true));
}

#[test]
fn a_taken_login_is_said_at_its_field_and_nothing_typed_is_lost() {
    let mut console = staff();
    console.press("n").types("Second Dana").press("tab").types("dana").press("tab").press("right").press("tab");
    console.types("birch and honey tea").press("tab").types("birch and honey tea").press("ctrl-s");
    assert!(console.sees("Somebody else logs in under this name"), "{}", console.screen());
    assert!(console.sees("Second Dana"), "{}", console.screen());
}

#[test]
fn a_half_filled_form_is_kept_and_comes_back_without_its_password() {
    let mut console = staff();
    console.press("n").types("Lena Kim").press("tab").press("tab").press("tab").types("birch and honey tea");
    console.press("esc").press("right").press("enter");
    assert!(console.sees("Kept for later"), "{}", console.screen());
    console.press("n");
    assert!(console.sees("Lena Kim") && console.sees("here again"), "{}", console.screen());
    assert!(!console.sees("•"), "{}", console.screen());
}

#[test]
fn a_one_time_password_is_shown_once() {
    let mut console = staff();
    console.press("down").press("r").press("y");
    assert!(console.sees("shown only this once"), "{}", console.screen());
    console.press("enter");
    assert!(!console.sees("shown only this once") && console.sees("must choose a"), "{}", console.screen());
}

#[test]
fn leaving_staff_are_kept_out_and_let_in_again() {
    let mut console = staff();
    console.press("down").press("delete");
    assert!(console.sees("Keep"), "{}", console.screen());
    console.press("n");
    assert!(!console.sees("cannot log in"), "no means no\n{}", console.screen());
    console.press("delete").press("y");
    assert!(console.sees("cannot log in any more"), "{}", console.screen());
    console.press("end").press("delete").press("y");
    assert!(console.sees("One-time password for"), "{}", console.screen());
}

#[test]
fn ones_own_password_is_changed_with_the_old_one() {
    let mut console = Console::new(Salon::new(Market::Kz));
    opens(&mut console, "My password");
    console.types("wrong password").press("tab").types("birch and honey tea").press("tab");
    console.types("birch and honey tea").press("enter");
    assert!(console.sees("is wrong"), "{}", console.screen());
    console.press("ctrl-u").types(PASSWORD).press("ctrl-s");
    assert!(console.sees("Your password is changed"), "{}", console.screen());
}

#[test]
fn those_who_may_not_manage_staff_are_not_led_there() {
    let mut salon = Salon::new(Market::Kz);
    salon.as_role(Role::Administrator);
    let mut console = Console::new(salon);
    console.press("f9");
    assert!(console.sees("New client") && !console.sees("people who work"), "{}", console.screen());
    console.press("pagedown").press("pagedown");
    assert!(console.sees("My password") && !console.sees("people who work"), "{}", console.screen());
}

#[test]
fn whoever_comes_with_a_one_time_password_chooses_their_own_before_anything_else() {
    let mut salon = Salon::new(Market::Kz);
    let dana = salon.ask(ListStaff {}).into_iter().find(|member| member.login == "dana").unwrap();
    let one_time = salon.ask(ResetPassword { id: dana.id }).password;
    let mut console = Console::locked(salon, Language::En, (80, 24), Some("dana"));
    console.types(one_time.reveal()).press("enter");
    assert!(console.sees("Choose a password of your own"), "{}", console.screen());
    assert!(!console.sees("Today"), "nothing else is offered\n{}", console.screen());
    console.press("f2").press("esc").press("f6");
    assert!(console.sees("Choose a password of your own"), "{}", console.screen());
    console.types(one_time.reveal()).press("tab").types("birch and honey tea").press("tab");
    console.types("birch and honey tea").press("enter");
    assert!(console.sees("Your password is changed") && console.sees("F2 Today"), "{}", console.screen());
}
