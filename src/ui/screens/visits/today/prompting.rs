//! What to say and do now for the chosen visit, and when to look again.

use crate::desk::Answer;
use crate::domain::visit::{BoardVisit, VisitState};
use crate::ui::screen::Turn;

use super::Today;

impl Today {
    /// Looks at the prompts of the chosen visit; a visit that nobody has come to has none.
    pub(super) fn follow(&mut self, turn: &mut Turn<'_>) {
        let visit = self.visit().filter(|visit| has_prompts(visit)).map(|visit| visit.id);
        self.prompts.follow(visit, turn);
    }

    /// An answer came that may be about prompts.
    pub(super) fn prompted(&mut self, answer: &Answer, turn: &mut Turn<'_>) {
        self.prompts.answered(answer, turn);
        if let Answer::ListPrompts(_) = answer {
            self.wake(turn);
        }
    }

    /// Looks again when the clock may change what is to be said, and at midnight, when the board of today turns its page.
    pub(super) fn wake(&self, turn: &mut Turn<'_>) {
        let view = turn.view();
        let midnight = view.wall().date().tomorrow().ok().and_then(|next| next.to_zoned(view.zone()).ok());
        let midnight = midnight.map(|midnight| midnight.timestamp());
        if let Some(next) = midnight.into_iter().chain(self.prompts.again_at()).min() {
            turn.wake_at(next);
        }
    }
}

/// Whether somebody has come to a visit, so that the standard wants something of it.
fn has_prompts(visit: &BoardVisit) -> bool {
    matches!(visit.state, VisitState::Arrived | VisitState::InProcedure | VisitState::ToPay | VisitState::Closed)
}
