//! Face and body, drawn in letters that every terminal has, with a cell for each zone. One looks at the client: their
//! right is at the left of the screen.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::domain::record::ZoneDose;
use crate::domain::zone::Zone;
use crate::ui::screen::View;
use crate::ui::theme::Meaning;
use crate::ui::widgets::text::{cut, put, width};
use crate::words::records::dose_number;
use crate::words::zone_name;

/// Columns and rows of a drawing.
pub(super) const SIZE: (u16, u16) = (41, 15);
/// Columns of a cell, its brackets among them.
const CELL: u16 = 7;

/// Which drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Diagram {
    /// The head and the neck from the front.
    Face,
    /// The body from the front.
    Body,
}

/// A cell: its zone, its place, and whether its name stands beside it for want of a place in the drawing.
type Cell = (Zone, u16, u16, bool);

/// The face.
const FACE: &[&str] = &[
    "            _.-'''''''''-._",
    "         .-'               '-.",
    "        /                     \\",
    "       /                       \\",
    "      |                         |",
    "      |                         |",
    "     _|                         |_",
    "    ( |                         | )",
    "     '|                         |'",
    "      |                         |",
    "       \\                       /",
    "        '.                   .'",
    "          '-._           _.-'",
    "              |         |",
];

/// The zones of the face.
const FACE_CELLS: &[Cell] = &[
    (Zone::Scalp, 16, 1, false),
    (Zone::Forehead, 16, 2, false),
    (Zone::TempleRight, 8, 3, false),
    (Zone::Glabella, 16, 3, false),
    (Zone::TempleLeft, 24, 3, false),
    (Zone::Brows, 16, 4, false),
    (Zone::EyeRight, 8, 5, false),
    (Zone::Eyelids, 16, 5, false),
    (Zone::EyeLeft, 24, 5, false),
    (Zone::CheekRight, 8, 6, false),
    (Zone::Nose, 16, 6, false),
    (Zone::CheekLeft, 24, 6, false),
    (Zone::NasolabialRight, 8, 8, false),
    (Zone::LipUpper, 16, 8, false),
    (Zone::NasolabialLeft, 24, 8, false),
    (Zone::JawRight, 8, 9, false),
    (Zone::LipLower, 16, 9, false),
    (Zone::JawLeft, 24, 9, false),
    (Zone::Chin, 16, 11, false),
    (Zone::Neck, 16, 13, false),
    (Zone::Ears, 0, 13, true),
    (Zone::Face, 31, 13, true),
];

/// The body.
const BODY: &[&str] = &[
    "              (    )",
    "         .----'    '----.",
    "        /                \\",
    "       / |              | \\",
    "      /  |              |  \\",
    "     /  /|              |\\  \\",
    "    /__/ |              | \\__\\",
    "         |              |",
    "         |      /\\      |",
    "         |     |  |     |",
    "          \\    |  |    /",
    "          |    |  |    |",
    "          |____|  |____|",
];

/// The zones of the body.
const BODY_CELLS: &[Cell] = &[
    (Zone::Decollete, 14, 2, false),
    (Zone::Armpits, 14, 3, false),
    (Zone::ArmRight, 1, 4, false),
    (Zone::Abdomen, 14, 4, false),
    (Zone::ArmLeft, 27, 4, false),
    (Zone::Bikini, 14, 6, false),
    (Zone::Hands, 0, 7, false),
    (Zone::Fingernails, 28, 7, false),
    (Zone::ThighRight, 9, 9, false),
    (Zone::ThighLeft, 18, 9, false),
    (Zone::ShinRight, 9, 11, false),
    (Zone::ShinLeft, 18, 11, false),
    (Zone::Feet, 9, 13, false),
    (Zone::Toenails, 18, 13, false),
    (Zone::Back, 28, 9, true),
    (Zone::Buttocks, 28, 11, true),
    (Zone::Body, 28, 13, true),
];

impl Diagram {
    /// The drawing on which a zone stands.
    pub(super) fn of(zone: Zone) -> Self {
        if zone.is_of_the_head() { Self::Face } else { Self::Body }
    }

    /// The other drawing.
    pub(super) fn other(self) -> Self {
        match self {
            Self::Face => Self::Body,
            Self::Body => Self::Face,
        }
    }

    /// The zone at which the drawing opens.
    pub(super) fn opens_at(self) -> Zone {
        match self {
            Self::Face => Zone::Forehead,
            Self::Body => Zone::Abdomen,
        }
    }

    fn cells(self) -> &'static [Cell] {
        match self {
            Self::Face => FACE_CELLS,
            Self::Body => BODY_CELLS,
        }
    }

    /// The next zone in a direction: the nearest by rows first when moving up or down, in the same row when moving aside.
    /// The same one where there is none.
    pub(super) fn step(self, from: Zone, (right, down): (i32, i32)) -> Zone {
        let Some(here) = self.cells().iter().find(|cell| cell.0 == from) else { return self.opens_at() };
        let away = |cell: &Cell| (i32::from(cell.1) - i32::from(here.1), i32::from(cell.2) - i32::from(here.2));
        let lies_there = |cell: &&Cell| {
            let (x, y) = away(cell);
            if down == 0 { x * right > 0 && y.abs() <= 2 } else { y * down > 0 }
        };
        let far = |cell: &&Cell| {
            let (x, y) = away(cell);
            // A cell is as wide as seven letters, a row as high as two: aside, a row weighs more than a column.
            if down == 0 { x.abs() + y.abs() * 12 } else { y.abs() * 6 + x.abs() }
        };
        self.cells().iter().filter(lies_there).min_by_key(far).map_or(from, |cell| cell.0)
    }

    /// Draws it with the marks; `at` is the zone at which one stands.
    pub(super) fn draw(self, area: Rect, buffer: &mut Buffer, view: &View, marks: &[ZoneDose], at: Option<Zone>) {
        let art = match self {
            Self::Face => FACE,
            Self::Body => BODY,
        };
        for (row, line) in area.rows().zip(art) {
            put(buffer, area.x, row.y, area.right(), line, view.style(Meaning::Dim), "");
        }
        for (zone, x, y, is_named) in self.cells() {
            if *y < area.height {
                let place = Rect { x: area.x + x, y: area.y + y, width: CELL, height: 1 };
                draw_cell(place, buffer, view, marks.iter().find(|mark| mark.zone == *zone), at == Some(*zone));
                if *is_named && *y > 0 {
                    let name = zone_name(&view.words, *zone);
                    let style = view.style(Meaning::Dim);
                    put(buffer, place.x, place.y - 1, area.right(), &name, style, view.theme.signs().ellipsis);
                }
            }
        }
        let foot = area.y + SIZE.1 - 1;
        if foot < area.bottom() {
            let (signs, style) = (view.theme.signs(), view.style(Meaning::Hint));
            let right = format!("< {}", view.say("record-right"));
            let left = format!("{} >", view.say("record-left"));
            put(buffer, area.x, foot, area.right(), &right, style, signs.ellipsis);
            let x = (area.x + SIZE.0).min(area.right()).saturating_sub(width(&left));
            put(buffer, x, foot, area.right(), &left, style, signs.ellipsis);
        }
    }
}

/// A cell: empty, marked, or with its dose; the chosen one stands out without colours too.
fn draw_cell(place: Rect, buffer: &mut Buffer, view: &View, mark: Option<&ZoneDose>, is_here: bool) {
    let signs = view.theme.signs();
    let text = match mark {
        None => String::new(),
        Some(ZoneDose { dose: None, .. }) => signs.arrived.to_owned(),
        Some(ZoneDose { dose: Some(dose), .. }) => cut(&dose_number(*dose, &view.words), CELL - 2, "+").into_owned(),
    };
    let room = (CELL - 2).saturating_sub(width(&text));
    let (before, after) = (room / 2, room - room / 2);
    let (open, close) = if is_here { (">", "<") } else { ("[", "]") };
    let blank = |columns: u16| " ".repeat(usize::from(columns));
    let cell = format!("{open}{}{text}{}{close}", blank(before), blank(after));
    let means = match (is_here, mark.is_some()) {
        (true, _) => Meaning::Selected,
        (false, true) => Meaning::Marked,
        (false, false) => Meaning::Dim,
    };
    put(buffer, place.x, place.y, place.right(), &cell, view.style(means), "");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_zone_has_one_cell_on_one_drawing_and_no_two_cells_touch() {
        for zone in Zone::ALL {
            for diagram in [Diagram::Face, Diagram::Body] {
                let cells = diagram.cells().iter().filter(|cell| cell.0 == *zone).count();
                assert_eq!(cells, usize::from(Diagram::of(*zone) == diagram), "{zone:?} {diagram:?}");
            }
        }
        for diagram in [Diagram::Face, Diagram::Body] {
            for (at, cell) in diagram.cells().iter().enumerate() {
                assert!(cell.1 + CELL <= SIZE.0 && cell.2 + 1 < SIZE.1, "{cell:?}");
                let touches = |other: &&Cell| other.2 == cell.2 && other.1.abs_diff(cell.1) < CELL;
                assert_eq!(diagram.cells()[at + 1..].iter().find(touches), None, "{cell:?}");
            }
        }
    }

    #[test]
    fn every_zone_is_reached_by_arrows() {
        for diagram in [Diagram::Face, Diagram::Body] {
            let mut reached = vec![diagram.opens_at()];
            let mut at = 0;
            while let Some(zone) = reached.get(at).copied() {
                for way in [(0, -1), (0, 1), (-1, 0), (1, 0)] {
                    let next = diagram.step(zone, way);
                    if !reached.contains(&next) {
                        reached.push(next);
                    }
                }
                at += 1;
            }
            let missed: Vec<_> = diagram.cells().iter().filter(|cell| !reached.contains(&cell.0)).collect();
            assert_eq!(missed, Vec::<&Cell>::new(), "{diagram:?}");
        }
    }

    #[test]
    fn the_client_s_left_is_at_the_right() {
        let x = |zone| FACE_CELLS.iter().find(|cell| cell.0 == zone).map(|cell| cell.1);
        assert!(x(Zone::CheekLeft) > x(Zone::CheekRight));
        assert_eq!(Diagram::Face.step(Zone::Nose, (1, 0)), Zone::CheekLeft);
        assert_eq!(Diagram::Face.step(Zone::LipUpper, (0, 1)), Zone::LipLower);
    }
}
