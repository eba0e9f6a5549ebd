//! Lines of a narrow pane: broken at its width, what follows set in under what begins.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::ui::screen::View;
use crate::ui::theme::Meaning;
use crate::ui::widgets::text::{put, wrap};

/// The narrowest that a text is broken to.
const NARROWEST: u16 = 8;

/// One row of a pane.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Columns before the text.
    pub indent: u16,
    /// The text.
    pub text: String,
    /// How it is meant.
    pub means: Meaning,
}

/// A text in as many lines as a pane of this width needs: the first at `first` columns, the others at `further`.
pub fn wrapped(text: &str, means: Meaning, width: u16, (first, further): (u16, u16)) -> Vec<Line> {
    let room = width.saturating_sub(first.max(further) + 1).max(NARROWEST);
    let line = |(at, text)| Line { indent: if at == 0 { first } else { further }, text, means };
    wrap(text, room).into_iter().enumerate().map(line).collect()
}

/// Draws lines from the top of an area, as many as it has rows. Tells the first row under them.
pub fn draw_lines<'l>(lines: impl IntoIterator<Item = &'l Line>, area: Rect, buffer: &mut Buffer, view: &View) -> u16 {
    let ellipsis = view.theme.signs().ellipsis;
    let mut y = area.y;
    for line in lines {
        if y >= area.bottom() {
            break;
        }
        put(buffer, area.x + line.indent, y, area.right(), &line.text, view.style(line.means), ellipsis);
        y += 1;
    }
    y
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_follows_stands_under_what_begins() {
        for (text, width, indents, expected) in [
            ("Tea or coffee, Aigerim?", 14, (1, 3), vec![(1, "Tea or"), (3, "coffee,"), (3, "Aigerim?")]),
            ("Tea", 14, (1, 3), vec![(1, "Tea")]),
            ("Tea please", 2, (0, 0), vec![(0, "Tea"), (0, "please")]),
        ] {
            let lines = wrapped(text, Meaning::Text, width, indents);
            let seen: Vec<_> = lines.iter().map(|line| (line.indent, line.text.as_str())).collect();
            assert_eq!(seen, expected, "{text}");
        }
    }
}
