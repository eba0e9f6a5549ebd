//! Opening the encrypted database: the key, the pragmas, the version, the migrations.
//!
//! One connection, owned by the desk's thread; nobody else opens the file (`Instance` sees to that).

use std::path::Path;

use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};

use super::chain::ChainKeys;
use super::check;
use super::error::StoreError;
use super::migrations;
use super::tx::Tx;
use super::vault::DataKey;

/// The oldest SQLite without the bug that could damage a database when its log was reset (fixed in 3.51.3).
const OLDEST_SQLITE: i32 = 3_051_003;

/// Statements kept prepared: more than the program has.
const STATEMENTS: usize = 512;

/// The opened database.
pub struct Database {
    connection: Connection,
    chains: ChainKeys,
    durability: Durability,
}

/// What a transaction waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Durability {
    /// The disk has it before the answer is given: every change.
    OnDisk,
    /// The operating system has it; a power cut may take the last seconds. Only the audit rows of mere reading: nobody
    /// shall wait for the disk to see an allergy.
    Soon,
}

impl Database {
    /// Makes a new database and brings it to today's schema.
    pub fn create(path: &Path, key: &DataKey, chains: ChainKeys) -> Result<Self, StoreError> {
        Self::connect(path, key, chains, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE)
    }

    /// Makes a database as a release made it whose schema had so many files.
    #[cfg(test)]
    pub(in crate::store) fn create_as_of(
        path: &Path,
        key: &DataKey,
        chains: ChainKeys,
        files: usize,
    ) -> Result<Self, StoreError> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
        let mut connection = connect(path, key, flags)?;
        migrations::bring(&mut connection, 0, files)?;
        Ok(Self { connection, chains, durability: Durability::OnDisk })
    }

    /// Opens a database and brings it to today's schema.
    pub fn open(path: &Path, key: &DataKey, chains: ChainKeys) -> Result<Self, StoreError> {
        if !path.exists() {
            return Err(StoreError::Missing);
        }
        if std::fs::metadata(path)?.len() == 0 {
            // To SQLite an empty file is a new database; here it is one that was lost.
            return Err(StoreError::Damaged("the file is empty".to_owned()));
        }
        Self::connect(path, key, chains, OpenFlags::SQLITE_OPEN_READ_WRITE)
    }

    /// Opens a database for reading alone, as it is: nothing is migrated, nothing written.
    pub fn open_to_check(path: &Path, key: &DataKey, chains: ChainKeys) -> Result<Self, StoreError> {
        let connection = keyed(path, key, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        migrations::refuse_unknown(&connection)?;
        Ok(Self { connection, chains, durability: Durability::OnDisk })
    }

    /// Reads in one transaction that never becomes a writing one.
    pub fn reading<T>(&mut self, work: impl FnOnce(&Tx<'_>) -> Result<T, StoreError>) -> Result<T, StoreError> {
        let transaction = Transaction::new(&mut self.connection, TransactionBehavior::Deferred)?;
        work(&Tx::new(&transaction, &self.chains))
    }

    /// Writes a copy under the same key to a new file, whole and without a log beside it, and sees it to the disk.
    pub fn copy_into(&self, path: &Path) -> Result<(), StoreError> {
        let name = path.to_str().ok_or_else(|| StoreError::Io("the folder's name is not readable text".to_owned()))?;
        self.connection.execute(include_str!("sqlite/copy_into.sql"), [name])?;
        std::fs::File::open(path)?.sync_all()?;
        Ok(())
    }

    fn connect(path: &Path, key: &DataKey, chains: ChainKeys, flags: OpenFlags) -> Result<Self, StoreError> {
        let mut connection = connect(path, key, flags)?;
        migrations::run(&mut connection, path, |copy| verify(copy, key))?;
        Ok(Self { connection, chains, durability: Durability::OnDisk })
    }

    /// Takes more memory for pages until the database is closed: a great deal of writing all over the file would otherwise
    /// decrypt and encrypt the same pages again and again.
    pub(crate) fn take_room(&self) -> Result<(), StoreError> {
        Ok(self.connection.execute_batch(include_str!("sqlite/take_room.sql"))?)
    }

    /// Runs work in a transaction and commits it; an error rolls it back. Only the gate calls this.
    pub(crate) fn transaction<T, E: From<StoreError>>(
        &mut self,
        durability: Durability,
        work: impl FnOnce(&Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        if self.durability != durability {
            let pragmas = match durability {
                Durability::OnDisk => include_str!("sqlite/on_disk.sql"),
                Durability::Soon => include_str!("sqlite/soon.sql"),
            };
            self.connection.execute_batch(pragmas).map_err(StoreError::from)?;
            self.durability = durability;
        }
        let behavior = match durability {
            Durability::OnDisk => TransactionBehavior::Immediate,
            Durability::Soon => TransactionBehavior::Deferred,
        };
        let transaction = Transaction::new(&mut self.connection, behavior).map_err(StoreError::from)?;
        let done = work(&Tx::new(&transaction, &self.chains))?;
        transaction.commit().map_err(StoreError::from)?;
        Ok(done)
    }
}

/// A keyed connection with the pragmas of the house, not yet migrated.
fn connect(path: &Path, key: &DataKey, flags: OpenFlags) -> Result<Connection, StoreError> {
    let connection = keyed(path, key, flags)?;
    connection.execute_batch(include_str!("sqlite/log.sql"))?;
    Ok(connection)
}

/// A keyed connection with the pragmas that change nothing in the file.
#[allow(clippy::disallowed_methods)] // the one place that may open a connection
fn keyed(path: &Path, key: &DataKey, flags: OpenFlags) -> Result<Connection, StoreError> {
    if rusqlite::version_number() < OLDEST_SQLITE {
        return Err(StoreError::Statement(format!("SQLite {} is too old", rusqlite::version())));
    }
    // SQLITE_OPEN_NO_MUTEX: one thread owns the connection. Not URI: a folder may have any name.
    let connection = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    // Before anything else: SQLCipher writes its complaints to stderr, through the middle of the screen.
    connection.execute_batch("PRAGMA cipher_log_level = NONE;")?;
    connection.pragma_update(None, "key", key.raw_key_literal().as_str())?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    connection.busy_timeout(std::time::Duration::from_secs(5))?;
    // `PRAGMA key` never fails; the first read tells a wrong key, a junk file and a damaged first page, all alike.
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    connection.execute_batch(include_str!("sqlite/pragmas.sql"))?;
    Ok(connection)
}

/// Looks the pages of a copy over, through a connection of its own.
fn verify(copy: &Path, key: &DataKey) -> Result<(), StoreError> {
    let found = Database::open_to_check(copy, key, key.chains())?.reading(check::damage)?;
    found.map_or(Ok(()), |complaint| Err(StoreError::Damaged(complaint)))
}
