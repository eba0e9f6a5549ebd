//! Why a command did not do what it was asked, and the sentence that says so.

use std::io;
use std::path::PathBuf;

use crate::args;
use crate::desk::DeskError;
use crate::outside::print::PrintError;
use crate::ui::ConsoleError;
use crate::ui::screens::why_not_printed;
use crate::ui::theme::ThemeProblem;
use crate::words::Words;

/// A closed list: what the desk refused, and what only a command line can run into.
#[derive(Debug, thiserror::Error)]
pub enum CliError {
    /// The desk refused or failed.
    #[error(transparent)]
    Desk(#[from] DeskError),
    /// Nobody said in whose name the command acts.
    #[error("no login is given")]
    NoLogin,
    /// There is neither a password file nor a terminal to ask on.
    #[error("no password is given")]
    NoPassword,
    /// A file cannot be read.
    #[error("{0} cannot be read: {1}")]
    Unreadable(PathBuf, io::Error),
    /// A file cannot be written.
    #[error("{0} cannot be written: {1}")]
    Unwritable(PathBuf, io::Error),
    /// A document was not made.
    #[error(transparent)]
    Print(#[from] PrintError),
    /// Some of the requests were not done; each reply says why.
    #[error("{failed} of {all} requests were not done")]
    SomeNotDone {
        /// How many.
        failed: usize,
        /// Of how many.
        all: usize,
    },
    /// Something is wrong with the salon's data; the report was printed.
    #[error("the check found something wrong")]
    NotInOrder,
    /// There is a salon in the folder that is not the made-up one that was asked for.
    #[error("{0} holds another salon")]
    NotThisDemo(PathBuf),
    /// The file of the standard has faults; they were printed.
    #[error("the standard is not usable")]
    BadStandard,
    /// The theme file has a fault.
    #[error("the theme is not usable: {0:?}")]
    BadTheme(ThemeProblem),
    /// There is no console, or no longer one.
    #[error("the console ended: {0:?}")]
    Console(ConsoleError),
    /// Writing the answer failed.
    #[error("the answer cannot be written: {0}")]
    Output(#[from] io::Error),
}

impl CliError {
    /// Whether the reader of our answer has gone away: nothing to complain of.
    pub fn is_broken_pipe(&self) -> bool {
        matches!(self, Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe)
    }

    /// What happened and what to do next; nothing where it was told already.
    pub fn sentence(&self, words: &Words) -> String {
        match self {
            Self::Desk(error) => words.refusal(error),
            Self::NoLogin => words.say("cli-no-login"),
            Self::NoPassword => words.say("cli-no-password"),
            Self::Unreadable(path, error) => words
                .say_with("cli-unreadable", args!["file" => path.display().to_string(), "why" => error.to_string()]),
            Self::Unwritable(path, error) if error.kind() == io::ErrorKind::AlreadyExists => {
                words.say_with("cli-file-exists", args!["file" => path.display().to_string()])
            }
            Self::Unwritable(path, error) => words
                .say_with("cli-unwritable", args!["file" => path.display().to_string(), "why" => error.to_string()]),
            Self::Print(error) => why_not_printed(error, words),
            Self::SomeNotDone { failed, all } => {
                words.say_with("cli-some-not-done", args!["failed" => *failed, "all" => *all])
            }
            Self::NotInOrder => words.say("cli-not-in-order"),
            Self::NotThisDemo(folder) => {
                words.say_with("cli-not-this-demo", args!["dir" => folder.display().to_string()])
            }
            Self::BadStandard => String::new(),
            Self::BadTheme(problem) => problem.say(words),
            Self::Console(error) => error.say(words).unwrap_or_default(),
            Self::Output(error) => words.say_with("cli-output", args!["why" => error.to_string()]),
        }
    }
}
