//! One walk through every declared form: whatever it asks, it asks it well in four languages on the smallest screen.

use std::collections::BTreeSet;

use jiff::civil::date;
use ratatui::buffer::Buffer;
use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui::layout::Rect;

use crate::domain::market::Market;
use crate::ui::form::{Draft, Field, Form, FormContext, FormState, Kind, Options};
use crate::ui::theme::Theme;
use crate::words::{Language, Words};

use super::ALL;

/// The rows that a form has on the smallest screen: without the header, the messages and the keys.
const ROWS: u16 = 21;

/// All texts that a form names.
fn keys_of(form: &Form) -> Vec<&'static str> {
    let mut keys = vec![form.title, form.send];
    for field in form.fields {
        keys.push(field.label);
        keys.extend(field.hint);
        keys.extend(field.heading);
        if let Kind::Choice(Options::Fixed(fixed)) | Kind::Choices(Options::Fixed(fixed)) = field.kind {
            keys.extend(fixed.iter().map(|(_, label)| label));
        }
    }
    keys
}

#[test]
fn names_and_keys_are_their_own() {
    let mut names = BTreeSet::new();
    for form in ALL {
        assert!(names.insert(form.name), "two forms are called {}", form.name);
        let mut keys = BTreeSet::new();
        for field in form.fields {
            assert!(keys.insert(field.key), "{}: two fields are called {}", form.name, field.key);
        }
        assert!(!form.fields.is_empty(), "{} asks nothing", form.name);
    }
}

#[test]
fn every_label_is_said_in_four_languages() {
    for language in Language::ALL {
        let words = Words::new(language);
        for form in ALL {
            for key in keys_of(form) {
                assert!(words.knows(key), "{}: {key} is missing in {}", form.name, language.code());
            }
        }
    }
}

#[test]
fn every_field_is_seen_on_the_smallest_screen_and_marked_when_needed() {
    for language in Language::ALL {
        let words = Words::new(language);
        let context = FormContext { market: Market::Kz, today: date(2026, 11, 22), words: &words };
        for form in ALL {
            let mut state = FormState::new(form);
            let mut seen = BTreeSet::new();
            for _ in form.fields {
                let area = Rect::new(0, 1, 80, ROWS);
                let mut buffer = Buffer::empty(Rect::new(0, 0, 80, 24));
                state.draw(area, &mut buffer, &Theme::default(), &context);
                let focused = form.fields.iter().find(|field| field.key == state.focused()).expect("one of the fields");
                let screen: String = buffer.content.iter().map(ratatui::buffer::Cell::symbol).collect();
                // A wide letter leaves an empty cell behind it.
                let squeezed = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
                let mark = if focused.required { "*" } else { "" };
                let label = squeezed(&format!("▸{}{mark}", words.say(focused.label)));
                let name = format!("{} {} in {}", form.name, focused.key, language.code());
                assert!(squeezed(&screen).contains(&label), "{name}: the label is not whole");
                seen.insert(state.focused());
                state.key(KeyEvent::new(KeyCode::Tab, KeyModifiers::NONE), &context);
            }
            let shown = form.fields.iter().filter(|field| (field.shown_when)(&Draft::new())).count();
            assert_eq!(seen.len(), shown, "{}: Tab reaches every field", form.name);
        }
    }
}

#[test]
fn every_draft_comes_back_as_it_was() {
    for form in ALL {
        let mut draft = Draft::new();
        for field in form.fields {
            draft.set(field.key, format!("{} Łucja 张伟\nline", field.key));
        }
        let kept = serde_json::to_string(&draft).expect("plain maps");
        let again: Draft = serde_json::from_str(&kept).expect("the same shape");
        assert_eq!(again, draft, "{}", form.name);
        let state = FormState::resumed(form, again);
        assert!(state.is_dirty(), "{}", form.name);
    }
}

#[test]
fn needed_fields_are_asked_for() {
    let words = Words::new(Language::En);
    let context = FormContext { market: Market::Kz, today: date(2026, 11, 22), words: &words };
    let empty = Draft::new();
    let is_asked = |field: &Field| field.required && (field.shown_when)(&empty);
    for form in ALL.iter().filter(|form| form.fields.iter().any(is_asked)) {
        let mut state = FormState::new(form);
        let sent = state.key(KeyEvent::new(KeyCode::Char('s'), KeyModifiers::CONTROL), &context);
        assert_eq!(sent, [], "{} is sent although needed fields are empty", form.name);
    }
}
