//! In which months guests come in coats: a fact that rules look at.

use crate::args;
use crate::desk::Answer;
use crate::desk::standard::{ChangeStandardSettings, StandardSettings};
use crate::domain::standard::CoatSeason;
use crate::ui::form::{Draft, Form, FormState};
use crate::ui::forms::standard::COATS;
use crate::ui::screen::{Message, Turn, View};
use crate::ui::screens::{FormEnd, FormOwner};

/// The months of coats.
pub(super) struct Coats {
    settings: StandardSettings,
}

impl Coats {
    /// As they are.
    pub(super) fn new(settings: StandardSettings) -> Self {
        Self { settings }
    }
}

impl FormOwner for Coats {
    fn form(&self) -> &'static Form {
        &COATS
    }

    fn start(&self, _view: &View) -> Draft {
        let (from, until) = self.settings.coats.unwrap_or_default().months();
        let room = if self.settings.coats.is_some() { "yes" } else { "no" };
        Draft::new().with("room", room).with("from", from.to_string()).with("until", until.to_string())
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let draft = form.draft();
        let month = |name: &str| draft.number(name).and_then(|month| i8::try_from(month).ok());
        let has_cloakroom = draft.chosen("room") == ["yes"];
        let coat_months = month("from").zip(month("until")).filter(|_| has_cloakroom);
        turn.ask(ChangeStandardSettings { coat_months });
    }

    fn answered(&mut self, answer: Answer, _form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        let Answer::ChangeStandardSettings(kept) = answer else { return FormEnd::Open };
        let said = match kept.coats.map(CoatSeason::months) {
            Some((from, until)) => turn
                .view()
                .say_with("standard-coats-kept", args!["from" => i64::from(from), "until" => i64::from(until)]),
            None => turn.view().say("standard-coats-none"),
        };
        turn.say(Message::done(said));
        FormEnd::Done
    }
}
