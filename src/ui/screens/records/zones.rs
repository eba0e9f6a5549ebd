//! Marking zones on the drawing.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::args;
use crate::domain::record::{Dose, ZoneDose};
use crate::domain::zone::Zone;
use crate::ui::action::Action;
use crate::ui::screen::View;
use crate::ui::theme::Meaning;
use crate::ui::widgets::text::{put, wrap};
use crate::words::records::dose;
use crate::words::zone_name;

use super::diagram::{Diagram, SIZE};
use super::writer::Writer;

/// The letters of the longest dose: 99999.999.
const DOSE_LETTERS: usize = 9;

/// Where one stands on the drawing, and what one types there.
pub(super) struct Zones {
    diagram: Diagram,
    at: Zone,
    typed: String,
}

impl Zones {
    /// Opens at the first marked zone, or where such procedures are done.
    pub(super) fn new(writer: &Writer) -> Self {
        let first = writer.sheet.zones.first().map(|mark| mark.zone);
        let diagram = if writer.protocol().opens_at_body { Diagram::Body } else { Diagram::Face };
        let at = first.unwrap_or_else(|| diagram.opens_at());
        Self { diagram: Diagram::of(at), at, typed: String::new() }
    }

    /// An intent; tells whether it was one of the drawing, and whether the sheet changed.
    pub(super) fn act(&mut self, action: Action, writer: &mut Writer) -> Option<bool> {
        let way = match action {
            Action::Up => (0, -1),
            Action::Down => (0, 1),
            Action::Left => (-1, 0),
            Action::Right => (1, 0),
            Action::TurnDiagram => {
                self.diagram = self.diagram.other();
                let marks = &writer.sheet.zones;
                let marked = marks.iter().map(|mark| mark.zone).find(|zone| Diagram::of(*zone) == self.diagram);
                self.at = marked.unwrap_or_else(|| self.diagram.opens_at());
                self.typed.clear();
                return Some(false);
            }
            Action::MarkZone => {
                self.typed.clear();
                let marks = &mut writer.sheet.zones;
                match marks.iter().position(|mark| mark.zone == self.at) {
                    Some(at) => drop(marks.remove(at)),
                    None => marks.push(ZoneDose { zone: self.at, dose: None }),
                }
                return Some(true);
            }
            _ => return None,
        };
        self.at = self.diagram.step(self.at, way);
        self.typed.clear();
        Some(false)
    }

    /// A letter of a dose; tells whether it was one, and whether the sheet changed.
    pub(super) fn key(&mut self, key: &KeyEvent, writer: &mut Writer) -> Option<bool> {
        writer.protocol().unit?;
        match key.code {
            KeyCode::Char(letter @ ('0'..='9' | '.' | ','))
                if key.modifiers.difference(KeyModifiers::SHIFT).is_empty() =>
            {
                if self.typed.len() < DOSE_LETTERS {
                    self.typed.push(letter);
                }
            }
            KeyCode::Backspace => {
                if self.typed.is_empty() {
                    self.typed = self.mark(writer).and_then(|mark| mark.dose).map(|dose| dose.to_string())?;
                }
                self.typed.pop();
            }
            _ => return None,
        }
        let dose = self.typed.parse::<Dose>().ok();
        if dose.is_none() && !self.typed.is_empty() {
            return Some(false); // `0` and `0,` are on the way to a dose
        }
        let (at, marks) = (self.at, &mut writer.sheet.zones);
        match marks.iter_mut().find(|mark| mark.zone == at) {
            Some(mark) => mark.dose = dose,
            None => marks.push(ZoneDose { zone: at, dose }),
        }
        Some(true)
    }

    fn mark<'w>(&self, writer: &'w Writer) -> Option<&'w ZoneDose> {
        writer.sheet.zones.iter().find(|mark| mark.zone == self.at)
    }

    /// Draws the drawing, and beside it what is marked.
    pub(super) fn draw(&self, area: Rect, buffer: &mut Buffer, view: &View, writer: &Writer) {
        let (columns, rows) = SIZE;
        let drawing = Rect { x: area.x + 1, width: columns.min(area.width), height: rows.min(area.height), ..area };
        self.diagram.draw(drawing, buffer, view, &writer.sheet.zones, Some(self.at));
        let ellipsis = view.theme.signs().ellipsis;
        let beside = Rect {
            x: (drawing.right() + 1).min(area.right()),
            width: area.right().saturating_sub(drawing.right() + 2),
            ..area
        };
        let mut lines = vec![(self.here(view, writer), Meaning::Title), (String::new(), Meaning::Text)];
        let marks = marked(view, writer);
        if marks.is_empty() {
            lines.push((view.say("record-zones-none"), Meaning::Hint));
        }
        let room = usize::from(area.height.saturating_sub(8)).max(1);
        lines.extend(marks.iter().take(room).map(|line| (line.clone(), Meaning::Text)));
        if marks.len() > room {
            lines.push((format!("{ellipsis} +{}", marks.len() - room), Meaning::Dim));
        }
        if let Some(all) = writer.sheet.dosed() {
            let all = dose(all, writer.sheet.unit.or(writer.protocol().unit), &view.words);
            lines.push((view.say_with("record-all", args!["dose" => all]), Meaning::Title));
        }
        lines.push((String::new(), Meaning::Text));
        let hint = match (self.diagram, writer.protocol().unit.is_some()) {
            (Diagram::Face, true) => "record-zones-hint",
            (Diagram::Body, true) => "record-zones-hint-head",
            (Diagram::Face, false) => "record-zones-hint-plain",
            (Diagram::Body, false) => "record-zones-hint-plain-head",
        };
        lines.push((view.say(hint), Meaning::Hint));
        let wrapped = lines
            .into_iter()
            .flat_map(|(text, means)| wrap(&text, beside.width.max(8)).into_iter().map(move |line| (line, means)));
        for (row, (line, means)) in beside.rows().zip(wrapped) {
            put(buffer, row.x, row.y, area.right(), &line, view.style(means), ellipsis);
        }
    }

    /// The zone at which one stands, with its dose or what is being typed.
    fn here(&self, view: &View, writer: &Writer) -> String {
        let name = zone_name(&view.words, self.at);
        if !self.typed.is_empty() {
            return format!("{name} {} {}_", view.theme.signs().middot, self.typed);
        }
        let state = match self.mark(writer) {
            Some(ZoneDose { dose: Some(amount), .. }) => dose(*amount, writer.sheet.unit, &view.words),
            Some(_) => view.say("record-zone-marked"),
            None => view.say("record-zone-not"),
        };
        format!("{name} {} {state}", view.theme.signs().middot)
    }
}

/// The marked zones, each with its dose.
pub(super) fn marked(view: &View, writer: &Writer) -> Vec<String> {
    let mut marks = writer.sheet.zones.clone();
    marks.sort_by_key(|mark| mark.zone);
    let told = |mark: &ZoneDose| {
        let name = zone_name(&view.words, mark.zone);
        mark.dose
            .map_or_else(|| name.clone(), |amount| format!("{name} {}", dose(amount, writer.sheet.unit, &view.words)))
    };
    marks.iter().map(told).collect()
}
