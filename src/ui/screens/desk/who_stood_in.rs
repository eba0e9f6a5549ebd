//! Asks who stood in, once somebody is back who was away for longer than the desk may stand empty.

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::args;
use crate::desk::Answer;
use crate::desk::away::NameStandIn;
use crate::domain::away::Away;
use crate::domain::ids::StaffId;
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Handled, Message, Screen, Turn, View};
use crate::ui::theme::Meaning;
use crate::ui::widgets::frame::{boxed, centred};
use crate::ui::widgets::text::{put, wrap};
use crate::words::format;

/// A dialogue with the colleagues, and that nobody was there.
pub struct WhoStoodIn {
    away: Away,
    colleagues: Vec<(StaffId, String)>,
    chosen: usize,
    is_sent: bool,
}

impl WhoStoodIn {
    /// About an absence that ended.
    pub fn new(away: Away, colleagues: Vec<(StaffId, String)>) -> Self {
        Self { away, colleagues, chosen: 0, is_sent: false }
    }

    /// How many answers there are: the colleagues, and nobody.
    fn count(&self) -> usize {
        self.colleagues.len() + 1
    }

    fn question(&self, view: &View) -> String {
        let minutes = self.away.away_minutes(view.moment.now).unwrap_or_default();
        let minutes = format::duration(minutes, &view.words);
        view.say_with("away-who-body", args!["name" => self.away.name.as_str(), "minutes" => minutes])
    }
}

impl Screen for WhoStoodIn {
    fn title(&self, view: &View) -> String {
        view.say("away-who-title")
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Dialogue]
    }

    fn is_dialogue(&self) -> bool {
        true
    }

    fn offers(&self, _view: &View) -> Vec<Action> {
        vec![Action::Up, Action::Down, Action::Open, Action::Back]
    }

    fn act(&mut self, action: Action, turn: &mut Turn<'_>) -> Handled {
        let count = self.count();
        match action {
            Action::Up => self.chosen = (self.chosen + count - 1) % count,
            Action::Down => self.chosen = (self.chosen + 1) % count,
            Action::Open if !self.is_sent => {
                self.is_sent = true;
                let stand_in = self.colleagues.get(self.chosen).map(|(staff, _)| *staff);
                turn.ask(NameStandIn { away: self.away.id, stand_in });
            }
            Action::Open => {}
            _ => return Handled::No,
        }
        Handled::Yes
    }

    fn answered(&mut self, answer: Answer, turn: &mut Turn<'_>) {
        if let Answer::NameStandIn(_) = answer {
            turn.say(Message::done(turn.view().say("away-who-noted")));
            turn.close();
        }
    }

    fn refused(&mut self, error: &crate::desk::DeskError, turn: &mut Turn<'_>) -> Handled {
        turn.say_error(error);
        turn.close();
        Handled::Yes
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, view: &View) {
        let columns = 60.min(area.width);
        let lines = wrap(&self.question(view), columns.saturating_sub(4));
        let rows = u16::try_from(lines.len() + self.count() + 3).unwrap_or(u16::MAX);
        let inside = boxed(centred(area, columns, rows), frame.buffer_mut(), &view.theme, &self.title(view));
        let ellipsis = view.theme.signs().ellipsis;
        let mut rows = inside.rows();
        for (row, line) in rows.by_ref().zip(&lines) {
            put(frame.buffer_mut(), row.x + 1, row.y, row.right(), line, view.style(Meaning::Text), ellipsis);
        }
        let skipped = (self.chosen + 1).saturating_sub(usize::from(inside.height).saturating_sub(lines.len() + 1));
        for (row, at) in rows.skip(1).zip(skipped..self.count()) {
            let style = view.style(if at == self.chosen { Meaning::Selected } else { Meaning::Text });
            let name = self.colleagues.get(at).map_or_else(|| view.say("away-who-nobody"), |(_, name)| name.clone());
            let sign = if at == self.chosen { view.theme.signs().here } else { " " };
            frame.buffer_mut().set_style(row, style);
            put(frame.buffer_mut(), row.x, row.y, row.right(), &format!("{sign} {name}"), style, ellipsis);
        }
    }
}
