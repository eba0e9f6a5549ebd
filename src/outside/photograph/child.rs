//! The child's side of preparing a photograph: takes its limits first, then opens the file, and sends the picture and its
//! small copy, each with its length before it.

use std::fs::File;
use std::io::{Read as _, Write as _};
use std::path::Path;
use std::process::ExitCode;

use crate::domain::photograph::{FILE_BYTES_MAX, PictureRefusal};

use super::make::prepared;

/// Memory of the child, in bytes: the decoded picture twice (it may be turned), and the file.
#[cfg(unix)]
const MEMORY_MAX: u64 = 1024 * 1024 * 1024;
/// Time on the processor, in seconds.
#[cfg(unix)]
const SECONDS_MAX: u64 = 25;
/// How the child's answers to a file that is no good begin; the place in the list follows.
const FIRST_CODE: u8 = 10;

/// The refusals that the child can end with, each at its place.
const REFUSALS: [PictureRefusal; 8] = [
    PictureRefusal::Unreadable,
    PictureRefusal::Empty,
    PictureRefusal::TooLarge,
    PictureRefusal::OtherKind,
    PictureRefusal::NotAPicture,
    PictureRefusal::TooManyPixels,
    PictureRefusal::Damaged,
    PictureRefusal::Exhausting,
];

/// The refusal of a child's last word.
pub(super) fn refusal_of(code: i32) -> Option<PictureRefusal> {
    let place = code.checked_sub(i32::from(FIRST_CODE))?;
    REFUSALS.get(usize::try_from(place).ok()?).copied()
}

/// The child's whole work: the hidden command of the program.
pub fn prepare_photograph_child(path: &Path) -> ExitCode {
    if limit_ourselves().is_err() {
        return ExitCode::from(6);
    }
    match read(path).and_then(|bytes| prepared(&bytes)) {
        Ok(prepared) => {
            let mut out = std::io::stdout().lock();
            let sent = [prepared.picture.bytes(), prepared.small.bytes()].into_iter().try_for_each(|bytes| {
                let length = u32::try_from(bytes.len()).unwrap_or(0);
                out.write_all(&length.to_be_bytes()).and_then(|()| out.write_all(bytes))
            });
            ExitCode::from(if sent.and_then(|()| out.flush()).is_ok() { 0 } else { 7 })
        }
        Err(refusal) => {
            let place = REFUSALS.iter().position(|known| *known == refusal).and_then(|place| u8::try_from(place).ok());
            ExitCode::from(place.map_or(6, |place| FIRST_CODE + place))
        }
    }
}

/// The file, as far as a photograph may be large.
fn read(path: &Path) -> Result<Vec<u8>, PictureRefusal> {
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(|_| PictureRefusal::Unreadable)?;
    file.take(FILE_BYTES_MAX + 1).read_to_end(&mut bytes).map_err(|_| PictureRefusal::Unreadable)?;
    if bytes.len() as u64 > FILE_BYTES_MAX { Err(PictureRefusal::TooLarge) } else { Ok(bytes) }
}

/// Bounds memory, time, files and cores of this process.
#[cfg(unix)]
fn limit_ourselves() -> std::io::Result<()> {
    use rlimit::Resource;
    Resource::AS.set(MEMORY_MAX, MEMORY_MAX)?;
    Resource::CPU.set(SECONDS_MAX, SECONDS_MAX)?;
    Resource::FSIZE.set(0, 0)?;
    Resource::CORE.set(0, 0)
}

/// Elsewhere the desk's patience is the limit.
#[cfg(not(unix))]
fn limit_ourselves() -> std::io::Result<()> {
    Ok(())
}
