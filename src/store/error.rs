//! What can go wrong below the use cases.

/// A closed list, sorted by whose move is next.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The key does not open this database, or its first page is damaged: SQLCipher cannot tell the two apart. Never
    /// a reason to delete anything.
    #[error("the key does not open the database")]
    WrongKey,
    /// The file is not there, though its key ring is.
    #[error("the database is missing")]
    Missing,
    /// The database was written by a newer program.
    #[error("the database has schema {found}, this program knows up to {known}")]
    TooNew {
        /// The schema number in the file.
        found: i64,
        /// The newest schema number of this program.
        known: i64,
    },
    /// Somebody else holds the database.
    #[error("the database is in use")]
    Busy,
    /// A page does not match its checksum, or the file is cut short.
    #[error("the database is damaged: {0}")]
    Damaged(String),
    /// No space is left, or the file may not be written.
    #[error("the disk is full")]
    DiskFull,
    /// The file or its folder may not be written.
    #[error("the database is read-only")]
    ReadOnly,
    /// The system refused to read or write.
    #[error("input or output failed: {0}")]
    Io(String),
    /// A rule of the schema refused the change: the message of a trigger, or the name of a constraint.
    #[error("the schema refuses: {0}")]
    Constraint(String),
    /// A stored value is not what its column promises.
    #[error("column {column} holds an unexpected value")]
    BadValue {
        /// The column's number in its row.
        column: usize,
    },
    /// A statement that this program itself wrote wrongly. A test should have found it.
    #[error("a statement failed: {0}")]
    Statement(String),
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        let text = error.to_string();
        let rusqlite::Error::SqliteFailure(failure, message) = error else {
            return Self::Statement(text);
        };
        match failure.code {
            Code::NotADatabase => Self::WrongKey,
            Code::DatabaseBusy | Code::DatabaseLocked => Self::Busy,
            Code::DatabaseCorrupt => Self::Damaged(text),
            Code::DiskFull => Self::DiskFull,
            Code::ReadOnly | Code::PermissionDenied => Self::ReadOnly,
            Code::SystemIoFailure | Code::CannotOpen => Self::Io(text),
            Code::ConstraintViolation => Self::Constraint(message.unwrap_or(text)),
            _ => Self::Statement(text),
        }
    }
}

impl From<std::io::Error> for StoreError {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => Self::DiskFull,
            std::io::ErrorKind::ReadOnlyFilesystem | std::io::ErrorKind::PermissionDenied => Self::ReadOnly,
            _ => Self::Io(error.to_string()),
        }
    }
}
