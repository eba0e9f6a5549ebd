//! The steps of a visit, one key each, and the way back.

use crate::args;
use crate::desk::Answer;
use crate::desk::visit::{Arrive, Confirm as ConfirmVisit, Finish, NoShow, Start, UndoStep, VisitNow};
use crate::domain::visit::{VisitState, VisitStep};
use crate::ui::screen::{Message, Turn};
use crate::ui::screens::Confirm;
use crate::words::format::clock;

use super::super::phrases::allergy_line;
use super::super::start::StartQuestion;
use super::{CANCEL, Today};

impl Today {
    /// Takes a step of the chosen visit.
    pub(super) fn step(&mut self, step: VisitStep, turn: &mut Turn<'_>) {
        if self.stepping {
            return;
        }
        let Some(visit) = self.visit().cloned() else { return };
        let (id, version) = (visit.id, visit.version);
        match step {
            VisitStep::Start if visit.wants_confirmation() && visit.state == VisitState::Arrived => {
                self.recent = Some(id);
                turn.show(StartQuestion::new(visit));
                return;
            }
            VisitStep::Cancel => {
                let body = turn.view().say_with(
                    "cancel-body",
                    args!["name" => visit.client.name.spoken(), "time" => clock(visit.starts.time())],
                );
                turn.show(Confirm::ask(CANCEL, "cancel-title", body, "cancel-yes", "cancel-no"));
                return;
            }
            VisitStep::Confirm => turn.ask(ConfirmVisit { visit: id, version }),
            VisitStep::Arrive => turn.ask(Arrive { visit: id, version, seen: Vec::new() }),
            VisitStep::Start => turn.ask(Start { visit: id, version, allergies: Vec::new(), seen: Vec::new() }),
            VisitStep::Finish => turn.ask(Finish { visit: id, version, without: None }),
            VisitStep::NoShow => turn.ask(NoShow { visit: id, version }),
            VisitStep::Close => return,
        }
        self.stepping = true;
        self.recent = Some(id);
    }

    /// Takes back the last step taken here, or else that of the chosen visit.
    pub(super) fn undo(&mut self, turn: &mut Turn<'_>) {
        if self.stepping {
            return;
        }
        let recent = self.recent.take();
        let visit = self.visits().iter().find(|visit| Some(visit.id) == recent).or_else(|| self.visit());
        if let Some(visit) = visit {
            let (visit, version) = (visit.id, visit.version);
            turn.ask(UndoStep { visit, version });
            self.chosen = Some(visit);
            self.stepping = true;
        }
    }

    /// A step was taken: says so, and shows the allergy line to whoever receives the client.
    pub(super) fn stepped(&mut self, now: VisitNow, key: &'static str, turn: &mut Turn<'_>) {
        self.stepping = false;
        let view = turn.view();
        let Some(visit) = self.visits().iter().find(|visit| visit.id == now.visit) else { return };
        let name = visit.client.name.spoken();
        let text = view.say_with(key, args!["name" => name]);
        let message = if now.state == VisitState::Arrived && visit.wants_confirmation() {
            let (line, means) = allergy_line(visit, view);
            Message { meaning: means, text: line }
        } else {
            Message::done(text)
        };
        turn.say(message);
    }

    /// The key of the sentence that tells a step.
    pub(super) fn told_key(answer: &Answer) -> Option<(VisitNow, &'static str)> {
        Some(match answer {
            Answer::Confirm(now) => (*now, "today-confirmed"),
            Answer::Arrive(now) => (*now, "today-arrived"),
            Answer::Start(now) => (*now, "today-started"),
            Answer::Finish(now) => (*now, "today-finished"),
            Answer::NoShow(now) => (*now, "today-missed"),
            Answer::CancelVisit(now) => (*now, "today-cancelled"),
            Answer::UndoStep(now) => (*now, "today-undone"),
            _ => return None,
        })
    }
}
