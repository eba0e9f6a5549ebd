//! What keeps the vault shut.

use crate::store::StoreError;

/// A closed list. None of these is ever a reason to delete anything.
#[derive(Debug, thiserror::Error)]
pub enum VaultError {
    /// The password does not open the slot, or there is no such login: which of the two is not told.
    #[error("the login or the password is wrong")]
    WrongPassword,
    /// The recovery code does not open its slot.
    #[error("the recovery code does not open this salon")]
    WrongRecoveryCode,
    /// The recovery code has a slip of the pen in it: its check letters do not fit.
    #[error("the recovery code is mistyped")]
    MistypedRecoveryCode,
    /// Too many wrong passwords: the next try is due later.
    #[error("the next try is due in {seconds} s")]
    TooManyTries {
        /// How long to wait.
        seconds: i64,
    },
    /// A hundred wrong passwords in a row: the login waits for a manager or the recovery code.
    #[error("the login is disabled after too many wrong passwords")]
    Disabled,
    /// The recovery code opens the salon for its owners alone.
    #[error("only an owner comes in with the recovery code")]
    NotAnOwner,
    /// There is no salon in this folder yet.
    #[error("there is no salon in this folder")]
    NoSalon,
    /// There is a salon in this folder already.
    #[error("there is a salon in this folder already")]
    SalonExists,
    /// The database is there, its key ring is not: neither copy.
    #[error("the key ring is missing")]
    RingMissing,
    /// Both copies of the key ring are damaged, or somebody without the key changed them.
    #[error("the key ring is damaged")]
    RingDamaged,
    /// The ring asks for more work or memory than any honest ring.
    #[error("the key ring asks for an unreasonable amount of work")]
    RingUnreasonable,
    /// The ring is older than the database, or another salon's: an old copy was put back.
    #[error("the key ring is older than the database, or of another salon")]
    RingOutdated,
    /// Another console holds this salon.
    #[error("another console has this salon open")]
    AlreadyOpen,
    /// The file is no backup of this program.
    #[error("the file is not a backup")]
    NotABackup,
    /// A byte of the backup is not what it was when it was made, or its end is missing.
    #[error("the backup is damaged")]
    BackupDamaged,
    /// There is a file of that name already.
    #[error("there is a file of that name already")]
    BackupExists,
    /// More people than a ring holds.
    #[error("the key ring is full")]
    RingFull,
    /// The disk or the database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<std::io::Error> for VaultError {
    fn from(error: std::io::Error) -> Self {
        Self::Store(error.into())
    }
}
