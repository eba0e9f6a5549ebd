//! What stands around the list: the counts above it, the till below it, the words where there is nothing to list.

use ratatui::Frame;
use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use crate::args;
use crate::domain::standard::Tally;
use crate::domain::visit::{DayCounts, progress};
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::View;
use crate::ui::theme::Meaning;
use crate::ui::widgets::text::{put, width};
use crate::words::format::{day_long, day_relative};

use super::super::summary;
use super::Today;

/// Columns between two parts of the line above the list.
const GAP: u16 = 3;

impl Today {
    /// How many visits stand where, by the clock of this moment.
    pub(super) fn counts(&self, view: &View) -> DayCounts {
        let mut counts = DayCounts::default();
        for visit in self.visits() {
            counts.add(visit.state, progress(visit.state, &visit.moments, view.moment.now));
        }
        counts
    }

    /// The line above the list: another day's name, the counts, whose visits are shown.
    pub(super) fn draw_head(&self, row: Rect, frame: &mut Frame<'_>, view: &View) {
        let mut parts: Vec<(String, Meaning)> = Vec::new();
        if let Some(day) = self.day {
            let relative = day_relative(day, view.wall().date(), &view.words);
            parts.push((format!("{} ({relative})", day_long(day, &view.words)), Meaning::Title));
        }
        let mut counts = summary::counts(&self.counts(view), view);
        let width = |counts: &[(String, Meaning)]| {
            counts.iter().map(|(text, _)| text.width() + usize::from(GAP)).sum::<usize>()
        };
        // What is over gives way before anything that somebody still has to do.
        if width(&counts) > usize::from(row.width) + 1 {
            counts.pop_if(|(_, means)| *means == Meaning::Dim);
        }
        parts.extend(counts);
        if let Some(id) = self.specialist {
            let name = self.board.iter().flat_map(|board| &board.specialists).find(|one| one.id == id);
            let name = name.map_or_else(String::new, |one| one.name.clone());
            parts.push((view.say_with("today-only", args!["name" => name]), Meaning::Hint));
        }
        let mut x = row.x + 1;
        for (text, means) in parts {
            x = put(frame.buffer_mut(), x, row.y, row.right(), &text, view.style(means), view.theme.signs().ellipsis)
                + GAP;
        }
    }

    /// Where there is nothing to list.
    pub(super) fn draw_nothing(&self, area: Rect, frame: &mut Frame<'_>, view: &View) {
        let key = view.keymap.key(&[Layer::Global], Action::Book).map(|key| key.to_string()).unwrap_or_default();
        let text = match (&self.board, self.day, self.specialist) {
            (None, ..) => return,
            (_, _, Some(_)) => view.say_with("today-nothing-of-one", args!["key" => key]),
            (_, Some(_), _) => view.say_with("today-nothing-that-day", args!["key" => key]),
            _ => view.say_with("today-nothing", args!["key" => key]),
        };
        let ellipsis = view.theme.signs().ellipsis;
        put(frame.buffer_mut(), area.x + 2, area.y + 1, area.right(), &text, view.style(Meaning::Hint), ellipsis);
    }

    /// The line below the list: what the till took so far, and how the standard is kept today.
    pub(super) fn draw_till(&self, row: Rect, frame: &mut Frame<'_>, view: &View) {
        let score = self.score.filter(|_| self.day.is_none()).and_then(Tally::rate);
        let score = score.map(|rate| summary::score(rate, view)).unwrap_or_default();
        let ellipsis = view.theme.signs().ellipsis;
        let x = row.right().saturating_sub(width(&score) + 1);
        put(frame.buffer_mut(), x, row.y, row.right(), &score, view.style(Meaning::Text), ellipsis);
        let row = if score.is_empty() { row } else { Rect { width: x.saturating_sub(row.x + 1), ..row } };
        let Some(till) = &self.till else { return };
        let bonus = self.board.as_ref().map(|board| summary::bonus(board, view)).unwrap_or_default();
        let text = format!("{}{bonus}", summary::till(till, view));
        put(frame.buffer_mut(), row.x + 1, row.y, row.right(), &text, view.style(Meaning::Text), ellipsis);
    }
}
