//! Every command by name: type some of its letters, in any language of the console.

use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use unicode_width::UnicodeWidthStr;

use crate::ui::action::Action;
use crate::ui::keymap::{Key, Layer};
use crate::ui::screen::{Handled, Screen, Turn, View};
use crate::ui::theme::Meaning;
use crate::ui::widgets::frame::{boxed, centred};
use crate::ui::widgets::text::put;

use super::fuzzy::score;
use super::menu::draw_command;

/// The most letters that a name can need.
const LONGEST: usize = 40;

/// What makes no sense in a palette: it is done by its key or not at all.
const LEFT_OUT: [Action; 22] = [
    Action::Up,
    Action::Down,
    Action::Left,
    Action::Right,
    Action::PageUp,
    Action::PageDown,
    Action::First,
    Action::Last,
    Action::NextPane,
    Action::PreviousPane,
    Action::Open,
    Action::Back,
    Action::Yes,
    Action::No,
    Action::NextField,
    Action::PreviousField,
    Action::Palette,
    Action::Search,
    Action::Save,
    Action::Explain,
    Action::Edit,
    Action::Remove,
];

/// The palette.
pub struct Palette {
    actions: Vec<Action>,
    typed: String,
    chosen: usize,
}

impl Palette {
    /// What the screen beneath offers first, then what works everywhere.
    pub fn new(offers: Vec<Action>) -> Self {
        let everywhere =
            [Action::Settings, Action::Undo, Action::NextLanguage, Action::NextTheme, Action::Lock, Action::Quit];
        let mut actions = offers;
        actions.extend(everywhere);
        let mut seen = Vec::new();
        actions.retain(|action| {
            let keep = !LEFT_OUT.contains(action) && !seen.contains(action);
            seen.push(*action);
            keep
        });
        Self { actions, typed: String::new(), chosen: 0 }
    }

    /// The commands that fit what was typed, best first: by their name in the current language, their name in
    /// `config.toml`, or what would have been typed on a Latin keyboard.
    fn hits(&self, view: &View) -> Vec<Action> {
        let latin: String = self.typed.chars().map(|letter| latin_of(letter).unwrap_or(letter)).collect();
        let mut scored: Vec<(u32, Action)> = self
            .actions
            .iter()
            .filter_map(|action| {
                let name = view.say(action.name_key());
                let best = [score(&self.typed, &name), score(&self.typed, action.id()), score(&latin, action.id())];
                best.into_iter().flatten().max().map(|best| (best, *action))
            })
            .collect();
        scored.sort_by_key(|(score, _)| std::cmp::Reverse(*score)); // stable: equals keep the order of the offers
        scored.into_iter().map(|(_, action)| action).collect()
    }
}

/// The letter that stands on the same key of a Latin keyboard.
fn latin_of(letter: char) -> Option<char> {
    letter.to_string().parse::<Key>().ok()?.on_latin_layout()?.letter()
}

impl Screen for Palette {
    fn title(&self, view: &View) -> String {
        view.say("action-palette")
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Search]
    }

    fn is_dialogue(&self) -> bool {
        true
    }

    fn wants_text(&self) -> bool {
        true
    }

    fn offers(&self, _view: &View) -> Vec<Action> {
        vec![Action::Open, Action::Back]
    }

    fn key(&mut self, key: &KeyEvent, _turn: &mut Turn<'_>) -> Handled {
        match key.code {
            KeyCode::Char(letter) if Key::of(key).is_text() => {
                if self.typed.chars().count() < LONGEST && !letter.is_control() {
                    self.typed.push(letter);
                }
            }
            KeyCode::Backspace => {
                self.typed.pop();
            }
            _ => return Handled::No,
        }
        self.chosen = 0;
        Handled::Yes
    }

    fn act(&mut self, action: Action, turn: &mut Turn<'_>) -> Handled {
        let hits = self.hits(turn.view());
        let count = hits.len().max(1);
        match action {
            Action::Up => self.chosen = (self.chosen + count - 1) % count,
            Action::Down => self.chosen = (self.chosen + 1) % count,
            Action::Open => {
                if let Some(action) = hits.get(self.chosen) {
                    turn.close();
                    turn.perform(*action);
                }
            }
            _ => return Handled::No,
        }
        Handled::Yes
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, view: &View) {
        let inside = boxed(centred(area, 52, 16), frame.buffer_mut(), &view.theme, &self.title(view));
        let mut rows = inside.rows();
        let Some(input) = rows.next() else { return };
        let style = view.style(Meaning::InputFocused);
        frame.buffer_mut().set_style(input, style);
        put(frame.buffer_mut(), input.x + 1, input.y, input.right(), &self.typed, style, "");
        let typed_width = u16::try_from(self.typed.width()).unwrap_or(u16::MAX);
        let cursor = input.x.saturating_add(1).saturating_add(typed_width).min(input.right().saturating_sub(1));
        frame.set_cursor_position(Position { x: cursor, y: input.y });
        let hits = self.hits(view);
        let shown = usize::from(inside.height.saturating_sub(1)).max(1);
        let skipped = (self.chosen + 1).saturating_sub(shown);
        if hits.is_empty()
            && let Some(row) = rows.next()
        {
            let text = view.say("shell-palette-nothing");
            put(frame.buffer_mut(), row.x + 2, row.y, row.right(), &text, view.style(Meaning::Hint), "");
            return;
        }
        for (row, (at, action)) in rows.zip(hits.iter().enumerate().skip(skipped)) {
            draw_command(frame, row, view, *action, at == self.chosen);
        }
    }
}
