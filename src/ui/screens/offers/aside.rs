//! What a rule says in plain words, beside the form in which it is written.

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::ui::screen::View;
use crate::ui::theme::Meaning;
use crate::ui::widgets::text::{put, wrap};

/// Columns beside a form on the smallest screen.
pub(super) const ASIDE: u16 = 28;

/// Draws sentences, each in as many rows as it needs, with a row between them where there is room. Those that speak of
/// what is being written stand first in view and are bright.
pub(super) fn draw(sentences: &[(String, Meaning)], frame: &mut Frame<'_>, area: Rect, view: &View) {
    let columns = area.width.saturating_sub(2).max(1);
    let wrapped: Vec<(Vec<String>, Meaning)> =
        sentences.iter().map(|(text, means)| (wrap(text, columns), *means)).collect();
    let rows: usize = wrapped.iter().map(|(lines, _)| lines.len()).sum();
    let height = usize::from(area.height).saturating_sub(1);
    let gap = usize::from(rows + wrapped.len() <= height);
    // Where not all fits, one sees what is being written and what follows it.
    let bright = wrapped.iter().position(|(_, means)| *means == Meaning::Text).unwrap_or(0);
    let first = if rows > height { bright } else { 0 };
    let buffer = frame.buffer_mut();
    let ellipsis = view.theme.signs().ellipsis;
    put(buffer, area.x + 1, area.y, area.right(), &view.say("offers-in-words"), view.style(Meaning::Title), ellipsis);
    let mut y = area.y + 1;
    for (lines, means) in wrapped.iter().skip(first) {
        for line in lines {
            if y >= area.bottom() {
                return;
            }
            put(buffer, area.x + 1, y, area.right(), line, view.style(*means), ellipsis);
            y += 1;
        }
        y += u16::try_from(gap).unwrap_or(0);
    }
}
