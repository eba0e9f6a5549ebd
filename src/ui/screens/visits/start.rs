//! The question before a procedure starts: the allergies, read and confirmed with one key.

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::args;
use crate::desk::visit::Start;
use crate::desk::{Answer, DeskError};
use crate::domain::ids::AllergyId;
use crate::domain::visit::BoardVisit;
use crate::ui::action::Action;
use crate::ui::keymap::Layer;
use crate::ui::screen::{Handled, Message, Screen, Turn, View};
use crate::ui::theme::Meaning;
use crate::ui::widgets::frame::{boxed, centred};
use crate::ui::widgets::text::{put, wrap};

use super::phrases::{allergen, procedure};

/// Shows the listed allergies of a visit; the same key that opened it, or Enter, confirms them and starts the procedure.
pub struct StartQuestion {
    visit: BoardVisit,
    waits: bool,
}

impl StartQuestion {
    /// The question for a visit whose allergies nobody has confirmed.
    pub fn new(visit: BoardVisit) -> Self {
        Self { visit, waits: false }
    }

    /// The lines of the question.
    fn lines(&self, view: &View) -> Vec<(String, Meaning)> {
        let signs = view.theme.signs();
        let mut lines = Vec::new();
        for allergy in &self.visit.client.allergies {
            let mut line = format!("{} {}", signs.danger, allergen(allergy, &view.words));
            if !allergy.reaction.is_empty() {
                line = format!("{line}: {}", allergy.reaction);
            }
            if allergy.met {
                line = format!("{line} {} {}", signs.dash, view.say("today-procedure-brings-it"));
            }
            lines.push((line, Meaning::Danger));
        }
        lines.push((String::new(), Meaning::Text));
        let name = self.visit.client.name.greeting();
        lines.push((view.say_with("start-ask", args!["name" => name]), Meaning::Voice));
        lines
    }
}

impl Screen for StartQuestion {
    fn title(&self, view: &View) -> String {
        let name = self.visit.client.name.spoken();
        view.say_with("start-title", args!["name" => name, "procedure" => procedure(&self.visit, &view.words)])
    }

    fn layers(&self) -> &'static [Layer] {
        &[Layer::Visits, Layer::Dialogue]
    }

    fn is_dialogue(&self) -> bool {
        true
    }

    fn offers(&self, _view: &View) -> Vec<Action> {
        vec![Action::StartVisit, Action::Open, Action::Back]
    }

    fn act(&mut self, action: Action, turn: &mut Turn<'_>) -> Handled {
        match action {
            Action::StartVisit | Action::Open | Action::Yes | Action::ConfirmVisit if !self.waits => {
                self.waits = true;
                let allergies: Vec<AllergyId> = self.visit.client.allergies.iter().map(|allergy| allergy.id).collect();
                turn.ask(Start { visit: self.visit.id, version: self.visit.version, allergies, seen: Vec::new() });
            }
            Action::Back | Action::No | Action::NoShow => turn.close(),
            _ => return Handled::No,
        }
        Handled::Yes
    }

    fn answered(&mut self, answer: Answer, turn: &mut Turn<'_>) {
        if let Answer::Start(_) = answer {
            let name = self.visit.client.name.spoken();
            turn.say(Message::done(turn.view().say_with("today-started", args!["name" => name])));
            turn.close();
        }
    }

    fn refused(&mut self, error: &DeskError, turn: &mut Turn<'_>) -> Handled {
        turn.say_error(error);
        turn.close();
        Handled::Yes
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, view: &View) {
        let wide = 66.min(area.width);
        let lines: Vec<(String, Meaning)> = self
            .lines(view)
            .into_iter()
            .flat_map(|(text, means)| wrap(&text, wide.saturating_sub(4)).into_iter().map(move |line| (line, means)))
            .collect();
        let rows = u16::try_from(lines.len() + 4).unwrap_or(u16::MAX);
        let inside = boxed(centred(area, wide, rows), frame.buffer_mut(), &view.theme, &self.title(view));
        let ellipsis = view.theme.signs().ellipsis;
        // The last row is for the answer.
        for (y, (line, means)) in (inside.y..inside.bottom().saturating_sub(1)).zip(lines) {
            put(frame.buffer_mut(), inside.x + 1, y, inside.right(), &line, view.style(means), ellipsis);
        }
        let key = view.keymap.key(self.layers(), Action::StartVisit).map(|key| key.to_string()).unwrap_or_default();
        let answer = view.say_with("start-answer", args!["key" => key]);
        let y = inside.bottom().saturating_sub(1);
        put(frame.buffer_mut(), inside.x + 1, y, inside.right(), &answer, view.style(Meaning::Selected), ellipsis);
    }
}
