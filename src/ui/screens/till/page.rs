//! A column of lines, drawn from top to bottom: what bills, counts and reports are made of.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::ui::screen::View;
use crate::ui::theme::Meaning;
use crate::ui::widgets::frame::rule;
use crate::ui::widgets::text::{put, width, wrap};

/// The columns of a bill: wide enough for a name and an amount, narrow enough to read across.
const COLUMNS: u16 = 62;

/// Lines drawn one under the other into an area; what does not fit is left out.
pub(in crate::ui::screens) struct Page<'a> {
    area: Rect,
    row: u16,
    buffer: &'a mut Buffer,
    view: &'a View,
}

impl<'a> Page<'a> {
    /// A page with a margin.
    pub(in crate::ui::screens) fn new(area: Rect, buffer: &'a mut Buffer, view: &'a View) -> Self {
        let width = area.width.saturating_sub(4).min(COLUMNS + area.width.saturating_sub(80) / 2);
        Self { area: Rect { x: area.x + 2, y: area.y, width, height: area.height }, row: area.y, buffer, view }
    }

    /// A page over the whole width, for tables and for what stands beside a form.
    pub(super) fn whole(area: Rect, buffer: &'a mut Buffer, view: &'a View) -> Self {
        let width = area.width.saturating_sub(2);
        Self { area: Rect { x: area.x + 1, y: area.y, width, height: area.height }, row: area.y, buffer, view }
    }

    /// The next row, where there is one left.
    pub(in crate::ui::screens) fn next_row(&mut self) -> Option<Rect> {
        if self.row >= self.area.bottom() {
            return None;
        }
        let row = Rect { y: self.row, height: 1, ..self.area };
        self.row += 1;
        Some(row)
    }

    /// How many rows are left.
    pub(in crate::ui::screens) fn rows_left(&self) -> u16 {
        self.area.bottom().saturating_sub(self.row)
    }

    /// An empty line.
    pub(in crate::ui::screens) fn gap(&mut self) {
        self.row += 1;
    }

    /// A line across.
    pub(in crate::ui::screens) fn rule(&mut self) {
        if let Some(row) = self.next_row() {
            rule(row, self.buffer, &self.view.theme, "");
        }
    }

    /// One line of text, cut at its end.
    pub(in crate::ui::screens) fn line(&mut self, text: &str, meaning: Meaning) {
        if let Some(row) = self.next_row() {
            put(self.buffer, row.x, row.y, row.right(), text, self.view.style(meaning), self.ellipsis());
        }
    }

    /// Text in as many lines as it needs.
    pub(in crate::ui::screens) fn text(&mut self, text: &str, meaning: Meaning) {
        for line in wrap(text, self.area.width) {
            self.line(&line, meaning);
        }
    }

    /// A name at the left and an amount at the right; the name gives way.
    pub(in crate::ui::screens) fn sum(&mut self, name: &str, amount: &str, meaning: Meaning) {
        let Some(row) = self.next_row() else { return };
        let style = self.view.style(meaning);
        let at = row.right().saturating_sub(width(amount));
        put(self.buffer, row.x, row.y, at.saturating_sub(2), name, style, self.ellipsis());
        put(self.buffer, at, row.y, row.right(), amount, style, "");
    }

    /// A row of a table: the first column at its left, the others at their right; a column of no width takes what is left.
    pub(super) fn columns(&mut self, cells: &[String], widths: &[u16], meaning: Meaning) {
        let Some(row) = self.next_row() else { return };
        let style = self.view.style(meaning);
        let mut x = row.x;
        for (at, (cell, columns)) in cells.iter().zip(widths).enumerate() {
            let right = if *columns == 0 { row.right() } else { (x + columns).min(row.right()) };
            let from = if at == 0 { x } else { right.saturating_sub(width(cell)).max(x + 1) };
            put(self.buffer, from, row.y, right, cell, style, self.ellipsis());
            x = right;
        }
    }

    /// The buffer with the view, for what draws itself.
    pub(in crate::ui::screens) fn canvas(&mut self) -> (&mut Buffer, &'a View) {
        (self.buffer, self.view)
    }

    fn ellipsis(&self) -> &'static str {
        self.view.theme.signs().ellipsis
    }
}
