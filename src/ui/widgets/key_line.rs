//! The last line: the keys that work now.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::ui::theme::{Meaning, Theme};

use super::text::{put, width};

/// Draws keys with what they do, as many as fit whole; the rest is in the help.
pub fn key_line(row: Rect, buffer: &mut Buffer, theme: &Theme, keys: &[(String, String)]) {
    buffer.set_style(row, theme.of(Meaning::KeyLabel));
    let mut x = row.x + 1;
    for (key, label) in keys {
        let wanted = width(key) + 1 + width(label);
        if x + wanted > row.right() {
            break;
        }
        x = put(buffer, x, row.y, row.right(), key, theme.of(Meaning::Key), "");
        x = put(buffer, x + 1, row.y, row.right(), label, theme.of(Meaning::KeyLabel), "") + 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_shown_whole_or_not_at_all() {
        let keys = [("F1", "Help"), ("F2", "Today"), ("F3", "Find")].map(|(k, l)| (k.to_owned(), l.to_owned()));
        for (columns, expected) in
            [(30, " F1 Help F2 Today F3 Find"), (18, " F1 Help F2 Today"), (16, " F1 Help"), (4, "")]
        {
            let row = Rect::new(0, 0, columns, 1);
            let mut buffer = Buffer::empty(row);
            key_line(row, &mut buffer, &Theme::default(), &keys);
            let text: String = buffer.content.iter().map(ratatui::buffer::Cell::symbol).collect();
            assert_eq!(text.trim_end(), expected);
        }
    }
}
