//! Why a bill is taken back.

use crate::desk::Answer;
use crate::ui::form::{Draft, Form, FormState};
use crate::ui::forms::checkout::REFUND_REASON;
use crate::ui::screen::{News, Turn, View};
use crate::ui::screens::{FormEnd, FormOwner};

/// The form of a reason; the refund beneath is told what stands in it.
pub(super) struct Reason {
    before: String,
}

impl Reason {
    /// With what was said before it was refused.
    pub(super) fn new(before: String) -> Self {
        Self { before }
    }
}

impl FormOwner for Reason {
    fn form(&self) -> &'static Form {
        &REFUND_REASON
    }

    fn start(&self, _view: &View) -> Draft {
        Draft::new().with("reason", self.before.clone())
    }

    fn draft_name(&self) -> Option<String> {
        None // one line of text is typed again sooner than found again
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        turn.close_with(News::Filled(REFUND_REASON.name, form.draft()));
    }

    fn answered(&mut self, _answer: Answer, _form: &mut FormState, _turn: &mut Turn<'_>) -> FormEnd {
        FormEnd::Open
    }
}
