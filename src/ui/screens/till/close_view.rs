//! How the close of a shift looks.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::domain::money::Money;
use crate::ui::screen::View;
use crate::ui::theme::Meaning;
use crate::ui::widgets::text::{put, width};

use super::closing::{Closing, Step};
use super::page::Page;
use super::{money, signed};

/// Draws the page.
pub(super) fn draw(closing: &Closing, title: &str, area: Rect, buffer: &mut Buffer, view: &View) {
    let mut page = Page::new(area, buffer, view);
    match closing.step {
        Step::Count => {
            page.line(
                &format!("{} {} {}", title, view.theme.signs().middot, view.say("till-count-step")),
                Meaning::Title,
            );
            closing.sheet.draw(&mut page, "till-counted");
        }
        Step::Compare { expected } => {
            page.gap();
            page.line(title, Meaning::Title);
            page.gap();
            draw_comparison(closing, expected, &mut page, view);
        }
    }
    if let Some(note) = &closing.note {
        page.text(note, Meaning::Error);
    }
}

/// Expected against counted, and the reason of a difference.
fn draw_comparison(closing: &Closing, expected: Money, page: &mut Page<'_>, view: &View) {
    let counted = closing.sheet.total().unwrap_or_default();
    page.sum(&view.say("till-float"), &money(closing.shift.float, view), Meaning::Text);
    page.sum(&view.say("till-cash-taken"), &money(closing.shift.cash, view), Meaning::Text);
    page.rule();
    page.sum(&view.say("till-expected"), &money(expected, view), Meaning::Text);
    page.sum(&view.say("till-counted"), &money(counted, view), Meaning::Text);
    let difference = counted.minus(expected).unwrap_or_default();
    draw_difference(difference, page, view);
    page.sum(&view.say("till-card-taken"), &money(closing.shift.card, view), Meaning::Dim);
    page.gap();
    if difference == Money::ZERO {
        return;
    }
    page.line(&view.say("till-reason"), Meaning::LabelFocused);
    let Some(row) = page.next_row() else { return };
    let (buffer, _) = page.canvas();
    let style = view.style(Meaning::InputFocused);
    buffer.set_style(row, style);
    // The end is what one types: a long reason scrolls.
    let mut shown = closing.reason.as_str();
    while width(shown) >= row.width.saturating_sub(1) {
        let next = shown.char_indices().nth(1).map_or(shown.len(), |(at, _)| at);
        shown = &shown[next..];
    }
    let end = put(buffer, row.x, row.y, row.right(), shown, style, "");
    put(buffer, end, row.y, row.right(), " ", view.style(Meaning::Cursor), "");
    page.gap();
}

/// The difference with its sign: agreement is good, anything else is the red of money that does not agree.
pub(super) fn draw_difference(difference: Money, page: &mut Page<'_>, view: &View) {
    let signs = view.theme.signs();
    if difference == Money::ZERO {
        page.sum(&view.say("till-agrees"), &format!("{} {}", money(difference, view), signs.good), Meaning::Good);
    } else {
        let key = if difference > Money::ZERO { "till-over" } else { "till-short" };
        page.sum(&view.say(key), &format!("{} {}", signed(difference, view), signs.caution), Meaning::Danger);
    }
}
