//! The sealed files: each holds a picture and its small copy, under a key that is derived from the data key.
//!
//! A file begins with a line that says what it is, then come the lengths of both parts, then each part behind its own random
//! nonce. What seals a part is bound to the file's random name, so that one file can never stand in for another.

use std::fs::{self, File};
use std::io::Read as _;
use std::path::{Path, PathBuf};

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use crate::domain::photograph::{Jpeg, PhotographRefusal, Prepared};
use crate::domain::time::Entropy;
use crate::store::StoreError;
use crate::store::disk::replace;
use crate::store::vault::{Vault, hex};

use super::rows::SealedFile;

/// The first bytes of every file.
const MAGIC: &[u8; 23] = b"frontdesk photograph 1\n";
/// The lengths of both parts.
const LENGTHS: usize = 8;
/// Bytes of a nonce.
const NONCE: usize = 24;
/// The largest part that is read: a picture at its largest, sealed.
const PART_MAX: usize = 5 * 1024 * 1024;
/// How the names of the files end.
pub(super) const ENDING: &str = "sealed";

/// The folder of sealed files, with the key that opens them.
pub struct Album {
    folder: PathBuf,
    key: Zeroizing<[u8; 32]>,
}

/// The two parts of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sealed {
    /// The small copy.
    Small,
    /// The picture.
    Picture,
}

/// Why a sealed file does not open.
#[derive(Debug)]
pub(super) enum Unopened {
    /// It is not there, or not as it was written.
    Refused(PhotographRefusal),
    /// The disk does not answer.
    Disk(StoreError),
}

impl Sealed {
    /// What binds a part to its file.
    fn bound(self, file: [u8; 16]) -> [u8; 17] {
        let mut bound = [0; 17];
        bound[..16].copy_from_slice(&file);
        bound[16] = match self {
            Self::Small => 1,
            Self::Picture => 2,
        };
        bound
    }
}

impl Album {
    /// The album of a salon.
    pub fn of(vault: &Vault) -> Self {
        let key = Zeroizing::new(vault.key().derive("frontdesk 2026 photographs"));
        Self { folder: vault.folder().photographs(), key }
    }

    /// Seals a picture with its small copy into a new file: on the disk when the call returns, before anything speaks of it.
    pub fn put(&self, prepared: &Prepared, entropy: &mut dyn Entropy) -> Result<SealedFile, StoreError> {
        let mut file = [0; 16];
        entropy.fill(&mut file);
        let small = self.seal(Sealed::Small, file, prepared.small.bytes(), entropy)?;
        let picture = self.seal(Sealed::Picture, file, prepared.picture.bytes(), entropy)?;
        let length = |part: &[u8]| u32::try_from(part.len()).unwrap_or(u32::MAX).to_be_bytes();
        let bytes = [&MAGIC[..], &length(&small), &length(&picture), &small, &picture].concat();
        fs::create_dir_all(&self.folder)?;
        replace(&path_of(&self.folder, file), &bytes)?;
        let sealed_bytes = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
        Ok(SealedFile { file, sealed_hash: *blake3::hash(&bytes).as_bytes(), sealed_bytes })
    }

    /// Opens a part of a file. The inner refusal: the file is missing, or is not as it was written.
    pub fn open(&self, file: [u8; 16], part: Sealed) -> Result<Result<Jpeg, PhotographRefusal>, StoreError> {
        match self.opened(file, part) {
            Ok(jpeg) => Ok(Ok(jpeg)),
            Err(Unopened::Refused(refusal)) => Ok(Err(refusal)),
            Err(Unopened::Disk(error)) => Err(error),
        }
    }

    fn opened(&self, file: [u8; 16], part: Sealed) -> Result<Jpeg, Unopened> {
        const ALTERED: Unopened = Unopened::Refused(PhotographRefusal::Altered);
        let mut opened = match File::open(path_of(&self.folder, file)) {
            Ok(opened) => opened,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                return Err(Unopened::Refused(PhotographRefusal::Missing));
            }
            Err(error) => return Err(Unopened::Disk(error.into())),
        };
        let mut head = [0; MAGIC.len() + LENGTHS];
        opened.read_exact(&mut head).map_err(|_| ALTERED)?;
        let (magic, lengths) = head.split_at(MAGIC.len());
        let (lengths, _) = lengths.as_chunks::<4>();
        let [small, picture] = lengths else { return Err(ALTERED) };
        let [small, picture] =
            [small, picture].map(|length| usize::try_from(u32::from_be_bytes(*length)).unwrap_or(usize::MAX));
        let lengths_fit = small <= PART_MAX && picture <= PART_MAX;
        if magic != MAGIC || !lengths_fit {
            return Err(ALTERED);
        }
        let mut bytes = vec![0; small];
        opened.read_exact(&mut bytes).map_err(|_| ALTERED)?;
        if part == Sealed::Picture {
            bytes = vec![0; picture];
            opened.read_exact(&mut bytes).map_err(|_| ALTERED)?;
        }
        self.unseal(part, file, &bytes).and_then(|plain| Jpeg::checked(plain).ok()).ok_or(ALTERED)
    }

    fn seal(
        &self,
        part: Sealed,
        file: [u8; 16],
        plain: &[u8],
        entropy: &mut dyn Entropy,
    ) -> Result<Vec<u8>, StoreError> {
        let mut nonce = [0; NONCE];
        entropy.fill(&mut nonce);
        let sealed = XChaCha20Poly1305::new(&Key::from(*self.key))
            .encrypt(&XNonce::from(nonce), Payload { msg: plain, aad: &part.bound(file) })
            .map_err(|_| StoreError::Damaged("a photograph could not be sealed".to_owned()))?;
        Ok([nonce.as_slice(), &sealed].concat())
    }

    fn unseal(&self, part: Sealed, file: [u8; 16], sealed: &[u8]) -> Option<Vec<u8>> {
        let (nonce, sealed) = sealed.split_first_chunk::<NONCE>()?;
        XChaCha20Poly1305::new(&Key::from(*self.key))
            .decrypt(&XNonce::from(*nonce), Payload { msg: sealed, aad: &part.bound(file) })
            .ok()
    }
}

/// Where a file lies in a folder of sealed files.
pub(super) fn path_of(folder: &Path, file: [u8; 16]) -> PathBuf {
    folder.join(format!("{}.{ENDING}", hex::hex(&file)))
}
