//! The steps of a visit, one key each, and the way back.

use crate::args;
use crate::desk::Answer;
use crate::desk::visit::{Arrive, Confirm as ConfirmVisit, Finish, NoShow, Start, UndoStep, VisitNow};
use crate::domain::record::Missing;
use crate::domain::safety::Moment;
use crate::domain::visit::{BoardVisit, VisitState, VisitStep};
use crate::ui::screen::{Handled, Message, Turn};
use crate::ui::screens::Confirm;
use crate::ui::screens::records::WithoutQuestion;
use crate::words::format::clock;

use super::super::checkpoint::Checkpoint;
use super::super::phrases::allergy_line;
use super::{CANCEL, Today};

impl Today {
    /// Takes a step of the chosen visit.
    pub(super) fn step(&mut self, step: VisitStep, turn: &mut Turn<'_>) {
        if self.stepping {
            return;
        }
        let Some(visit) = self.visit().cloned() else { return };
        let (id, version) = (visit.id, visit.version);
        let is_open = step.from(visit.state).is_ok();
        match step {
            VisitStep::Start if is_open && asks(&visit, Moment::Start) => {
                return self.ask_first(visit, Moment::Start, turn);
            }
            VisitStep::Arrive if is_open && asks(&visit, Moment::Arrival) => {
                return self.ask_first(visit, Moment::Arrival, turn);
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
        self.prompts.forget_mark();
    }

    /// Shows what has to be read before a step, which the dialogue then takes.
    fn ask_first(&mut self, visit: BoardVisit, moment: Moment, turn: &mut Turn<'_>) {
        self.recent = Some(visit.id);
        self.prompts.forget_mark();
        turn.show(Checkpoint::new(visit, moment, turn.view()));
    }

    /// The check refused a step, which the board did not know yet: what it found is shown.
    pub(super) fn refused_by_check(&mut self, turn: &mut Turn<'_>) {
        let visit = self.visits().iter().find(|visit| Some(visit.id) == self.recent).cloned();
        if let Some(visit) = visit {
            let moment = if visit.state == VisitState::Arrived { Moment::Start } else { Moment::Arrival };
            self.ask_first(visit, moment, turn);
        }
    }

    /// Something is missing of a procedure that ends: asks why it goes on without.
    pub(super) fn ask_without(&self, missing: &[Missing], turn: &mut Turn<'_>) -> Handled {
        let Some(visit) = self.visits().iter().find(|visit| Some(visit.id) == self.recent) else { return Handled::No };
        turn.show(WithoutQuestion::new(visit, missing.to_vec()));
        Handled::Yes
    }

    /// Takes back the last mark or step taken here, or else the last step of the chosen visit.
    pub(super) fn undo(&mut self, turn: &mut Turn<'_>) {
        if self.stepping || self.prompts.take_back(turn) == Handled::Yes {
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

/// Whether somebody has to read something before a step: allergies before the start, what the check found before both.
fn asks(visit: &BoardVisit, moment: Moment) -> bool {
    let of_start = moment == Moment::Start;
    let by_check = visit.safety.as_ref().is_some_and(|safety| safety.unseen > 0 || (of_start && safety.undecided > 0));
    by_check || (of_start && visit.wants_confirmation())
}
