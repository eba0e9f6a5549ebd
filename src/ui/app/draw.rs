//! One frame from one snapshot: header, page, dialogues, message, keys.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Alignment, Rect};
use ratatui::style::{Color, Modifier};
use ratatui::text::{Line, Span};
use ratatui::widgets::{Paragraph, Wrap};
use unicode_width::UnicodeWidthStr;

use crate::args;
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Destination, Message, View};
use crate::ui::theme::{Meaning, Signs};
use crate::ui::widgets::frame::centred;
use crate::ui::widgets::text::{put, wrap};
use crate::words::format::date_time;

use super::guard::Cover;
use super::layout::{Parts, SMALLEST};
use super::state::App;

/// The places of the last line, in the order of their keys.
const PLACES: [Action; 7] =
    [Action::Help, Action::Today, Action::Find, Action::Book, Action::Pay, Action::Till, Action::More];

/// The columns that the salon's name keeps beside a full header.
const LEAST_SALON: usize = 8;

/// The places that exist for whoever sits here.
pub(super) fn places(view: &View) -> Vec<Action> {
    let is_open = view.actor.as_ref().is_some_and(|actor| !actor.must_change);
    let mut places: Vec<Action> = PLACES
        .into_iter()
        .filter(|action| match action {
            Action::Help => true,
            Action::More => is_open,
            other => is_open && Destination::of(*other).is_some(),
        })
        .collect();
    if view.actor.is_some() {
        places.push(Action::Lock);
    }
    if is_open {
        places.push(Action::StepAway);
    }
    places
}

/// Draws one frame.
pub fn draw(app: &App, frame: &mut Frame<'_>) {
    let area = frame.area();
    let view = &app.view;
    frame.buffer_mut().set_style(area, view.style(Meaning::Text));
    if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
        draw_too_small(frame, area, view);
    } else {
        let parts = Parts::of(area);
        draw_header(app, frame, parts.header);
        if app.guard.cover == Cover::Off {
            for slot in app.stack.get(app.page()..).unwrap_or_default() {
                slot.screen.draw(frame, parts.page, view);
            }
            let takes_both = match &app.message {
                Some(shown) => draw_message(view, &shown.message, frame, parts.message, parts.keys),
                None => {
                    draw_offers(app, frame, parts.message);
                    false
                }
            };
            if !takes_both {
                draw_keys(app, frame, parts.keys);
            }
        } else {
            draw_cover(app, frame, parts.page);
        }
    }
    if view.theme.is_ascii() {
        Signs::make_ascii(frame.buffer_mut());
    }
    quieten_blanks(frame.buffer_mut());
}

/// Lets blanks take over the colour of the letter before them: nobody sees it, and a slow line is spared the change of
/// colours there and back, up to a tenth of the bytes of a frame.
fn quieten_blanks(buffer: &mut Buffer) {
    const SEEN_ON_BLANKS: Modifier = Modifier::REVERSED.union(Modifier::UNDERLINED).union(Modifier::CROSSED_OUT);
    const UNSEEN: Modifier = Modifier::BOLD.union(Modifier::DIM).union(Modifier::ITALIC);
    let width = usize::from(buffer.area.width).max(1);
    for row in buffer.content.chunks_mut(width) {
        let mut before: Option<(Color, Modifier)> = None;
        for cell in row {
            let is_blank = cell.symbol() == " " && !cell.modifier.intersects(SEEN_ON_BLANKS);
            if let Some((colour, modifier)) = before.filter(|_| is_blank) {
                cell.fg = colour;
                cell.modifier = (cell.modifier - UNSEEN) | (modifier & UNSEEN);
            }
            before = Some((cell.fg, cell.modifier));
        }
    }
}

/// A calm sentence where the screen has no room.
fn draw_too_small(frame: &mut Frame<'_>, area: Rect, view: &View) {
    let text = view.say_with(
        "shell-too-small",
        args!["columns" => SMALLEST.0, "rows" => SMALLEST.1, "has-columns" => area.width, "has-rows" => area.height],
    );
    let place = centred(area, area.width.min(44), area.height.min(4));
    frame.render_widget(Paragraph::new(text).alignment(Alignment::Center).wrap(Wrap { trim: true }), place);
}

/// Line 1: salon, clock, person, till, alerts. Hidden, it keeps the salon and the clock.
fn draw_header(app: &App, frame: &mut Frame<'_>, row: Rect) {
    let view = &app.view;
    let style = view.style(Meaning::Header);
    frame.buffer_mut().set_style(row, style);
    let salon = view.salon.as_ref().map_or_else(|| view.say("shell-product"), |salon| salon.name.clone());
    let wall = view.wall();
    let clock = if view.salon.is_some() { date_time(wall, &view.words) } else { String::new() };
    let mut right: Vec<Span<'_>> = Vec::new();
    if app.is_waiting() {
        right.push(Span::styled(format!("{}  ", view.theme.signs().ellipsis), style));
    }
    if app.guard.cover == Cover::Off
        && let Some(actor) = &view.actor
    {
        right.push(Span::styled(actor.name.clone(), style));
        if let Some(till) = &view.till {
            right.push(Span::styled(format!(" {} {till}", view.theme.signs().middot), style));
        }
        if view.desk.as_ref().is_some_and(|desk| desk.call.is_some()) {
            right.push(Span::styled(format!("  {}", view.theme.signs().phone), view.style(Meaning::HeaderAlert)));
        }
        if view.alerts > 0 {
            let alerts = view.say_with("shell-alerts", args!["count" => view.alerts]);
            let text = format!("  {}{alerts}", view.theme.signs().alert);
            right.push(Span::styled(text, view.style(Meaning::HeaderAlert)));
        }
    }
    right.push(Span::styled(" ", style));
    // The clock is always seen: in the middle, or as far to the left as the right side pushes it; the salon gives way.
    let right = Line::from(right);
    let most_right = usize::from(row.width).saturating_sub(clock.width() + LEAST_SALON + 4);
    let right_width = u16::try_from(right.width().min(most_right)).unwrap_or(row.width);
    let right_at = row.width - right_width;
    let clock_width = u16::try_from(clock.width()).unwrap_or(row.width);
    let middle = row.width.saturating_sub(clock_width) / 2;
    let clock_at = middle.min(right_at.saturating_sub(clock_width + 2));
    let buffer = frame.buffer_mut();
    put(buffer, row.x + 1, row.y, row.x + clock_at.saturating_sub(1), &salon, style, view.theme.signs().ellipsis);
    put(buffer, row.x + clock_at, row.y, row.x + right_at, &clock, style, "");
    frame.render_widget(right, Rect { x: row.x + right_at, width: right_width, ..row });
}

/// A message on the line above the keys. A long one takes the keys' own line, too, until the next key: a sentence that is
/// cut tells nobody what to do next, and the data above stays free.
fn draw_message(view: &View, message: &Message, frame: &mut Frame<'_>, row: Rect, keys: Rect) -> bool {
    let signs = view.theme.signs();
    let lines = wrap(&message.text, row.width.saturating_sub(2));
    let style = view.style(message.meaning);
    let first = lines.first().map_or("", String::as_str);
    put(frame.buffer_mut(), row.x + 1, row.y, row.right(), first, style, signs.ellipsis);
    let rest = lines.get(1..).unwrap_or_default().join(" ");
    put(frame.buffer_mut(), keys.x + 1, keys.y, keys.right(), &rest, style, signs.ellipsis);
    !rest.is_empty()
}

/// The line above the keys without a message: what the screen offers.
fn draw_offers(app: &App, frame: &mut Frame<'_>, row: Rect) {
    let view = &app.view;
    let offers = app.top().map(|screen| screen.offers(view)).unwrap_or_default();
    let layers = app.layers();
    let mut line = vec![Span::raw(" ")];
    let mut room = usize::from(row.width.saturating_sub(2));
    for action in offers {
        let Some(key) = view.keymap.key(&layers, action) else { continue };
        let (key, label) = (key.to_string(), view.say(action.hint_key()));
        let separator = if line.len() > 1 { format!(" {} ", view.theme.signs().middot) } else { String::new() };
        let width = separator.width() + key.width() + 1 + label.width();
        if width > room {
            break;
        }
        room -= width;
        line.push(Span::styled(separator, view.style(Meaning::Dim)));
        line.push(Span::styled(key, view.style(Meaning::Key)));
        line.push(Span::styled(format!(" {label}"), view.style(Meaning::KeyLabel)));
    }
    frame.render_widget(Line::from(line), row);
}

/// The last line: the places one can go.
fn draw_keys(app: &App, frame: &mut Frame<'_>, row: Rect) {
    let view = &app.view;
    let mut line = vec![Span::raw(" ")];
    let mut room = usize::from(row.width.saturating_sub(1));
    for action in places(view) {
        let Some(key) = view.keymap.key(&[Layer::Global], action) else { continue };
        let (key, label) = (key.to_string(), view.say(action.hint_key()));
        let width = key.width() + 1 + label.width();
        if width > room {
            break;
        }
        room = room.saturating_sub(width + 1);
        line.push(Span::styled(key, view.style(Meaning::Key)));
        line.push(Span::styled(format!(" {label} "), view.style(Meaning::KeyLabel)));
    }
    frame.render_widget(Line::from(line), row);
}

/// What strangers may see: that somebody works here, and which key brings it back.
fn draw_cover(app: &App, frame: &mut Frame<'_>, page: Rect) {
    let view = &app.view;
    let (title, hint) = match app.guard.cover {
        Cover::Locking => (view.say("shell-locking"), String::new()),
        Cover::Hidden | Cover::Off => {
            let key = view.keymap.key(&[Layer::Global], Action::Lock).map(|key| key.to_string()).unwrap_or_default();
            (view.say("shell-hidden"), view.say_with("shell-hidden-hint", args!["key" => key]))
        }
    };
    let place = centred(page, page.width.min(70), 4);
    let lines = vec![
        Line::styled(title, view.style(Meaning::Title)),
        Line::raw(""),
        Line::styled(hint, view.style(Meaning::Hint)),
    ];
    frame.render_widget(Paragraph::new(lines).alignment(Alignment::Center).wrap(Wrap { trim: true }), place);
}
