//! The keys of a screen: its own first, then those that work everywhere.

use std::cell::Cell;

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Destination, Handled, Screen, Turn, View};
use crate::ui::theme::Meaning;
use crate::ui::widgets::frame::{boxed, centred};
use crate::ui::widgets::text::put;

/// The help of one screen.
pub struct Help {
    layers: Vec<Layer>,
    offers: Vec<Action>,
    first_row: usize,
    /// How many rows one sees, known once it was drawn.
    shown: Cell<usize>,
}

impl Help {
    /// The help for these layers, the nearest first, of a screen that offers these intents.
    pub fn new(layers: Vec<Layer>, offers: Vec<Action>) -> Self {
        Self { layers, offers, first_row: 0, shown: Cell::new(1) }
    }

    /// The lines: a title for each layer, then its intents with their keys. A key that a nearer layer took over is left
    /// out, and so is a place that does not exist.
    fn lines(&self, view: &View) -> Vec<(Option<String>, String)> {
        let mut lines = Vec::new();
        for (at, layer) in self.layers.iter().enumerate() {
            let nearer = self.layers.get(..=at).unwrap_or_default();
            let mut rows = Vec::new();
            for (action, keys) in view.keymap.of_layer(*layer) {
                if !exists(action) || (is_optional(*layer, action) && !self.offers.contains(&action)) {
                    continue;
                }
                let working: Vec<String> = keys
                    .iter()
                    .filter(|key| view.keymap.action(nearer, **key) == Some(action))
                    .map(ToString::to_string)
                    .collect();
                if !working.is_empty() {
                    rows.push((Some(working.join("  ")), view.say(action.name_key())));
                }
            }
            if !rows.is_empty() {
                if !lines.is_empty() {
                    lines.push((None, String::new()));
                }
                lines.push((None, view.say(layer.title_key())));
                lines.append(&mut rows);
            }
        }
        lines
    }
}

/// Whether an intent leads anywhere yet.
fn exists(action: Action) -> bool {
    let is_place = matches!(action, Action::Today | Action::Find | Action::Book | Action::Pay | Action::Till);
    !is_place || Destination::of(action).is_some()
}

/// Whether only some lists know an intent: then it is explained where it is offered.
fn is_optional(layer: Layer, action: Action) -> bool {
    use Action::{Down, First, Last, Open, PageDown, PageUp, Up};
    layer == Layer::List && !matches!(action, Up | Down | PageUp | PageDown | First | Last | Open)
}

impl Screen for Help {
    fn title(&self, view: &View) -> String {
        view.say("action-help")
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Dialogue]
    }

    fn is_dialogue(&self) -> bool {
        true
    }

    fn offers(&self, _view: &View) -> Vec<Action> {
        vec![Action::Back]
    }

    fn act(&mut self, action: Action, turn: &mut Turn<'_>) -> Handled {
        let last = self.lines(turn.view()).len().saturating_sub(self.shown.get());
        self.first_row = match action {
            Action::Up => self.first_row.saturating_sub(1),
            Action::Down => self.first_row + 1,
            Action::PageUp => self.first_row.saturating_sub(self.shown.get()),
            Action::PageDown => self.first_row + self.shown.get(),
            Action::Open | Action::Back => {
                turn.close();
                return Handled::Yes;
            }
            _ => return Handled::No,
        }
        .min(last);
        Handled::Yes
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, view: &View) {
        let lines = self.lines(view);
        let height = u16::try_from(lines.len()).unwrap_or(u16::MAX).saturating_add(2);
        let place = centred(area, 66, height);
        let inside = boxed(place, frame.buffer_mut(), &view.theme, &self.title(view));
        self.shown.set(usize::from(inside.height).max(1));
        let signs = view.theme.signs();
        for (row, (keys, name)) in inside.rows().zip(lines.iter().skip(self.first_row)) {
            let buffer = frame.buffer_mut();
            if let Some(keys) = keys {
                put(buffer, row.x + 2, row.y, row.x + 25, keys, view.style(Meaning::Key), signs.ellipsis);
                put(buffer, row.x + 26, row.y, row.right(), name, view.style(Meaning::Text), signs.ellipsis);
            } else {
                put(buffer, row.x + 1, row.y, row.right(), name, view.style(Meaning::Title), signs.ellipsis);
            }
        }
        let edge = inside.right().saturating_sub(1);
        if self.first_row > 0 {
            put(frame.buffer_mut(), edge, inside.y, inside.right(), signs.more_above, view.style(Meaning::Hint), "");
        }
        if self.first_row + self.shown.get() < lines.len() {
            let bottom = inside.bottom().saturating_sub(1);
            put(frame.buffer_mut(), edge, bottom, inside.right(), signs.more_below, view.style(Meaning::Hint), "");
        }
    }
}
