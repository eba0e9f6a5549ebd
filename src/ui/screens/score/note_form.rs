//! What a manager saw, with a note.

use jiff::civil::Date;

use crate::desk::Answer;
use crate::desk::score::{ObservationLine, Observe};
use crate::domain::standard::Kept;
use crate::ui::form::{Draft, Form, FormState};
use crate::ui::forms::score::NOTE;
use crate::ui::screen::{Message, Turn, View};
use crate::ui::screens::{FormEnd, FormOwner};

use super::row::named;

/// The form.
pub(super) struct NoteForm {
    week: Date,
    line: ObservationLine,
}

impl NoteForm {
    /// Of a line of the list of a week.
    pub(super) fn new(week: Date, line: ObservationLine) -> Self {
        Self { week, line }
    }
}

impl FormOwner for NoteForm {
    fn form(&self) -> &'static Form {
        &NOTE
    }

    fn start(&self, _view: &View) -> Draft {
        let mut draft = Draft::new();
        if let Some(seen) = self.line.seen.last() {
            draft.set("kept", seen.kept.code());
            draft.set("note", seen.note.clone());
        }
        draft
    }

    fn draft_name(&self) -> Option<String> {
        None // a line of text is typed again sooner than found again
    }

    fn title(&self, view: &View) -> String {
        let parts = [view.say(self.form().title), self.line.name.clone(), named(&self.line.title, view)];
        parts.join(&format!(" {} ", view.theme.signs().middot))
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let draft = form.draft();
        if let Some(kept) = Kept::from_code(draft.text("kept")) {
            let (staff, rule, note) = (self.line.staff, self.line.rule.clone(), draft.text("note").to_owned());
            turn.ask(Observe { week: self.week, staff, rule, kept, note });
        }
    }

    fn answered(&mut self, answer: Answer, _form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        match answer {
            Answer::Observe(()) => {
                turn.say(Message::done(turn.view().say("score-observed")));
                FormEnd::Done
            }
            _ => FormEnd::Open,
        }
    }
}
