//! One line typed over the dialogue: another drink, another tag. The dialogue beneath is told what it is.

use crate::desk::Answer;
use crate::ui::form::{Draft, Form, FormState};
use crate::ui::forms::comfort::{OWN_DRINK, TAG};
use crate::ui::screen::{News, Turn, View};
use crate::ui::screens::{FormEnd, FormOwner};

/// What is typed.
pub(super) enum Typed {
    /// A drink that is not in the list.
    Drink,
    /// The tag of a coat, with the number that is free.
    Tag(String),
}

impl FormOwner for Typed {
    fn form(&self) -> &'static Form {
        match self {
            Self::Drink => &OWN_DRINK,
            Self::Tag(_) => &TAG,
        }
    }

    fn start(&self, _view: &View) -> Draft {
        match self {
            Self::Drink => Draft::new(),
            Self::Tag(free) => Draft::new().with("tag", free.as_str()),
        }
    }

    fn draft_name(&self) -> Option<String> {
        None // one line is typed again sooner than found again
    }

    fn asks_on_leaving(&self) -> bool {
        false
    }

    fn sent(&mut self, form: &mut FormState, turn: &mut Turn<'_>) {
        turn.close_with(News::Filled(self.form().name, form.draft()));
    }

    fn answered(&mut self, _answer: Answer, _form: &mut FormState, _turn: &mut Turn<'_>) -> FormEnd {
        FormEnd::Open
    }
}
