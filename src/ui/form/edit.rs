//! Keys inside a text: what people know from their other programs.

use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui_textarea::{CursorMove, TextArea};

use crate::domain::text::{clean_line_to, clean_text};
use crate::ui::widgets::text::is_harmless;

/// What a key did to a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Edited {
    /// The key means nothing in a text.
    NotOurs,
    /// The cursor or the marking moved.
    Moved,
    /// The text changed, or could have.
    Text,
}

/// Whether a key types a letter. `AltGr` arrives as Ctrl+Alt on some systems and types letters such as ł.
pub(super) fn is_letter(key: KeyEvent) -> bool {
    let modifiers = key.modifiers & (KeyModifiers::CONTROL | KeyModifiers::ALT);
    modifiers.is_empty() || modifiers == (KeyModifiers::CONTROL | KeyModifiers::ALT)
}

/// Pasted text as it may stand in a field that has room for so many letters, and whether it had to be cut.
pub(super) fn cleaned(text: &str, lines: bool, room: usize) -> (String, bool) {
    let clean = if lines { clean_text(text) } else { clean_line_to(text, room + 1) };
    let fitting: String = clean.chars().take(room).collect();
    let was_cut = fitting.len() < clean.len();
    (fitting, was_cut)
}

/// Does what a key means in a text. A full text takes no more letters.
pub(super) fn key(editor: &mut TextArea<'static>, key: KeyEvent, full: bool) -> Edited {
    let control = key.modifiers.contains(KeyModifiers::CONTROL);
    let alt = key.modifiers.contains(KeyModifiers::ALT);
    match key.code {
        KeyCode::Char(c) if is_letter(key) => {
            if is_harmless(c) && (!full || editor.is_selecting()) {
                editor.insert_char(c);
            }
            Edited::Text
        }
        KeyCode::Enter => {
            if !full {
                editor.insert_newline();
            }
            Edited::Text
        }
        KeyCode::Backspace if control || alt => text(editor.delete_word()),
        KeyCode::Backspace => text(editor.delete_char()),
        KeyCode::Delete if control || alt => text(editor.delete_next_word()),
        KeyCode::Delete => text(editor.delete_next_char()),
        KeyCode::Char(c) if control => control_key(editor, c),
        KeyCode::Char('b') => moved(editor, CursorMove::WordBack, false),
        KeyCode::Char('f') => moved(editor, CursorMove::WordForward, false),
        _ => movement(key.code, control || alt)
            .map_or(Edited::NotOurs, |to| moved(editor, to, key.modifiers.contains(KeyModifiers::SHIFT))),
    }
}

/// Ctrl with a letter.
fn control_key(editor: &mut TextArea<'static>, letter: char) -> Edited {
    match letter {
        'a' => {
            editor.select_all();
            Edited::Moved
        }
        'c' if editor.is_selecting() => {
            editor.copy();
            Edited::Moved
        }
        'x' => text(editor.cut()),
        'v' => text(editor.paste()),
        'z' => text(editor.undo()),
        'y' => text(editor.redo()),
        'w' => text(editor.delete_word()),
        'u' => text(editor.delete_line_by_head()),
        'k' => text(editor.delete_line_by_end()),
        'e' => moved(editor, CursorMove::End, false),
        _ => Edited::NotOurs,
    }
}

/// The movement that a key means.
fn movement(code: KeyCode, by_words: bool) -> Option<CursorMove> {
    Some(match code {
        KeyCode::Left if by_words => CursorMove::WordBack,
        KeyCode::Right if by_words => CursorMove::WordForward,
        KeyCode::Home if by_words => CursorMove::Top,
        KeyCode::End if by_words => CursorMove::Bottom,
        KeyCode::Left => CursorMove::Back,
        KeyCode::Right => CursorMove::Forward,
        KeyCode::Home => CursorMove::Head,
        KeyCode::End => CursorMove::End,
        KeyCode::Up => CursorMove::Up,
        KeyCode::Down => CursorMove::Down,
        _ => return None,
    })
}

/// Moves, marking with Shift.
fn moved(editor: &mut TextArea<'static>, to: CursorMove, marking: bool) -> Edited {
    if marking && !editor.is_selecting() {
        editor.start_selection();
    } else if !marking {
        editor.cancel_selection();
    }
    editor.move_cursor(to);
    Edited::Moved
}

/// A key that would change the text has been used, whether or not there was anything to change.
fn text(_changed: bool) -> Edited {
    Edited::Text
}
