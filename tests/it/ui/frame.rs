//! The frame: header, places, help, palette, menus, settings, messages, resizes.

use frontdesk::domain::market::Market;
use frontdesk::ui::screen::{Destination, Message};
use frontdesk::words::Language;

use super::harness::{Console, each_language_and_size};
use crate::support::Salon;

fn console() -> Console {
    Console::new(Salon::new(Market::Kz))
}

#[test]
fn help_shows_the_keys_of_the_screen_beneath() {
    each_language_and_size(
        "shell-help",
        |_| {},
        |console| {
            console.press("f9").press("enter").press("f1");
        },
    );
}

#[test]
fn the_palette_lists_every_command_by_name() {
    each_language_and_size(
        "shell-palette",
        |_| {},
        |console| {
            console.press("ctrl-p");
        },
    );
}

#[test]
fn more_lists_what_has_no_key_on_the_last_line() {
    each_language_and_size(
        "shell-more",
        |_| {},
        |console| {
            console.press("f9");
        },
    );
}

#[test]
fn the_chosen_command_of_a_long_menu_is_always_seen() {
    let mut console = console();
    console.press("f9");
    for at in 0..40 {
        assert!(console.sees("│▸"), "after {at} steps\n{}", console.screen());
        console.press("down");
    }
}

#[test]
fn settings_show_what_this_computer_does() {
    each_language_and_size(
        "shell-settings",
        |_| {},
        |console| {
            console.press("ctrl-p").types("settings").press("enter").press("down");
        },
    );
}

#[test]
fn the_palette_runs_what_it_finds_in_any_language() {
    for (language, typed) in
        [(Language::En, "sett"), (Language::Ru, "настр"), (Language::Pl, "ustaw"), (Language::Zh, "settings")]
    {
        let mut console = Console::with(Salon::new(Market::Kz), language, (80, 24));
        let title = console.app.view().say("action-settings");
        console.press("ctrl-p").types(typed).press("enter");
        assert!(console.sees(&format!("  {title}")), "{language:?}\n{}", console.screen());
        assert!(!console.sees("┌"), "the palette closed\n{}", console.screen());
    }
}

#[test]
fn the_palette_forgives_the_wrong_keyboard_layout() {
    let mut console = console();
    console.press("ctrl-p").types("ыуеештпы").press("enter"); // "settings" on a Russian keyboard
    assert!(console.sees("Lock after"), "{}", console.screen());
}

#[test]
fn the_language_changes_while_running_and_is_kept() {
    let mut console = console();
    console.press("ctrl-l");
    assert!(console.sees("Помощь"), "{}", console.screen());
    assert_eq!(console.kept.as_ref().and_then(|config| config.language), Some(Language::Ru));
    console.press("ctrl-l").press("ctrl-l").press("ctrl-l");
    assert!(console.sees("F1 Help"), "{}", console.screen());
}

#[test]
fn the_theme_changes_while_running_and_is_kept() {
    let mut console = console();
    let before = console.look_of("F1");
    console.press("ctrl-t");
    assert_ne!(console.look_of("F1"), before);
    assert_eq!(console.kept.as_ref().map(|config| config.theme.as_str()), Some("light"));
}

#[test]
fn settings_change_with_the_arrows() {
    let mut console = console();
    console.press("ctrl-p").types("settings").press("enter");
    console.press("home").press("down").press("down").press("down").press("down").press("left").press("left");
    assert!(console.sees("100 s"), "{}", console.screen());
    assert_eq!(console.kept.as_ref().map(|config| config.lock_after_seconds), Some(100));
    for _ in 0..40 {
        console.press("right");
    }
    assert_eq!(console.kept.as_ref().map(|config| config.lock_after_seconds), Some(300), "five minutes at most");
    console.press("home").press("right");
    assert!(console.sees("Настройки"), "{}", console.screen());
}

#[test]
fn plain_signs_for_poor_consoles() {
    let mut console = console();
    console.press("ctrl-p").types("settings").press("enter").press("down").press("down").press("right").press("f1");
    let screen = console.screen().replace("Ақ Гүл", "");
    assert!(screen.is_ascii(), "{screen}");
}

#[test]
fn a_small_window_gets_a_calm_sentence() {
    let mut console = console();
    console.resizes(60, 20);
    assert!(console.sees("80 × 24"), "{}", console.screen());
    assert!(!console.sees("Ақ Гүл"));
    console.resizes(80, 24);
    assert!(console.sees("F1 Help"), "{}", console.screen());
}

#[test]
fn a_wrong_password_is_told_and_the_right_one_opens() {
    let mut console = Console::locked(Salon::new(Market::Kz), Language::En, (80, 24), Some("dana"));
    assert!(console.sees("dana"), "{}", console.screen());
    assert!(!console.sees("Ақ Гүл"), "nothing of the salon is known before the login");
    console.types("wrong words here").press("enter");
    assert!(console.sees("wrong"), "{}", console.screen());
    assert!(!console.sees("words here"), "a password is never shown");
    console.types(crate::support::PASSWORD).press("enter");
    assert!(console.sees("Dana Omarova"), "{}", console.screen());
    assert!(console.sees("Ақ Гүл"), "{}", console.screen());
}

#[test]
fn the_clock_is_the_salons_own() {
    let mut console = console();
    assert!(console.sees("14:00"), "{}", console.screen());
    console.waits(std::time::Duration::from_secs(5));
    assert!(console.app.sleeps() <= std::time::Duration::from_secs(55), "it wakes for the minute");
}

#[test]
fn the_clock_is_seen_beside_the_fullest_header() {
    let mut console = console();
    for _ in 0..2 {
        let screen = console.screen();
        let header = screen.lines().next().unwrap();
        assert!(header.contains("14:00") && header.contains("Aizhan Bekova"), "{header}");
        console.app.head("till 412 open since nine", 12);
    }
    let screen = console.screen();
    let header = screen.lines().next().unwrap();
    assert!(header.starts_with(" Ақ Гүл") && header.contains("till 412 open"), "{header}");
}

#[test]
fn a_long_message_is_read_to_its_end_and_gives_way_to_the_next_key() {
    let mut console = console();
    let sentence =
        "The printer does not answer: there is no paper in it, or nobody switched it on this morning. Put paper in.";
    console.app.say(Message::refused(sentence));
    assert!(console.sees("The printer") && console.sees("Put paper in."), "{}", console.screen());
    console.waits(std::time::Duration::from_secs(2)).press("up");
    assert!(!console.sees("The printer") && console.sees("F1 Help"), "{}", console.screen());
    console.app.say(Message::refused(sentence));
    console.press("up");
    assert!(console.sees("The printer"), "a key in flight does not take it away unread");
    console.waits(std::time::Duration::from_secs(15));
    assert!(!console.sees("The printer"), "{}", console.screen());
}

#[test]
fn a_newer_question_makes_the_older_answer_of_no_interest() {
    let mut console = console();
    console.holds_replies().goes(Destination::Staff);
    console.waits(std::time::Duration::from_millis(200));
    assert!(console.screen().lines().next().unwrap().contains('…'), "a slow answer shows a small mark");
    assert!(!console.sees("dana"), "{}", console.screen());
    console.lets_replies_come();
    assert!(console.sees("dana"), "{}", console.screen());
    assert!(!console.screen().lines().next().unwrap().contains('…'));
}

#[test]
fn letters_typed_into_an_empty_day_start_the_search() {
    let mut console = console();
    console.types("aig");
    assert!(console.sees("Find: aig"), "{}", console.screen());
}
