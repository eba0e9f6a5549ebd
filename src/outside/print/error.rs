//! Why a document did not reach paper.

use std::path::PathBuf;

use super::fonts::NoLetter;

/// A closed list.
#[derive(Debug, thiserror::Error)]
pub enum PrintError {
    /// No printer is set up.
    #[error("no printer is set up")]
    NoPrinter,
    /// The command that prints is not there.
    #[error("{0} is not there")]
    NoCommand(String),
    /// The command that prints failed: its last words.
    #[error("{command} failed: {why}")]
    CommandFailed {
        /// Which.
        command: String,
        /// What it said.
        why: String,
    },
    /// A device or file cannot be written.
    #[error("{path} cannot be written: {why}")]
    Unwritable {
        /// Which.
        path: PathBuf,
        /// The system's reason.
        why: std::io::Error,
    },
    /// No font at hand has a letter of the document.
    #[error(transparent)]
    NoLetter(#[from] NoLetter),
    /// The PDF could not be made.
    #[error("the PDF could not be made: {0}")]
    Pdf(String),
    /// The printer's language could not be spoken.
    #[error("the printer's language could not be spoken: {0}")]
    Escpos(String),
}
