//! Frames around and lines between panes.

use ratatui::buffer::Buffer;
use ratatui::layout::{Constraint, Layout, Rect};

use crate::ui::theme::{Meaning, Theme};

use super::text::{clear, put};

/// Draws a box over whatever stood there, with a title in its upper edge. Returns the room inside.
pub fn boxed(area: Rect, buffer: &mut Buffer, theme: &Theme, title: &str) -> Rect {
    let area = area.intersection(buffer.area);
    if area.width < 2 || area.height < 2 {
        return Rect { width: 0, height: 0, ..area };
    }
    clear(buffer, area, theme.of(Meaning::Text));
    let signs = theme.signs();
    let style = theme.of(Meaning::BorderFocused);
    let (left, top, right, bottom) = (area.left(), area.top(), area.right() - 1, area.bottom() - 1);
    for x in left..=right {
        buffer.set_string(x, top, signs.horizontal, style);
        buffer.set_string(x, bottom, signs.horizontal, style);
    }
    for y in top..=bottom {
        buffer.set_string(left, y, signs.vertical, style);
        buffer.set_string(right, y, signs.vertical, style);
    }
    for (x, y, corner) in [
        (left, top, signs.top_left),
        (right, top, signs.top_right),
        (left, bottom, signs.bottom_left),
        (right, bottom, signs.bottom_right),
    ] {
        buffer.set_string(x, y, corner, style);
    }
    if !title.is_empty() && area.width > 6 {
        let title = format!(" {title} ");
        put(buffer, left + 2, top, right - 1, &title, theme.of(Meaning::Title), signs.ellipsis);
    }
    Rect { x: left + 1, y: top + 1, width: area.width - 2, height: area.height - 2 }
}

/// A box of this size in the middle of an area, or as large as the area allows.
pub fn centred(area: Rect, width: u16, height: u16) -> Rect {
    let (width, height) = (width.min(area.width), height.min(area.height));
    Rect { x: area.x + (area.width - width) / 2, y: area.y + (area.height - height) / 2, width, height }
}

/// A lying line over the whole width of a row, with a word in it.
pub fn rule(row: Rect, buffer: &mut Buffer, theme: &Theme, word: &str) {
    let signs = theme.signs();
    for x in row.left()..row.right() {
        put(buffer, x, row.y, row.right(), signs.horizontal, theme.of(Meaning::Border), "");
    }
    if !word.is_empty() && row.width > 4 {
        put(buffer, row.x + 1, row.y, row.right() - 1, &format!(" {word} "), theme.of(Meaning::Title), signs.ellipsis);
    }
}

/// Two panes with an upright line between them. The right one takes `right` columns, a third of what a wide screen has
/// above 80; it vanishes on screens too narrow for both.
pub fn split(area: Rect, buffer: &mut Buffer, theme: &Theme, right: u16) -> (Rect, Rect) {
    let right = right + area.width.saturating_sub(80) / 3;
    if area.width < right + 30 {
        return (area, Rect { x: area.right(), width: 0, ..area });
    }
    let [left, line, right] =
        area.layout(&Layout::horizontal([Constraint::Min(0), Constraint::Length(1), Constraint::Length(right)]));
    for y in line.top()..line.bottom() {
        put(buffer, line.x, y, line.right(), theme.signs().vertical, theme.of(Meaning::Border), "");
    }
    (left, right)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn panes_share_the_width() {
        let theme = Theme::default();
        for (columns, expected) in [(80, (56, 23)), (120, (83, 36)), (50, (50, 0))] {
            let area = Rect::new(0, 0, columns, 10);
            let (left, right) = split(area, &mut Buffer::empty(area), &theme, 23);
            assert_eq!((left.width, right.width), expected, "{columns}");
        }
    }

    #[test]
    fn a_box_too_small_holds_nothing_and_harms_nothing() {
        let theme = Theme::default();
        for (width, height) in [(0, 0), (1, 1), (2, 2), (3, 1), (5, 5), (200, 200)] {
            let mut buffer = Buffer::empty(Rect::new(0, 0, 10, 4));
            let inner = boxed(Rect::new(3, 1, width, height), &mut buffer, &theme, "Title");
            assert!(inner.right() <= 10 && inner.bottom() <= 4);
        }
    }
}
