//! An amount being typed.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::domain::money::{Money, MoneyError};
use crate::ui::screen::View;
use crate::ui::theme::Meaning;
use crate::ui::widgets::text::{put, width};

/// The most characters: a hundred million with its spaces and tiyn.
const MOST: usize = 14;

/// The columns of its field.
pub(in crate::ui::screens) const COLUMNS: u16 = 16;

/// An amount being typed: digits, a decimal mark, spaces between thousands.
#[derive(Clone, Debug, Default)]
pub(in crate::ui::screens) struct TypedAmount {
    text: String,
    /// Whether the text was only proposed: the first digit takes its place.
    is_proposed: bool,
}

impl TypedAmount {
    /// A field with an amount proposed, written as one would type it; the first digit takes its place.
    pub(in crate::ui::screens) fn of(amount: Money) -> Self {
        let (whole, fraction) = (amount.minor() / 100, amount.minor() % 100);
        let text = if fraction == 0 { whole.to_string() } else { format!("{whole},{fraction:02}") };
        Self { text, is_proposed: true }
    }

    /// Takes a key that belongs to an amount; tells whether it was one.
    pub(in crate::ui::screens) fn key(&mut self, event: &KeyEvent) -> bool {
        if event.modifiers.intersects(KeyModifiers::CONTROL | KeyModifiers::ALT) {
            return false;
        }
        match event.code {
            KeyCode::Char(letter @ ('0'..='9' | ',' | '.' | ' ')) => {
                if self.is_proposed {
                    self.text.clear();
                }
                if self.text.len() < MOST {
                    self.text.push(letter);
                }
            }
            KeyCode::Backspace => {
                self.text.pop();
            }
            KeyCode::Delete => self.text.clear(),
            _ => return false,
        }
        self.is_proposed = false;
        true
    }

    /// Takes what was pasted, as far as it belongs to an amount.
    pub(in crate::ui::screens) fn paste(&mut self, text: &str) {
        if std::mem::take(&mut self.is_proposed) {
            self.text.clear();
        }
        let room = MOST.saturating_sub(self.text.len());
        self.text.extend(text.chars().filter(|c| c.is_ascii_digit() || matches!(c, ',' | '.')).take(room));
    }

    /// Whether nothing is typed.
    pub(in crate::ui::screens) fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// What is typed, where it is an amount.
    pub(in crate::ui::screens) fn money(&self) -> Result<Money, MoneyError> {
        Money::parse(&self.text)
    }

    /// Draws the field into one row of at least [`COLUMNS`]; while it is empty, `instead` stands in it.
    pub(in crate::ui::screens) fn draw(
        &self,
        row: Rect,
        buffer: &mut Buffer,
        view: &View,
        is_focused: bool,
        instead: &str,
    ) {
        let place = Rect { width: COLUMNS.min(row.width), height: 1, ..row };
        let style = view.style(if is_focused { Meaning::InputFocused } else { Meaning::Input });
        buffer.set_style(place, style);
        let (text, text_style) = if self.is_empty() {
            (instead, style.patch(view.style(Meaning::Dim)))
        } else {
            (self.text.as_str(), style)
        };
        let columns = width(text).min(place.width.saturating_sub(2));
        let at = place.right().saturating_sub(columns + 1);
        put(buffer, at, place.y, place.right(), text, text_style, view.theme.signs().ellipsis);
        if is_focused {
            put(buffer, place.right().saturating_sub(1), place.y, place.right(), " ", view.style(Meaning::Cursor), "");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_typed_and_taken_back() {
        for (keys, expected) in [
            ("70000", Ok(7_000_000)),
            ("70 000,50", Ok(7_000_050)),
            ("7x0-0", Ok(70_000)), // letters and signs are no part of an amount
            ("99999999999999999", Err(MoneyError::OutOfRange)), // the field ends after fourteen
            ("", Err(MoneyError::NotAnAmount)),
        ] {
            let mut typed = TypedAmount::default();
            for letter in keys.chars() {
                typed.key(&KeyEvent::new(KeyCode::Char(letter), KeyModifiers::NONE));
            }
            assert_eq!(typed.money().map(Money::minor), expected, "{keys}");
        }
        let mut typed = TypedAmount::of(Money(1_250_050));
        assert_eq!(typed.money(), Ok(Money(1_250_050)));
        typed.key(&KeyEvent::new(KeyCode::Backspace, KeyModifiers::NONE));
        assert_eq!(typed.money(), Ok(Money(1_250_050)), "a nought less after the decimal mark");
        typed.key(&KeyEvent::new(KeyCode::Delete, KeyModifiers::NONE));
        assert!(typed.is_empty());
        let mut proposed = TypedAmount::of(Money::ZERO);
        for letter in "20000".chars() {
            proposed.key(&KeyEvent::new(KeyCode::Char(letter), KeyModifiers::NONE));
        }
        assert_eq!(proposed.money(), Ok(Money::major(20_000)), "what is typed takes the place of what was proposed");
    }
}
