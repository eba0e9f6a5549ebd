//! A box that asks for an answer. It opens only where one is needed.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::ui::theme::{Meaning, Theme};

use super::frame;
use super::text::{put, width, wrap};

/// A question with its answers; the owner keeps which of them is chosen.
pub struct Dialogue<'d> {
    /// Its title.
    pub title: &'d str,
    /// The question, wrapped to the box.
    pub text: &'d str,
    /// The answers, left to right.
    pub answers: &'d [String],
    /// Which answer is chosen.
    pub at: usize,
    /// How the question is meant: [`Meaning::Danger`] for a stop.
    pub means: Meaning,
}

/// As wide as a dialogue grows.
const WIDEST: u16 = 64;

impl Dialogue<'_> {
    /// Draws it in the middle of an area, over whatever stands there.
    pub fn draw(&self, area: Rect, buffer: &mut Buffer, theme: &Theme) {
        let signs = theme.signs();
        let answers: u16 = self.answers.iter().map(|answer| width(answer) + 4).sum();
        let natural = width(self.text).max(width(self.title) + 4).max(answers) + 4;
        let columns = natural.min(WIDEST).min(area.width);
        let sign = if self.means == Meaning::Danger { format!("{} ", signs.danger) } else { String::new() };
        let lines = wrap(&format!("{sign}{}", self.text), columns.saturating_sub(4));
        let stacked = answers + 2 > columns;
        let answer_rows = if stacked { self.answers.len() } else { 1 };
        let rows = u16::try_from(lines.len() + answer_rows + 3).unwrap_or(u16::MAX);
        let inner = frame::boxed(frame::centred(area, columns, rows), buffer, theme, self.title);
        let mut y = inner.y;
        for line in &lines {
            put(buffer, inner.x + 1, y.min(inner.bottom()), inner.right(), line, theme.of(self.means), signs.ellipsis);
            y += 1;
        }
        y = inner.bottom().saturating_sub(u16::try_from(answer_rows).unwrap_or(1));
        let mut x = inner.x + 1;
        for (at, answer) in self.answers.iter().enumerate() {
            let here = at == self.at;
            let style = theme.of(if here { Meaning::Selected } else { Meaning::KeyLabel });
            let sign = if here { signs.here } else { " " };
            let end = put(buffer, x, y, inner.right(), &format!("{sign}{answer} "), style, signs.ellipsis);
            if stacked {
                y += 1;
            } else {
                x = end + 1;
            }
        }
    }
}
