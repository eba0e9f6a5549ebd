//! The short forms of reactions and recalls: a note, how it ended, why a lot is called back, what came of a call.

use crate::desk::Answer;
use crate::desk::reaction::{CloseReaction, NoteReaction};
use crate::desk::recall::{LiftRecall, NoteRecallCall, RecallLot};
use crate::domain::ids::{ClientId, GoodsLotId, ReactionId};
use crate::domain::reaction::Outcome;
use crate::domain::recall::CallOutcome;
use crate::ui::form::{Form, FormState};
use crate::ui::forms::reaction::{CALL, CLOSE, LIFT, NOTE, RECALL};
use crate::ui::screen::{Message, Turn};
use crate::ui::screens::{FormEnd, FormOwner};

/// What a short form is for.
#[derive(Clone, Copy, Debug)]
pub(super) enum Short {
    /// Adds to a reaction.
    Note(ReactionId),
    /// Closes a reaction.
    Close(ReactionId),
    /// Calls a lot back.
    Recall(GoodsLotId),
    /// Lifts a recall.
    Lift(i64),
    /// Notes a call.
    Call(i64, ClientId),
}

/// A short form.
pub(super) struct ShortForm(pub(super) Short);

impl FormOwner for ShortForm {
    fn form(&self) -> &'static Form {
        match self.0 {
            Short::Note(_) => &NOTE,
            Short::Close(_) => &CLOSE,
            Short::Recall(_) => &RECALL,
            Short::Lift(_) => &LIFT,
            Short::Call(..) => &CALL,
        }
    }

    fn draft_name(&self) -> Option<String> {
        None // one line of text is typed again sooner than found again
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let draft = form.draft();
        let text = |key: &str| draft.text(key).to_owned();
        match self.0 {
            Short::Note(reaction) => turn.ask(NoteReaction { reaction, text: text("text") }),
            Short::Close(reaction) => {
                if let Some(outcome) = Outcome::from_code(draft.text("outcome")) {
                    turn.ask(CloseReaction { reaction, outcome, text: text("text") });
                }
            }
            Short::Recall(lot) => turn.ask(RecallLot { lot, reason: text("reason") }),
            Short::Lift(recall) => turn.ask(LiftRecall { recall, reason: text("reason") }),
            Short::Call(recall, client) => {
                if let Some(outcome) = CallOutcome::from_code(draft.text("outcome")) {
                    turn.ask(NoteRecallCall { recall, client, outcome, note: text("note") });
                }
            }
        }
    }

    fn answered(&mut self, answer: Answer, _form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        let key = match answer {
            Answer::NoteReaction(()) => "reaction-note-kept",
            Answer::CloseReaction(()) => "reaction-closed",
            Answer::RecallLot(_) => "recall-started",
            Answer::LiftRecall(_) => "recall-lifted-done",
            Answer::NoteRecallCall(_) => "recall-call-kept",
            _ => return FormEnd::Open,
        };
        turn.say(Message::done(turn.view().say(key)));
        FormEnd::Done
    }
}
