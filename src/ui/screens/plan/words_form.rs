//! Advice in the specialist's own words.

use crate::desk::plan::{AdviceKind, AdviceShown, KeepAdvice, RewordAdvice, ToKeep};
use crate::desk::{Answer, DeskError};
use crate::domain::ids::{AdviceId, ClientId};
use crate::ui::form::{Draft, Form, FormState};
use crate::ui::forms::plan::{OWN_ADVICE, REWORD};
use crate::ui::screen::{Message, Turn, View};
use crate::ui::screens::{FormEnd, FormOwner};

use super::written::advice_text;

/// Whose words.
pub(super) enum Own<'a> {
    /// New words in the plan of a client.
    New(ClientId),
    /// Other words for advice that stands there.
    Reword(&'a AdviceShown),
}

/// The form of the words.
pub(super) struct WordsForm {
    client: Option<ClientId>,
    advice: Option<(AdviceId, Box<AdviceShown>)>,
}

impl WordsForm {
    /// For these words.
    pub(super) fn new(own: &Own<'_>) -> Self {
        match own {
            Own::New(client) => Self { client: Some(*client), advice: None },
            Own::Reword(advice) => Self { client: None, advice: Some((advice.id, Box::new((*advice).clone()))) },
        }
    }
}

impl FormOwner for WordsForm {
    fn form(&self) -> &'static Form {
        if self.advice.is_some() { &REWORD } else { &OWN_ADVICE }
    }

    fn start(&self, view: &View) -> Draft {
        match &self.advice {
            Some((_, advice)) if matches!(advice.kind, AdviceKind::Goods { .. }) => {
                Draft::new().with("words", advice.words.as_str())
            }
            Some((_, advice)) => Draft::new().with("words", advice_text(advice, view)),
            None => Draft::new(),
        }
    }

    fn draft_name(&self) -> Option<String> {
        self.client.map(|client| [OWN_ADVICE.name, client.to_string().as_str()].join("-"))
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let words = form.draft().text("words").to_owned();
        if let Some((advice, _)) = &self.advice {
            turn.ask(RewordAdvice { advice: *advice, words });
        } else if let Some(client) = self.client {
            turn.ask(KeepAdvice { client, advice: ToKeep::Own(words) });
        }
    }

    fn answered(&mut self, answer: Answer, _form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        if !matches!(answer, Answer::KeepAdvice(_) | Answer::RewordAdvice(())) {
            return FormEnd::Open;
        }
        turn.say(Message::done(turn.view().say("care-kept")));
        FormEnd::Done
    }

    fn field_of(&self, error: &DeskError) -> Option<&'static str> {
        matches!(error, DeskError::Course(_)).then_some("words")
    }
}
