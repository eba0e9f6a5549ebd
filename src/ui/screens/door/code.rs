//! A recovery code, shown once.

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::ui::screen::View;
use crate::ui::theme::Meaning;
use crate::ui::widgets::frame::{boxed, centred};
use crate::ui::widgets::text::{put, width};

use super::panel::draw_lines;

/// Draws the code under a heading, with what it is for and what to do with it.
pub(super) fn draw(frame: &mut Frame<'_>, area: Rect, view: &View, title: &str, said: &str, code: &str) {
    let inside = boxed(centred(area, 66, 16), frame.buffer_mut(), &view.theme, &view.say(title));
    let room = Rect {
        x: inside.x + 2,
        width: inside.width.saturating_sub(4),
        y: inside.y + 1,
        height: inside.height.saturating_sub(1),
    };
    let lines = draw_lines(frame, room, view, &view.say(said), Meaning::Text);
    let row = room.y + lines;
    if row < room.bottom() {
        let at = room.x + room.width.saturating_sub(width(code)) / 2;
        put(frame.buffer_mut(), at, row, room.right(), code, view.style(Meaning::Title), "");
    }
    let below = Rect { y: row + 2, height: room.bottom().saturating_sub(row + 2), ..room };
    draw_lines(frame, below, view, &view.say("setup-code-next"), Meaning::Hint);
}
