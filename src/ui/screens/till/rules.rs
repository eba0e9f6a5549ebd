//! The manager's rules of the till.

use crate::desk::Answer;
use crate::desk::till::{ChangeTillRules, ReadTillRules};
use crate::domain::till::TillRules;
use crate::ui::form::{Draft, Form, FormState};
use crate::ui::forms::till::RULES;
use crate::ui::screen::{Message, Turn};
use crate::ui::screens::{FormEnd, FormOwner};

use super::close_form::typed;

/// Changing tolerance and float.
pub(super) struct RulesForm;

impl FormOwner for RulesForm {
    fn form(&self) -> &'static Form {
        &RULES
    }

    fn draft_name(&self) -> Option<String> {
        None
    }

    fn refresh(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        if !form.is_dirty() {
            turn.ask(ReadTillRules {});
        }
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let draft = form.draft();
        let (Some(tolerance), Some(float)) = (draft.money("tolerance"), draft.money("float")) else { return };
        turn.ask(ChangeTillRules { rules: TillRules { tolerance, float } });
    }

    fn answered(&mut self, answer: Answer, form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        match answer {
            Answer::ReadTillRules(rules) if !form.is_dirty() => {
                let known = Draft::new().with("tolerance", typed(rules.tolerance)).with("float", typed(rules.float));
                *form = FormState::filled(&RULES, known);
                FormEnd::Open
            }
            Answer::ChangeTillRules(_) => {
                turn.say(Message::done(turn.view().say("till-rules-done")));
                FormEnd::Done
            }
            _ => FormEnd::Open,
        }
    }
}
