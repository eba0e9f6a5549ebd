//! What became of a document, in a sentence.

use crate::args;
use crate::outside::print::{PrintError, Printed};
use crate::words::Words;

/// What became of it.
pub fn printed(what: &Printed, words: &Words) -> String {
    match what {
        Printed::OnPaper(title) => words.say_with("print-done", args!["title" => title.as_str()]),
        Printed::Saved(path) => words.say_with("print-saved", args!["file" => path.display().to_string()]),
    }
}

/// Why it did not reach paper, with what to do.
pub fn why_not(error: &PrintError, words: &Words) -> String {
    match error {
        PrintError::NoPrinter => words.say("print-no-printer"),
        PrintError::NoCommand(command) => words.say_with("print-no-command", args!["command" => command.as_str()]),
        PrintError::CommandFailed { command, why } => {
            words.say_with("print-failed", args!["command" => command.as_str(), "why" => why.as_str()])
        }
        PrintError::Unwritable { path, why } => {
            words.say_with("print-unwritable", args!["file" => path.display().to_string(), "why" => why.to_string()])
        }
        PrintError::NoLetter(missing) => words.say_with("print-no-letter", args!["letter" => missing.0.to_string()]),
        PrintError::Pdf(why) | PrintError::Escpos(why) => {
            words.say_with("print-pdf-failed", args!["why" => why.as_str()])
        }
    }
}
