//! Language, theme, poor consoles, idle times: changed with the arrows, kept at once.

use jiff::Span;
use jiff::civil::Time;
use ratatui::Frame;
use ratatui::layout::Rect;

use crate::args;
use crate::domain::notice::QuietHours;
use crate::ui::action::Action;
use crate::ui::config::{Config, IDLE_FLOOR_SECONDS, LOCK_LIMIT_SECONDS};
use crate::ui::keymap::Layer;
use crate::ui::screen::{Handled, Screen, Turn, View, Wish};
use crate::ui::theme::Meaning;
use crate::ui::widgets::text::put;
use crate::words::Language;
use crate::words::format::clock;

/// The step by which idle times change, in seconds.
const IDLE_STEP: u16 = 10;

/// A row of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Row {
    Language,
    Theme,
    Ascii,
    HideAfter,
    LockAfter,
    Desktop,
    Sound,
    QuietFrom,
    QuietUntil,
    Keys,
}

impl Row {
    /// The rows with the keys of their labels and explanations, in their order.
    const ALL: [(Self, &'static str, &'static str); 10] = [
        (Self::Language, "shell-settings-language", "shell-settings-language-hint"),
        (Self::Theme, "shell-settings-theme", "shell-settings-theme-hint"),
        (Self::Ascii, "shell-settings-ascii", "shell-settings-ascii-hint"),
        (Self::HideAfter, "shell-settings-hide", "shell-settings-hide-hint"),
        (Self::LockAfter, "shell-settings-lock", "shell-settings-lock-hint"),
        (Self::Desktop, "shell-settings-desktop", "shell-settings-desktop-hint"),
        (Self::Sound, "shell-settings-sound", "shell-settings-sound-hint"),
        (Self::QuietFrom, "shell-settings-quiet-from", "shell-settings-quiet-hint"),
        (Self::QuietUntil, "shell-settings-quiet-until", "shell-settings-quiet-hint"),
        (Self::Keys, "shell-settings-keys", "shell-settings-keys-hint"),
    ];
}

/// The settings of this computer.
pub struct Settings {
    chosen: usize,
}

impl Default for Settings {
    fn default() -> Self {
        Self::new()
    }
}

impl Settings {
    /// The screen.
    pub fn new() -> Self {
        Self { chosen: 0 }
    }

    /// The row one stands on.
    fn row(&self) -> Row {
        Row::ALL.get(self.chosen).map_or(Row::Language, |(row, ..)| *row)
    }

    /// Changes the chosen row by one step forwards or backwards.
    fn change(&self, forwards: bool, turn: &mut Turn<'_>) {
        let view = turn.view();
        let config = view.config.clone();
        match self.row() {
            Row::Language => turn.wish(Wish::Speak(step(&Language::ALL, &view.words.language(), forwards))),
            Row::Theme => {
                let name = step(&view.themes, &view.theme.name().to_owned(), forwards);
                turn.wish(Wish::Wear(name));
            }
            Row::Ascii => turn.wish(Wish::Keep(Box::new(Config { ascii: !config.ascii, ..config }))),
            Row::HideAfter => {
                let hide_after_seconds = idle_step(config.hide_after_seconds, forwards).min(config.lock_after_seconds);
                turn.wish(Wish::Keep(Box::new(Config { hide_after_seconds, ..config })));
            }
            Row::Desktop => {
                let desktop_notices = !config.desktop_notices;
                turn.wish(Wish::Keep(Box::new(Config { desktop_notices, ..config })));
            }
            Row::Sound => turn.wish(Wish::Keep(Box::new(Config { sound: !config.sound, ..config }))),
            Row::QuietFrom => {
                let quiet = QuietHours { from: half_hour(config.quiet.from, forwards), ..config.quiet };
                turn.wish(Wish::Keep(Box::new(Config { quiet, ..config })));
            }
            Row::QuietUntil => {
                let quiet = QuietHours { until: half_hour(config.quiet.until, forwards), ..config.quiet };
                turn.wish(Wish::Keep(Box::new(Config { quiet, ..config })));
            }
            Row::Keys if forwards => turn.perform(Action::Help),
            Row::Keys => {}
            Row::LockAfter => {
                let lock_after_seconds = idle_step(config.lock_after_seconds, forwards).max(config.hide_after_seconds);
                turn.wish(Wish::Keep(Box::new(Config { lock_after_seconds, ..config })));
            }
        }
    }

    /// What a row is set to.
    fn value(row: Row, view: &View) -> String {
        let seconds = |seconds: u16| view.say_with("shell-settings-seconds", args!["count" => seconds]);
        let on_off = |is_on: bool| view.say(if is_on { "shell-settings-on" } else { "shell-settings-off" });
        match row {
            Row::Language => view.words.language().own_name().to_owned(),
            Row::Theme => view.theme.name().to_owned(),
            Row::Ascii => on_off(view.config.ascii),
            Row::Desktop => on_off(view.config.desktop_notices),
            Row::Sound => on_off(view.config.sound),
            Row::QuietFrom => clock(view.config.quiet.from),
            Row::QuietUntil => clock(view.config.quiet.until),
            Row::HideAfter => seconds(view.config.hide_after_seconds),
            Row::LockAfter => seconds(view.config.lock_after_seconds),
            Row::Keys => view.config_path.clone(),
        }
    }
}

/// The neighbour in a list that goes round.
fn step<T: Clone + PartialEq>(all: &[T], current: &T, forwards: bool) -> T {
    let count = all.len().max(1);
    let at = all.iter().position(|other| other == current).unwrap_or(0);
    let next = if forwards { at + 1 } else { at + count - 1 } % count;
    all.get(next).unwrap_or(current).clone()
}

/// A time of the day half an hour later or earlier, round the clock.
fn half_hour(time: Time, forwards: bool) -> Time {
    let step = Span::new().minutes(if forwards { 30 } else { -30 });
    time.wrapping_add(step)
}

/// An idle time one step longer or shorter, within its limits.
fn idle_step(seconds: u16, forwards: bool) -> u16 {
    let moved = if forwards { seconds.saturating_add(IDLE_STEP) } else { seconds.saturating_sub(IDLE_STEP) };
    moved.clamp(IDLE_FLOOR_SECONDS, LOCK_LIMIT_SECONDS)
}

impl Screen for Settings {
    fn title(&self, view: &View) -> String {
        view.say("action-settings")
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::List]
    }

    fn offers(&self, _view: &View) -> Vec<Action> {
        vec![Action::Right, Action::Back]
    }

    fn act(&mut self, action: Action, turn: &mut Turn<'_>) -> Handled {
        let last = Row::ALL.len() - 1;
        match action {
            Action::Up => self.chosen = self.chosen.saturating_sub(1),
            Action::Down => self.chosen = (self.chosen + 1).min(last),
            Action::First => self.chosen = 0,
            Action::Last => self.chosen = last,
            Action::Left => self.change(false, turn),
            Action::Right | Action::Open => self.change(true, turn),
            _ => return Handled::No,
        }
        Handled::Yes
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, view: &View) {
        let signs = view.theme.signs();
        let mut rows = area.rows().skip(1);
        let Some(title) = rows.next() else { return };
        put(frame.buffer_mut(), title.x + 2, title.y, title.right(), &self.title(view), view.style(Meaning::Title), "");
        let mut rows = rows.skip(1);
        for (at, (setting, label, _)) in Row::ALL.iter().enumerate() {
            let Some(row) = rows.next() else { return };
            let is_chosen = at == self.chosen;
            let style = view.style(if is_chosen { Meaning::Selected } else { Meaning::Text });
            let place = Rect { x: row.x + 1, width: row.width.saturating_sub(2).min(76), ..row };
            let buffer = frame.buffer_mut();
            buffer.set_style(place, style);
            if is_chosen {
                put(buffer, place.x, row.y, place.right(), signs.here, style, "");
            }
            put(buffer, place.x + 2, row.y, place.x + 40, &view.say(label), style, signs.ellipsis);
            put(buffer, place.x + 42, row.y, place.right(), &Self::value(*setting, view), style, signs.ellipsis);
        }
        let hint = Row::ALL.get(self.chosen).map(|(_, _, hint)| view.say(hint)).unwrap_or_default();
        if let Some(row) = rows.nth(1) {
            let place = Rect { x: row.x + 3, width: row.width.saturating_sub(4), height: area.bottom() - row.y, ..row };
            let text = ratatui::widgets::Paragraph::new(hint).style(view.style(Meaning::Hint));
            frame.render_widget(text.wrap(ratatui::widgets::Wrap { trim: true }), place);
        }
    }
}
