//! A page longer than the screen: drawn whole out of sight, shown from a row on.

use std::cell::Cell;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::ui::action::Action;
use crate::ui::screen::View;
use crate::ui::theme::Meaning;
use crate::ui::widgets::text::put;

use super::page::Page;

/// The most rows of a page: a report with every ledger, every count and many movements.
const MOST_ROWS: u16 = 400;

/// The columns of a page: its tables fill them, and names stay beside their amounts on a wide screen.
const WIDEST: u16 = 84;

/// Where one stands in a long page.
#[derive(Debug, Default)]
pub(super) struct Scroll {
    /// The first row shown.
    first: Cell<u16>,
    /// How many rows were hidden below when it was last drawn.
    below: Cell<u16>,
    /// How many rows the place has.
    room: Cell<u16>,
}

impl Scroll {
    /// Moves; tells whether the intent was one of moving.
    pub(super) fn act(&self, action: Action) -> bool {
        let page = self.room.get().saturating_sub(1).max(1);
        let first = self.first.get();
        let down = |rows: u16| self.first.set(first + rows.min(self.below.get()));
        match action {
            Action::Up => self.first.set(first.saturating_sub(1)),
            Action::Down => down(1),
            Action::PageUp => self.first.set(first.saturating_sub(page)),
            Action::PageDown => down(page),
            Action::First => self.first.set(0),
            Action::Last => down(MOST_ROWS),
            _ => return false,
        }
        true
    }

    /// Draws a page and shows the rows from where one stands.
    pub(super) fn draw(&self, area: Rect, buffer: &mut Buffer, view: &View, draw: impl FnOnce(&mut Page<'_>)) {
        let whole = Rect { x: 0, y: 0, width: area.width.min(WIDEST), height: MOST_ROWS };
        let mut sheet = Buffer::empty(whole);
        let mut page = Page::whole(whole, &mut sheet, view);
        draw(&mut page);
        let rows = MOST_ROWS.saturating_sub(page.rows_left());
        let hidden = rows.saturating_sub(area.height);
        self.first.set(self.first.get().min(hidden));
        self.below.set(hidden - self.first.get());
        self.room.set(area.height);
        for y in 0..area.height.min(rows) {
            for x in 0..whole.width {
                let from = sheet.cell((x, y + self.first.get())).cloned();
                if let (Some(from), Some(to)) = (from, buffer.cell_mut((area.x + x, area.y + y))) {
                    *to = from;
                }
            }
        }
        if self.below.get() > 0 {
            let more = view.theme.signs().ellipsis;
            put(
                buffer,
                area.right().saturating_sub(2),
                area.bottom().saturating_sub(1),
                area.right(),
                more,
                view.style(Meaning::Hint),
                "",
            );
        }
    }
}
