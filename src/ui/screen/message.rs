//! The line above the keys: what just happened, never over the data.

use crate::ui::theme::Meaning;

/// A sentence for the person at the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// How it is meant.
    pub meaning: Meaning,
    /// The sentence, in the language of the moment.
    pub text: String,
}

impl Message {
    /// Something was done.
    pub fn done(text: impl Into<String>) -> Self {
        Self { meaning: Meaning::Good, text: text.into() }
    }

    /// Good to know.
    pub fn note(text: impl Into<String>) -> Self {
        Self { meaning: Meaning::Message, text: text.into() }
    }

    /// Something was refused; the sentence says what to do next.
    pub fn refused(text: impl Into<String>) -> Self {
        Self { meaning: Meaning::Error, text: text.into() }
    }
}
