//! The first screen of an open salon.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Handled, Screen, Turn, View};
use crate::ui::theme::Meaning;

/// Says whose salon this is and where the keys lead.
pub struct Home;

impl Screen for Home {
    fn title(&self, view: &View) -> String {
        view.say("shell-home")
    }

    fn layers(&self) -> &'static [Layer] {
        &[]
    }

    fn act(&mut self, _action: Action, _turn: &mut Turn<'_>) -> Handled {
        Handled::No
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, view: &View) {
        let lines = vec![
            Line::styled(self.title(view), view.style(Meaning::Title)),
            Line::raw(""),
            Line::styled(view.say("shell-home-hint"), view.style(Meaning::Hint)),
        ];
        let place =
            Rect { x: area.x + 2, y: area.y + 1, width: area.width.saturating_sub(4), height: 3.min(area.height) };
        frame.render_widget(Paragraph::new(lines), place);
    }
}
