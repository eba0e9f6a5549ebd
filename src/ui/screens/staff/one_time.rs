//! A one-time password, shown this once, to be told to its person.

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::args;
use crate::desk::staff::OneTimePassword;
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Handled, Screen, Turn, View};
use crate::ui::theme::Meaning;
use crate::ui::widgets::frame::{boxed, centred};
use crate::ui::widgets::text::{put, width, wrap};

/// The dialogue with the password.
pub(super) struct OneTime(pub(super) OneTimePassword);

impl Screen for OneTime {
    fn title(&self, view: &View) -> String {
        view.say_with("staff-one-time-title", args!["name" => self.0.staff.name.as_str()])
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Dialogue]
    }

    fn is_dialogue(&self) -> bool {
        true
    }

    fn offers(&self, _view: &View) -> Vec<Action> {
        vec![Action::Open]
    }

    fn act(&mut self, action: Action, turn: &mut Turn<'_>) -> Handled {
        if matches!(action, Action::Open | Action::Back) {
            turn.close();
            return Handled::Yes;
        }
        Handled::No
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, view: &View) {
        let text = view.say_with("staff-one-time-text", args!["name" => self.0.staff.name.as_str()]);
        let lines = wrap(&text, 56);
        let height = u16::try_from(lines.len()).unwrap_or(4) + 7;
        let buffer = frame.buffer_mut();
        let inner = boxed(centred(area, 60, height), buffer, &view.theme, &self.title(view));
        let password = self.0.password.reveal();
        let x = inner.x + inner.width.saturating_sub(width(password)) / 2;
        put(buffer, x, inner.y + 1, inner.right(), password, view.style(Meaning::Title), "");
        for (y, line) in (inner.y + 3..inner.bottom()).zip(&lines) {
            put(buffer, inner.x + 1, y, inner.right(), line, view.style(Meaning::Text), "");
        }
        let close = format!("{} {} ", view.theme.signs().here, view.say("staff-one-time-close"));
        let x = inner.right().saturating_sub(width(&close) + 1);
        put(buffer, x, inner.bottom() - 1, inner.right(), &close, view.style(Meaning::Selected), "");
    }
}
