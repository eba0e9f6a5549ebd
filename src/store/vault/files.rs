//! The two copies of the ring on the disk: each written whole or not at all, a damaged one healed from the other.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use crate::store::disk::replace;

use super::error::VaultError;
use super::folder::Folder;
use super::hex::hex;
use super::ring::Signed;

/// The largest ring that is read.
pub(super) const MOST_BYTES: u64 = 64 * 1024;

/// A copy of the ring was missing, damaged or older, and was written anew from the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Healed;

/// What one copy holds.
enum Copy {
    Good(Signed, String),
    Missing,
    Damaged,
}

/// Reads the ring: the newer of the good copies. Where the copies differ or one is no good, both are made alike again;
/// that this fails (a read-only disk) keeps nobody out.
pub(super) fn read(folder: &Folder) -> Result<(Signed, Option<Healed>), VaultError> {
    let [first, second] = folder.rings();
    let (first, second) = (read_one(&first)?, read_one(&second)?);
    let healed = !matches!((&first, &second), (Copy::Good(_, a), Copy::Good(_, b)) if a == b);
    let (signed, text) = match (first, second) {
        (Copy::Good(a, a_text), Copy::Good(b, b_text)) => {
            if b.ring.revision > a.ring.revision {
                (b, b_text)
            } else {
                (a, a_text)
            }
        }
        (Copy::Good(signed, text), _) | (_, Copy::Good(signed, text)) => (signed, text),
        (Copy::Missing, Copy::Missing) if folder.database().exists() => return Err(VaultError::RingMissing),
        (Copy::Missing, Copy::Missing) => return Err(VaultError::NoSalon),
        _ => return Err(VaultError::RingDamaged),
    };
    let healed = healed && folder.rings().iter().all(|path| replace(path, text.as_bytes()).is_ok());
    Ok((signed, healed.then_some(Healed)))
}

/// Writes both copies.
pub(super) fn write(folder: &Folder, signed: &Signed) -> Result<(), VaultError> {
    let text = encode(signed)?;
    for path in folder.rings() {
        replace(&path, text.as_bytes())?;
    }
    Ok(())
}

/// The text of a ring: a line of JSON and a line with its checksum, which tells damage from tampering.
pub(super) fn encode(signed: &Signed) -> Result<String, VaultError> {
    let body = serde_json::to_string(signed).map_err(|_| VaultError::RingDamaged)?;
    let sum = hex(blake3::hash(body.as_bytes()).as_bytes());
    let text = format!("{body}\n{sum}\n");
    if text.len() as u64 > MOST_BYTES { Err(VaultError::RingFull) } else { Ok(text) }
}

/// The ring of a text.
pub(super) fn decode(text: &str) -> Option<Signed> {
    let (body, sum) = text.split_once('\n')?;
    if sum.trim_end() != hex(blake3::hash(body.as_bytes()).as_bytes()) {
        return None;
    }
    serde_json::from_str::<Signed>(body).ok().filter(|signed| signed.ring.is_well_formed())
}

fn read_one(path: &Path) -> Result<Copy, VaultError> {
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Copy::Missing),
        Err(error) => return Err(error.into()),
    };
    let mut bytes = Vec::new();
    file.take(MOST_BYTES + 1).read_to_end(&mut bytes)?;
    let text = String::from_utf8(bytes).ok().filter(|text| text.len() as u64 <= MOST_BYTES);
    Ok(match text.and_then(|text| Some((decode(&text)?, text))) {
        Some((signed, text)) => Copy::Good(signed, text),
        None => Copy::Damaged,
    })
}
