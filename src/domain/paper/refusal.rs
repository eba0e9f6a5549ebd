//! Why a document or a printer's setting is refused.

use serde::Serialize;

use super::kind::PaperKind;

/// A closed list.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PaperRefusal {
    /// Nothing stands on it.
    #[error("the document is empty")]
    Empty,
    /// It is longer than any that this program makes.
    #[error("the document is too long")]
    TooLong,
    /// A row has more or fewer cells than the table has columns.
    #[error("a row of the table does not fit its columns")]
    RaggedTable,
    /// Only what is final is kept.
    #[error("a {0:?} is not kept")]
    NotKept(PaperKind),
    /// A printer is chosen by a command, and none is given.
    #[error("no command is given")]
    NoCommand,
    /// A printer is chosen by its device, and none is given.
    #[error("no device is given")]
    NoDevice,
}
