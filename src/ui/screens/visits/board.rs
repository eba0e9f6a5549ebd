//! The list of the board: a visit a block, its line first, its notes under it.

use std::cell::Cell;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::domain::visit::BoardVisit;
use crate::ui::screen::View;
use crate::ui::theme::Meaning;
use crate::ui::widgets::text::{put, width};
use crate::words::format::clock;

use super::phrases::{client, is_over, note_count, notes, procedure, sign, standing};

/// Columns before the client's name: a space, the time, the sign.
const HEAD: u16 = 9;
/// From this width on the room has a column of its own.
const WITH_ROOM: u16 = 72;

/// How the columns lie in a width.
struct Columns {
    client: u16,
    procedure: u16,
    specialist: u16,
    room: u16,
    standing: u16,
}

impl Columns {
    fn of(width: u16) -> Self {
        let standing = if width >= WITH_ROOM { 14 } else { 10 };
        let room = if width >= WITH_ROOM { 8 } else { 0 };
        let gaps = if room > 0 { 4 } else { 3 };
        let rest = width.saturating_sub(HEAD + standing + room + gaps);
        let specialist = (rest / 6).max(5);
        let client = rest.saturating_sub(specialist) * 11 / 20;
        Self { client, procedure: rest.saturating_sub(specialist + client), specialist, room, standing }
    }
}

/// Draws the visits around the chosen one. `first` is the first visit shown, kept from frame to frame so that the list
/// moves only when it must.
pub fn draw(
    area: Rect,
    buffer: &mut Buffer,
    view: &View,
    visits: &[BoardVisit],
    chosen: Option<usize>,
    first: &Cell<usize>,
) {
    if area.height == 0 || area.width < HEAD {
        return;
    }
    let heights: Vec<usize> = visits.iter().map(|visit| 1 + note_count(visit)).collect();
    first.set(first_shown(&heights, first.get(), chosen.unwrap_or(0), usize::from(area.height)));
    let columns = Columns::of(area.width);
    let mut y = area.y;
    for (at, visit) in visits.iter().enumerate().skip(first.get()) {
        if y >= area.bottom() {
            break;
        }
        draw_line(Rect { y, height: 1, ..area }, buffer, view, visit, chosen == Some(at), &columns);
        y += 1;
        for (note, means) in notes(visit, view) {
            if y >= area.bottom() {
                break;
            }
            put(buffer, area.x + 7, y, area.right(), &note, view.style(means), view.theme.signs().ellipsis);
            y += 1;
        }
    }
    draw_more(area, buffer, view, first.get() > 0, y >= area.bottom() && is_more(&heights, first.get(), area.height));
}

/// Whether visits remain below the last row.
fn is_more(heights: &[usize], first: usize, rows: u16) -> bool {
    heights.iter().skip(first).sum::<usize>() > usize::from(rows)
}

/// Small signs at the edge where the list goes on.
fn draw_more(area: Rect, buffer: &mut Buffer, view: &View, above: bool, below: bool) {
    let (signs, style) = (view.theme.signs(), view.style(Meaning::Hint));
    if above {
        put(buffer, area.x, area.y, area.right(), signs.more_above, style, "");
    }
    if below {
        put(buffer, area.x, area.bottom() - 1, area.right(), signs.more_below, style, "");
    }
}

/// The first visit to show, so that the chosen one is seen with its notes and the list moves no more than it must.
fn first_shown(heights: &[usize], first: usize, chosen: usize, rows: usize) -> usize {
    let mut first = first.min(chosen).min(heights.len().saturating_sub(1));
    let seen = |from: usize| heights.get(from..=chosen).unwrap_or_default().iter().sum::<usize>();
    while first < chosen && seen(first) > rows {
        first += 1;
    }
    // Room at the end is filled from above.
    while first > 0 && heights.get(first - 1..).unwrap_or_default().iter().sum::<usize>() <= rows {
        first -= 1;
    }
    first
}

/// One visit on one row.
fn draw_line(row: Rect, buffer: &mut Buffer, view: &View, visit: &BoardVisit, chosen: bool, columns: &Columns) {
    let signs = view.theme.signs();
    let ground = if chosen { Some(view.style(Meaning::Selected)) } else { None };
    if let Some(ground) = ground {
        buffer.set_style(row, ground);
    }
    let quiet = if is_over(visit.state) { Meaning::Dim } else { Meaning::Text };
    let style = |means: Meaning| -> Style { ground.unwrap_or_else(|| view.style(means)) };
    let (sign, sign_means) = sign(visit, view.moment.now, signs);
    if chosen {
        put(buffer, row.x, row.y, row.right(), signs.here, style(quiet), "");
    }
    put(buffer, row.x + 1, row.y, row.right(), &clock(visit.starts.time()), style(quiet), "");
    put(buffer, row.x + 7, row.y, row.right(), sign, style(sign_means), "");
    if visit.prompts > 0 {
        put(buffer, row.x + 8, row.y, row.right(), signs.says, style(Meaning::Voice), "");
    }
    let mut x = row.x + HEAD;
    let mut cell = |text: &str, wide: u16, means: Meaning| {
        if wide > 0 {
            put(buffer, x, row.y, (x + wide).min(row.right()), text, style(means), signs.ellipsis);
            x += wide + 1;
        }
    };
    cell(&client(visit), columns.client, quiet);
    cell(procedure(visit, &view.words), columns.procedure, quiet);
    cell(&visit.specialist_name, columns.specialist, quiet);
    cell(&visit.room_name, columns.room, Meaning::Dim);
    let (standing, means) = standing(visit, view);
    let wide = width(&standing).min(columns.standing);
    put(buffer, row.right().saturating_sub(wide), row.y, row.right(), &standing, style(means), signs.ellipsis);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_moves_no_more_than_it_must() {
        let heights = [1, 2, 1, 3, 1, 1, 1, 1];
        for (first, chosen, rows, expected) in [
            (0, 0, 5, 0),
            (0, 2, 5, 0), // 1 + 2 + 1 rows: seen
            (0, 3, 5, 2), // 1 + 3: the first two make room
            (2, 3, 5, 2),
            (4, 2, 5, 2), // upwards: the chosen one comes first
            (0, 7, 5, 4), // the end fills the room
            (9, 7, 100, 0),
            (0, 3, 2, 3), // no room even for its notes
        ] {
            assert_eq!(first_shown(&heights, first, chosen, rows), expected, "{first} {chosen} {rows}");
        }
        assert_eq!(first_shown(&[], 3, 0, 5), 0);
    }

    #[test]
    fn columns_fill_the_width() {
        for width in [40, 56, 57, 71, 72, 80, 100, 160] {
            let columns = Columns::of(width);
            let gaps = if columns.room > 0 { 4 } else { 3 };
            let used = HEAD + columns.client + columns.procedure + columns.specialist + columns.room + columns.standing;
            assert!(used + gaps <= width, "{width}");
        }
    }
}
