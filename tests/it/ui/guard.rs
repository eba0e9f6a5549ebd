//! Hiding and locking: what a passer-by may see, and when the desk needs the password again.

use std::time::Duration;

use frontdesk::desk::drafts::LoadDraft;
use frontdesk::domain::market::Market;
use frontdesk::ui::app::{Event, Signal};
use frontdesk::ui::screen::Destination;
use proptest::prelude::*;

use super::harness::{Console, each_language_and_size};
use crate::support::Salon;

const NAME: &str = "Aizhan Bekova";

fn console() -> Console {
    let mut console = Console::new(Salon::new(Market::Kz));
    assert!(console.sees(NAME), "{}", console.screen());
    console
}

#[test]
fn one_key_hides_all_personal_data() {
    each_language_and_size(
        "shell-hidden",
        |_| {},
        |console| {
            console.press("f12");
        },
    );
}

#[test]
fn hidden_names_come_back_with_any_key_which_does_nothing_else() {
    let mut console = console();
    console.press("f12");
    assert!(!console.sees(NAME), "{}", console.screen());
    console.press("f9");
    assert!(console.sees(NAME), "{}", console.screen());
    assert!(!console.sees("┌"), "the key only showed what was there\n{}", console.screen());
}

#[test]
fn the_same_key_twice_locks() {
    let mut console = console();
    console.press("f12").press("f12");
    assert_eq!(console.relaunched, Some(Some("aizhan".to_owned())));
    assert!(console.salon.desk.actor().is_none(), "the key of the salon is forgotten");
    assert!(!console.sees(NAME));
}

#[test]
fn idle_hides_after_30_seconds_and_locks_after_two_minutes() {
    for (seconds, sees_name, locks) in [(29, true, false), (30, false, false), (119, false, false), (120, false, true)]
    {
        let mut console = console();
        console.waits(Duration::from_secs(seconds));
        assert_eq!(console.sees(NAME), sees_name, "after {seconds} s\n{}", console.screen());
        assert_eq!(console.relaunched.is_some(), locks, "after {seconds} s");
    }
}

#[test]
fn a_key_after_a_long_absence_does_not_act() {
    let mut console = console();
    console.waits(Duration::from_mins(1)).press("ctrl-q");
    assert!(!console.has_quit);
    assert!(console.sees(NAME), "{}", console.screen());
}

#[test]
fn a_computer_that_slept_wakes_locked() {
    let mut console = console();
    console.feed(Event::Woke);
    assert!(console.relaunched.is_some());
}

#[test]
fn a_lock_that_the_desk_does_not_answer_goes_ahead_all_the_same() {
    let mut console = console();
    console.holds_replies().press("f12").press("f12");
    assert!(console.relaunched.is_none());
    assert!(!console.sees(NAME), "covered at once");
    console.waits(Duration::from_secs(2));
    assert!(console.relaunched.is_some());
}

#[test]
fn nothing_pasted_or_pressed_reaches_a_locking_desk() {
    let mut console = console();
    console.holds_replies().press("f12").press("f12").press("ctrl-q").pastes("text");
    assert!(!console.has_quit);
    assert!(!console.sees(NAME));
}

/// What is kept of the form for new staff.
fn kept(console: &mut Console) -> Option<String> {
    let draft = console.salon.ask(LoadDraft { form: "staff-add".to_owned() });
    draft.map(|draft| draft.body.to_string())
}

#[test]
fn a_half_filled_form_is_kept_once_typing_rests() {
    let mut console = console();
    console.goes(Destination::Staff).press("n").types("Zarina");
    assert_eq!(kept(&mut console), None);
    console.waits(Duration::from_secs(6));
    assert!(kept(&mut console).is_some_and(|body| body.contains("Zarina")), "a power cut costs five seconds at most");
    console.types(" K");
    console.waits(Duration::from_secs(6));
    assert!(kept(&mut console).is_some_and(|body| body.contains("Zarina K")));
}

#[test]
fn a_half_filled_form_survives_the_lock_and_the_end() {
    let end = |console: &mut Console| {
        console.feed(Event::Signal(Signal::End));
    };
    let lock = |console: &mut Console| {
        console.feed(Event::Woke);
    };
    for (how, leave) in [("end", &end as &dyn Fn(&mut Console)), ("lock", &lock)] {
        let mut console = console();
        console.goes(Destination::Staff).press("n").types("Zarina");
        leave(&mut console);
        console.salon.reopen();
        assert!(kept(&mut console).is_some_and(|body| body.contains("Zarina")), "{how}");
    }
}

/// A key, a size, a paste or a pause.
#[derive(Clone, Debug)]
enum Step {
    Key(char, u8),
    F(u8),
    Size(u16, u16),
    Paste(String),
    Wait(u8),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let size = prop_oneof![Just((0, 0)), Just((1, 1)), Just((500, 200)), (0u16..130, 0u16..45)];
    let step = prop_oneof![
        6 => (any::<char>(), 0u8..3).prop_map(|(letter, with)| Step::Key(letter, with)),
        6 => (0u8..24).prop_map(Step::F),
        2 => size.prop_map(|(columns, rows)| Step::Size(columns, rows)),
        1 => ".{0,40}".prop_map(Step::Paste),
        1 => any::<u8>().prop_map(Step::Wait),
    ];
    prop::collection::vec(step, 1..60)
}

fn key_of(step: u8) -> &'static str {
    const KEYS: [&str; 24] = [
        "f1",
        "f2",
        "f3",
        "f4",
        "f5",
        "f6",
        "f9",
        "f12",
        "enter",
        "esc",
        "tab",
        "shift-tab",
        "up",
        "down",
        "left",
        "right",
        "pageup",
        "pagedown",
        "home",
        "end",
        "backspace",
        "delete",
        "ctrl-p",
        "ctrl-l",
    ];
    KEYS[usize::from(step) % KEYS.len()]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever is pressed at whatever size: no panic, and every frame can be drawn.
    #[test]
    fn no_key_and_no_size_brings_the_console_down(steps in steps()) {
        let mut console = Console::new(Salon::new(Market::Kz));
        for step in steps {
            match step {
                Step::Key(letter, with) if !letter.is_control() => {
                    let modifier = ["", "ctrl-", "alt-"][usize::from(with)];
                    if let Ok(key) = format!("{modifier}{letter}").parse::<frontdesk::ui::keymap::Key>() {
                        console.feed(Event::Key(key.event()));
                    }
                }
                Step::Key(..) => {}
                Step::F(key) => { console.press(key_of(key)); }
                Step::Size(columns, rows) => { console.resizes(columns, rows); }
                Step::Paste(text) => { console.pastes(&text); }
                Step::Wait(seconds) => { console.waits(Duration::from_secs(seconds.into())); }
            }
            console.frame();
        }
    }
}
