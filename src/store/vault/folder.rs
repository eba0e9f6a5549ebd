//! Where the files of a salon lie.

use std::path::{Path, PathBuf};

/// The folder of one salon and the names of its files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folder(PathBuf);

impl Folder {
    /// A folder, which need not exist yet.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self(path.into())
    }

    /// The folder itself.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// The encrypted database.
    pub fn database(&self) -> PathBuf {
        self.0.join("salon.db")
    }

    /// The database while a set-up is not finished.
    pub fn unfinished_database(&self) -> PathBuf {
        self.0.join("salon.db.new")
    }

    /// Gives the finished database of a set-up its name.
    pub fn name_database(&self) -> Result<(), std::io::Error> {
        let unfinished = self.unfinished_database();
        std::fs::File::open(&unfinished)?.sync_all()?;
        std::fs::rename(&unfinished, self.database())?;
        crate::store::disk::sync_folder_of(&self.database())
    }

    /// The two copies of the key ring.
    pub fn rings(&self) -> [PathBuf; 2] {
        [self.0.join("salon.keys"), self.0.join("salon.keys.copy")]
    }

    /// The count of wrong passwords.
    pub fn attempts(&self) -> PathBuf {
        self.0.join("salon.attempts")
    }

    /// The file that the running console holds locked.
    pub fn lock(&self) -> PathBuf {
        self.0.join("salon.lock")
    }

    /// Where backups go unless the salon chose another place.
    pub fn backups(&self) -> PathBuf {
        self.0.join("backups")
    }

    /// Where the sealed files of photographs lie.
    pub fn photographs(&self) -> PathBuf {
        self.0.join("photographs")
    }

    /// Puts aside the log and its index that SQLite left beside a database which is no longer there: they belong to
    /// other pages than those of the database that comes.
    pub fn put_logs_aside(&self) -> Result<(), std::io::Error> {
        let logs = ["salon.db-wal", "salon.db-shm"].map(|name| self.0.join(name));
        logs.iter()
            .filter(|log| log.exists())
            .try_for_each(|log| std::fs::rename(log, crate::store::disk::named_beside(log, "put-aside")))
    }

    /// Whether a salon lies here: its database or either copy of its ring.
    pub fn holds_a_salon(&self) -> bool {
        self.database().exists() || self.rings().iter().any(|ring| ring.exists())
    }
}
