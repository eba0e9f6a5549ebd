//! A patch test struck, a doctor's word ended: it asks why, and the row stays with the reason.

use crate::args;
use crate::desk::safety::{EndClearance, StrikePatchTest};
use crate::desk::{Answer, DeskError};
use crate::domain::ids::{ClearanceId, PatchTestId};
use crate::ui::form::{Form, FormState};
use crate::ui::forms::client::END_LINE;
use crate::ui::screen::{Message, Turn, View};
use crate::ui::screens::{FormEnd, FormOwner};

use super::row::Row;
use super::written::{about, named};

/// Which row.
#[derive(Clone, Copy, Debug)]
enum Which {
    Test(PatchTestId),
    Word(ClearanceId),
}

/// The end of a row.
pub(super) struct EndRow {
    which: Which,
    name: String,
}

impl EndRow {
    /// Of a row that counts.
    pub(super) fn of(row: &Row, view: &View) -> Self {
        match row {
            Row::Test(test) => Self { which: Which::Test(test.id), name: named(&test.procedure_names, view) },
            Row::Word(word) => Self { which: Which::Word(word.id), name: about(word, view) },
        }
    }
}

impl FormOwner for EndRow {
    fn form(&self) -> &'static Form {
        &END_LINE
    }

    fn title(&self, view: &View) -> String {
        view.say_with("allergy-title-of", args!["title" => view.say(END_LINE.title), "name" => self.name.clone()])
    }

    fn draft_name(&self) -> Option<String> {
        None // one line of text is typed again sooner than found again
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        let why = form.draft().text("why").to_owned();
        match self.which {
            Which::Test(test) => turn.ask(StrikePatchTest { test, why }),
            Which::Word(clearance) => turn.ask(EndClearance { clearance, why }),
        }
    }

    fn answered(&mut self, answer: Answer, _form: &mut FormState, turn: &mut Turn<'_>) -> FormEnd {
        if !matches!(answer, Answer::StrikePatchTest(_) | Answer::EndClearance(_)) {
            return FormEnd::Open;
        }
        turn.say(Message::done(turn.view().say("line-ended")));
        FormEnd::Done
    }

    fn field_of(&self, error: &DeskError) -> Option<&'static str> {
        matches!(error, DeskError::Safety(_)).then_some("why")
    }
}
