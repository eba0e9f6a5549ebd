//! Why a file cannot be read at all. What is wrong with single rows is told row by row.

/// A closed list; `words` turns it into sentences.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// There is no such file.
    #[error("there is no such file")]
    NotFound,
    /// A folder stands there.
    #[error("that is a folder")]
    Folder,
    /// It is a device, a pipe or the like.
    #[error("not a plain file")]
    NotAFile,
    /// The system refuses to read it.
    #[error("cannot be read: {0}")]
    Unreadable(String),
    /// Nothing stands in it.
    #[error("the file is empty")]
    Empty,
    /// A picture, an archive, a document: no table.
    #[error("not a table")]
    NotATable,
    /// A spreadsheet of before 2007, or one locked with a password: both look alike from outside.
    #[error("an old or locked spreadsheet")]
    OldOrLockedSpreadsheet,
    /// The spreadsheet's archive or its sheets are damaged.
    #[error("a damaged spreadsheet")]
    DamagedSpreadsheet,
    /// The spreadsheet would take more memory or time than any list of clients.
    #[error("the spreadsheet exceeds the limits")]
    SpreadsheetTooLarge,
    /// The program could not start itself to open the spreadsheet.
    #[error("the reader of spreadsheets did not start: {0}")]
    NoReader(String),
}

impl From<std::io::Error> for ReadError {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory => Self::NotFound,
            std::io::ErrorKind::IsADirectory => Self::Folder,
            _ => Self::Unreadable(error.to_string()),
        }
    }
}
