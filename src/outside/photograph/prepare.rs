//! The parent's side: looks at a file, has the child prepare it, and trusts neither.

use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{RecvTimeoutError, sync_channel};
use std::time::Duration;

use crate::domain::photograph::{FILE_BYTES_MAX, Jpeg, PICTURE_BYTES_MAX, PictureRefusal, Prepared};

use super::child::refusal_of;
use super::header;

/// The hidden command under which the program starts itself to prepare a photograph.
pub const CHILD_COMMAND: &str = "prepare-photograph";
/// How long the child is waited for.
const PATIENCE: Duration = Duration::from_secs(40);
/// How much of a file tells its kind.
const START: u64 = 32;

/// Knows how to start the child.
#[derive(Clone, Debug)]
pub struct Preparer {
    program: PathBuf,
}

impl Preparer {
    /// The running program itself.
    pub fn own() -> Self {
        Self { program: std::env::current_exe().unwrap_or_else(|_| PathBuf::from("frontdesk")) }
    }

    /// Another program: the tests', whose own binary knows no commands.
    pub fn of(program: impl Into<PathBuf>) -> Self {
        Self { program: program.into() }
    }

    /// Makes a file into a photograph. It takes up to seconds, and is meant for a thread of its own.
    pub fn prepare(&self, path: &Path) -> Result<Prepared, PictureRefusal> {
        let full = std::path::absolute(path).map_err(|_| PictureRefusal::NotFound)?;
        look_before(&full)?;
        let mut child = Command::new(&self.program)
            .arg(CHILD_COMMAND)
            .arg(full)
            .env_clear() // a stranger's file is told nothing of us
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|_| PictureRefusal::NoReader)?;
        let sent = listen(&mut child);
        if sent.is_err() {
            let killed = child.kill();
            let _ = killed; // it may have ended by itself, and that is as well
        }
        let status = child.wait().map_err(|_| PictureRefusal::NoReader)?;
        let bytes = sent?;
        match status.code() {
            Some(0) => unpacked(&bytes),
            // A signal: the limits of memory or time struck.
            None => Err(PictureRefusal::Exhausting),
            // A panic or an abort of the decoder is the file's fault, too.
            Some(code) => Err(refusal_of(code).unwrap_or(PictureRefusal::Damaged)),
        }
    }
}

/// What can be seen of a file without opening its content.
fn look_before(path: &Path) -> Result<(), PictureRefusal> {
    let meta = std::fs::metadata(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory => PictureRefusal::NotFound,
        _ => PictureRefusal::Unreadable,
    })?;
    if !meta.is_file() {
        return Err(PictureRefusal::NotAFile); // a pipe would wait for ever
    }
    if meta.len() > FILE_BYTES_MAX {
        return Err(PictureRefusal::TooLarge);
    }
    let mut start = Vec::new();
    let file = File::open(path).map_err(|_| PictureRefusal::Unreadable)?;
    file.take(START).read_to_end(&mut start).map_err(|_| PictureRefusal::Unreadable)?;
    header::kind(&start).map(drop)
}

/// Everything that the child sends, as far as two pictures may be large, within our patience.
fn listen(child: &mut Child) -> Result<Vec<u8>, PictureRefusal> {
    let output = child.stdout.take().ok_or(PictureRefusal::NoReader)?;
    let most = 2 * PICTURE_BYTES_MAX as u64 + 8;
    let (sender, heard) = sync_channel(1);
    std::thread::Builder::new()
        .name("photograph".to_owned())
        .spawn(move || {
            let mut bytes = Vec::new();
            let read = output.take(most).read_to_end(&mut bytes);
            let told = sender.send(read.map(|_| bytes));
            drop(told); // nobody waits any more
        })
        .map_err(|_| PictureRefusal::NoReader)?;
    match heard.recv_timeout(PATIENCE) {
        Ok(Ok(bytes)) => Ok(bytes),
        Ok(Err(_)) | Err(RecvTimeoutError::Disconnected) => Err(PictureRefusal::NoReader),
        Err(RecvTimeoutError::Timeout) => Err(PictureRefusal::Exhausting),
    }
}

/// The two pictures of what the child sent, each walked through.
fn unpacked(bytes: &[u8]) -> Result<Prepared, PictureRefusal> {
    let (picture, rest) = one(bytes)?;
    let (small, rest) = one(rest)?;
    if rest.is_empty() { Ok(Prepared { picture, small }) } else { Err(PictureRefusal::NotClean) }
}

fn one(bytes: &[u8]) -> Result<(Jpeg, &[u8]), PictureRefusal> {
    let (length, rest) = bytes.split_first_chunk::<4>().ok_or(PictureRefusal::NotClean)?;
    let length = usize::try_from(u32::from_be_bytes(*length)).map_err(|_| PictureRefusal::NotClean)?;
    let (picture, rest) = rest.split_at_checked(length).ok_or(PictureRefusal::NotClean)?;
    Ok((Jpeg::checked(picture.to_vec())?, rest))
}
