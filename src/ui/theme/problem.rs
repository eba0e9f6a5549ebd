//! What can be wrong with a theme, told with its line.

use crate::args;
use crate::words::Words;

/// A fault of a theme file and the line where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThemeProblem {
    /// Counted from 1.
    pub line: usize,
    /// What is wrong.
    pub fault: ThemeFault,
}

/// What is wrong with a theme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ThemeFault {
    /// Not TOML, or a word that themes do not have; the reader's own words follow.
    NotToml(String),
    /// Neither a named colour, nor `#rrggbb`, nor a number up to 255.
    BadColour(String),
    /// A name in `[colours]` that already means another colour.
    ColourNameTaken(String),
    /// Looks that follow each other in a circle.
    Circle,
    /// Danger would look like ordinary text.
    DangerUnseen,
    /// The chosen row would look like the others.
    SelectionUnseen,
}

impl ThemeProblem {
    /// The sentence, with the line and what to do.
    pub fn say(&self, words: &Words) -> String {
        let line = self.line;
        match &self.fault {
            ThemeFault::NotToml(why) => words.say_with("theme-not-toml", args!["line" => line, "why" => why.as_str()]),
            ThemeFault::BadColour(text) => {
                words.say_with("theme-bad-colour", args!["line" => line, "text" => text.as_str()])
            }
            ThemeFault::ColourNameTaken(name) => {
                words.say_with("theme-colour-taken", args!["line" => line, "name" => name.as_str()])
            }
            ThemeFault::Circle => words.say_with("theme-circle", args!["line" => line]),
            ThemeFault::DangerUnseen => words.say("theme-danger-unseen"),
            ThemeFault::SelectionUnseen => words.say("theme-selection-unseen"),
        }
    }
}
