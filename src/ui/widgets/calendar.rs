//! A month to pick a day from. Weeks begin on Monday, in every market of the console.

use jiff::ToSpan;
use jiff::civil::Date;
use ratatui::buffer::Buffer;
use ratatui::crossterm::event::{KeyCode, KeyEvent};
use ratatui::layout::Rect;

use crate::ui::theme::{Meaning, Theme};
use crate::words::{Words, format};

use super::frame;
use super::text::put;

/// An open calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Calendar {
    /// The day on which it stands.
    pub day: Date,
    /// The salon's today.
    pub today: Date,
}

/// What a key did to the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CalendarReply {
    /// It stays open.
    Open,
    /// This day was picked.
    Picked(Date),
    /// It was closed without a pick.
    Closed,
}

/// Columns and rows of the drawn calendar with its frame.
pub const SIZE: (u16, u16) = (24, 10);

impl Calendar {
    /// Opens on a day.
    pub fn new(day: Date, today: Date) -> Self {
        Self { day, today }
    }

    /// Arrows move by days and weeks, PgUp and PgDn by months (with Shift by years), Home and End to the ends of the
    /// month, `t` to today, Enter or the space bar picks, Esc closes.
    pub fn key(&mut self, key: KeyEvent) -> CalendarReply {
        use ratatui::crossterm::event::KeyModifiers as Modifiers;
        let year = key.modifiers.contains(Modifiers::SHIFT);
        let span = match key.code {
            KeyCode::Left | KeyCode::Char('h') => -1.day(),
            KeyCode::Right | KeyCode::Char('l') => 1.day(),
            KeyCode::Up | KeyCode::Char('k') => -1.week(),
            KeyCode::Down | KeyCode::Char('j') => 1.week(),
            KeyCode::PageUp if year => -1.year(),
            KeyCode::PageDown if year => 1.year(),
            KeyCode::PageUp => -1.month(),
            KeyCode::PageDown => 1.month(),
            KeyCode::Home => {
                self.day = self.day.first_of_month();
                return CalendarReply::Open;
            }
            KeyCode::End => {
                self.day = self.day.last_of_month();
                return CalendarReply::Open;
            }
            KeyCode::Char('t') => {
                self.day = self.today;
                return CalendarReply::Open;
            }
            KeyCode::Enter | KeyCode::Char(' ') => return CalendarReply::Picked(self.day),
            KeyCode::Esc => return CalendarReply::Closed,
            _ => return CalendarReply::Open,
        };
        self.day = self.day.checked_add(span).unwrap_or(self.day);
        CalendarReply::Open
    }

    /// Draws the month in a frame.
    pub fn draw(&self, area: Rect, buffer: &mut Buffer, theme: &Theme, words: &Words) {
        let inner = frame::boxed(area, buffer, theme, &format::month(self.day, words));
        let cell = |column: usize| inner.x + 1 + 3 * u16::try_from(column).unwrap_or(0);
        for (column, name) in format::weekdays_short(words).iter().enumerate() {
            put(buffer, cell(column), inner.y, cell(column) + 2, name, theme.of(Meaning::Dim), "");
        }
        let first = self.day.first_of_month();
        let before = usize::try_from(first.weekday().to_monday_zero_offset()).unwrap_or(0);
        for number in 0..usize::try_from(self.day.days_in_month()).unwrap_or(0) {
            let place = before + number;
            let y = inner.y + 1 + u16::try_from(place / 7).unwrap_or(0);
            if y >= inner.bottom() {
                break;
            }
            let day = first.saturating_add(i64::try_from(number).unwrap_or(0).days());
            let meaning = if day == self.day {
                Meaning::Selected
            } else if day == self.today {
                Meaning::Title
            } else {
                Meaning::Text
            };
            let text = format!("{:>2}", day.day());
            put(buffer, cell(place % 7), y, inner.right(), &text, theme.of(meaning), "");
        }
        let hint = words.say("form-calendar-keys");
        let style = theme.of(Meaning::Hint);
        put(buffer, inner.x, inner.bottom().saturating_sub(1), inner.right(), &hint, style, theme.signs().ellipsis);
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use ratatui::crossterm::event::KeyModifiers;

    use super::*;

    #[test]
    fn keys_walk_through_the_calendar() {
        let today = date(2026, 11, 22);
        for (keys, expected) in [
            (&[KeyCode::Right][..], date(2026, 11, 23)),
            (&[KeyCode::Down, KeyCode::Down], date(2026, 12, 6)),
            (&[KeyCode::PageUp], date(2026, 10, 22)),
            (&[KeyCode::End, KeyCode::PageDown, KeyCode::PageDown, KeyCode::PageDown], date(2027, 2, 28)),
            (&[KeyCode::PageDown, KeyCode::Char('t')], today),
            (&[KeyCode::Home], date(2026, 11, 1)),
        ] {
            let mut calendar = Calendar::new(today, today);
            for key in keys {
                assert_eq!(calendar.key(KeyEvent::new(*key, KeyModifiers::NONE)), CalendarReply::Open);
            }
            let enter = KeyEvent::new(KeyCode::Enter, KeyModifiers::NONE);
            assert_eq!(calendar.key(enter), CalendarReply::Picked(expected), "{keys:?}");
        }
    }

    #[test]
    fn the_ends_of_time_do_not_end_the_program() {
        let mut calendar = Calendar::new(Date::MAX, Date::MAX);
        calendar.key(KeyEvent::new(KeyCode::PageDown, KeyModifiers::SHIFT));
        assert_eq!(calendar.day, Date::MAX);
    }
}
