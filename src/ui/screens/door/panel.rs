//! What the screens of the door share: a form in a box, with a word before it.

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::domain::market::Market;
use crate::domain::password::{Password, PasswordRefusal};
use crate::ui::form::{FieldProblem, FormContext, FormState};
use crate::ui::screen::View;
use crate::ui::theme::Meaning;
use crate::ui::widgets::frame::{boxed, centred};
use crate::ui::widgets::text::{put, wrap};

/// What a form at the door knows of the world: no salon yet.
pub(super) fn context(view: &View) -> FormContext<'_> {
    FormContext { market: Market::Kz, today: view.wall().date(), words: &view.words }
}

/// Draws a form in a box of a size, under a few lines that say what it is for.
pub(super) fn draw(frame: &mut Frame<'_>, area: Rect, view: &View, size: (u16, u16), said: &str, form: &FormState) {
    let context = context(view);
    let title = view.say(form.form().title);
    let inside = boxed(centred(area, size.0, size.1), frame.buffer_mut(), &view.theme, &title);
    let room = Rect { x: inside.x + 1, width: inside.width.saturating_sub(2), ..inside };
    let lines = draw_lines(frame, room, view, said, Meaning::Hint);
    let rest = Rect { y: room.y + lines, height: room.height.saturating_sub(lines), ..room };
    if let Some(cursor) = form.draw(rest, frame.buffer_mut(), &view.theme, &context) {
        frame.set_cursor_position(cursor);
    }
}

/// Draws a text over as many lines as it needs, and an empty one. Tells how many rows that took.
pub(super) fn draw_lines(frame: &mut Frame<'_>, area: Rect, view: &View, text: &str, meaning: Meaning) -> u16 {
    if text.is_empty() {
        return 0;
    }
    let mut row = area.y;
    for line in wrap(text, area.width) {
        if row < area.bottom() {
            put(frame.buffer_mut(), area.x, row, area.right(), &line, view.style(meaning), view.theme.signs().ellipsis);
        }
        row = row.saturating_add(1);
    }
    row.saturating_add(1) - area.y
}

/// The password typed twice, where both are alike; else the second says so.
pub(super) fn typed_twice(form: &mut FormState, context: &FormContext) -> Option<Password> {
    if form.secret("password") == form.secret("again") {
        return Some(Password::typed(form.secret("password")));
    }
    let differs = FieldProblem::told(|words| words.refusal(&PasswordRefusal::Differs.into()));
    form.refuse(Some("again"), differs, context);
    None
}
