//! A backup: a whole salon in one file that carries its own key ring, so that it opens with the passwords of its day.
//!
//! Line 1 says what it is, line 2 is a JSON header, then come the ring and the encrypted database, and last a checksum
//! over everything before it. Nothing in it is readable that is not readable in the salon's own folder.

use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::domain::password::Password;
use crate::store::disk::{Unfinished, sync_folder_of};

use super::error::VaultError;
use super::files::{decode, encode};
use super::folder::Folder;
use super::kdf::KdfParameters;
use super::recovery::RecoveryCode;
use super::ring::Signed;
use super::{Unlocked, Vault, open_with_code, open_with_password};

/// The first line.
const MAGIC: &str = "frontdesk backup 1\n";
/// The longest header.
const LONGEST_HEADER: u64 = 4 * 1024;
/// Bytes of the checksum at the end.
const SUM: u64 = blake3::OUT_LEN as u64;

/// What the header tells without a password.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ArchiveHeader {
    /// The key ring's name in hexadecimal digits: tells one salon's backups from another's.
    pub ring: String,
    /// When it was made.
    pub made_at: Timestamp,
    /// Rows of the audit log: orders backups even where the clock was set back.
    pub audit_rows: i64,
    /// Entries of the ledger.
    pub ledger_entries: i64,
    /// Bytes of the key ring.
    ring_bytes: u64,
    /// Bytes of the database.
    database_bytes: u64,
}

/// A backup file whose checksum was found right.
pub struct Archive {
    /// What its header tells.
    pub header: ArchiveHeader,
    path: PathBuf,
    signed: Signed,
    database_at: u64,
}

/// What opens a backup: a password of its day, or its recovery code.
pub enum Secret<'a> {
    /// A person's.
    Password {
        /// Who.
        login: &'a str,
        /// Their password on that day.
        password: &'a Password,
    },
    /// The code.
    Recovery(&'a RecoveryCode),
}

impl Vault {
    /// Packs this ring and a finished copy of the database into one file. Its name appears only when all of it is on the
    /// disk; a file that is there already is never overwritten.
    pub fn pack(&self, database: &Path, audit_rows: i64, made_at: Timestamp, to: &Path) -> Result<(), VaultError> {
        if to.exists() {
            return Err(VaultError::BackupExists);
        }
        let ring = encode(&self.ring.sign(&self.key))?;
        let mut source = File::open(database)?;
        let header = ArchiveHeader {
            ring: self.ring.name(),
            made_at,
            audit_rows,
            ledger_entries: self.ring.heads.ledger_entries,
            ring_bytes: ring.len() as u64,
            database_bytes: source.metadata()?.len(),
        };
        let unfinished = Unfinished::beside(to);
        let mut out = Summing { inner: BufWriter::new(File::create(unfinished.path())?), sum: blake3::Hasher::new() };
        out.write_all(MAGIC.as_bytes())?;
        serde_json::to_writer(&mut out, &header).map_err(io::Error::from)?;
        out.write_all(b"\n")?;
        out.write_all(ring.as_bytes())?;
        io::copy(&mut source, &mut out)?;
        let Summing { mut inner, sum } = out;
        inner.write_all(sum.finalize().as_bytes())?;
        let file = inner.into_inner().map_err(io::IntoInnerError::into_error)?;
        file.sync_all()?;
        drop(file);
        Archive::open(unfinished.path())?; // read back what the disk took
        unfinished.name(to)?;
        Ok(())
    }
}

impl Archive {
    /// Reads header and ring, and checks the checksum over every byte.
    pub fn open(path: &Path) -> Result<Self, VaultError> {
        let mut file = BufReader::new(File::open(path)?);
        let length = file.get_ref().metadata()?.len();
        let (header, header_bytes) = read_header(&mut file)?;
        let ring_at = MAGIC.len() as u64 + header_bytes;
        let database_at = ring_at.checked_add(header.ring_bytes).ok_or(VaultError::BackupDamaged)?;
        let due = database_at.checked_add(header.database_bytes).and_then(|end| end.checked_add(SUM));
        if due != Some(length) || header.ring_bytes > super::files::MOST_BYTES {
            return Err(VaultError::BackupDamaged);
        }
        let mut ring = String::new();
        (&mut file).take(header.ring_bytes).read_to_string(&mut ring).map_err(|_| VaultError::BackupDamaged)?;
        let signed = decode(&ring).ok_or(VaultError::BackupDamaged)?;
        file.seek(SeekFrom::Start(0))?;
        let mut sum = blake3::Hasher::new();
        sum.update_reader((&mut file).take(length - SUM))?;
        let mut noted = [0; blake3::OUT_LEN];
        file.read_exact(&mut noted)?;
        if sum.finalize() != blake3::Hash::from_bytes(noted) || signed.ring.name() != header.ring {
            return Err(VaultError::BackupDamaged);
        }
        Ok(Self { header, path: path.to_owned(), signed, database_at })
    }

    /// Only the header, for telling backups apart in a folder.
    pub fn peek(path: &Path) -> Result<ArchiveHeader, VaultError> {
        Ok(read_header(&mut BufReader::new(File::open(path)?))?.0)
    }

    /// Opens the ring that the backup carries. `folder` is where the salon will lie.
    pub fn unlock(&self, secret: &Secret<'_>, folder: Folder, kdf: KdfParameters) -> Result<Unlocked, VaultError> {
        let signed = self.signed.clone();
        match secret {
            Secret::Password { login, password } => open_with_password(signed, login, password, folder, kdf),
            Secret::Recovery(code) => open_with_code(signed, code, folder, kdf),
        }
    }

    /// Writes the database out, to the disk.
    pub fn unpack_database(&self, to: &Path) -> Result<(), VaultError> {
        let mut file = File::open(&self.path)?;
        file.seek(SeekFrom::Start(self.database_at))?;
        let mut out = File::create(to)?;
        let copied = io::copy(&mut file.take(self.header.database_bytes), &mut out)?;
        if copied != self.header.database_bytes {
            return Err(VaultError::BackupDamaged);
        }
        out.sync_all()?;
        Ok(sync_folder_of(to)?)
    }
}

/// The header and how many bytes it took, its line end included.
fn read_header(file: &mut impl BufRead) -> Result<(ArchiveHeader, u64), VaultError> {
    let mut magic = [0; MAGIC.len()];
    file.read_exact(&mut magic).map_err(|_| VaultError::NotABackup)?;
    if magic != *MAGIC.as_bytes() {
        return Err(VaultError::NotABackup);
    }
    let mut line = Vec::new();
    file.take(LONGEST_HEADER).read_until(b'\n', &mut line)?;
    let header = line.strip_suffix(b"\n").and_then(|header| serde_json::from_slice(header).ok());
    Ok((header.ok_or(VaultError::BackupDamaged)?, line.len() as u64))
}

/// Sums up what passes through.
struct Summing<W> {
    inner: W,
    sum: blake3::Hasher,
}

impl<W: Write> Write for Summing<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.inner.write(bytes)?;
        self.sum.update(&bytes[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}
