//! Spreadsheets, opened by a child process of our own binary: whatever the archive unpacks to, it is the child that
//! meets its limits, and the salon goes on.

use std::io::{BufRead as _, BufReader, Read as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::time::{Duration, Instant};

use super::error::ReadError;
use super::workbook::{EXIT_DAMAGED, EXIT_LIMIT, EXIT_NO_TABLE};
use super::{ROW_BYTES_MAX, kept};
use crate::domain::import::SourceRow;

/// The hidden command under which the program starts itself to read a spreadsheet.
pub const CHILD_COMMAND: &str = "read-spreadsheet";
/// How long in all the desk waits for the child, not counting the time in which the child waits for the desk.
const PATIENCE: Duration = Duration::from_secs(5);
/// Rows sent at once between the threads.
const BATCH: usize = 256;
/// The longest line that the child may send, in bytes: a row's cells in JSON.
const LINE_BYTES_MAX: u64 = 8 * ROW_BYTES_MAX as u64;

/// Knows how to start the child.
#[derive(Clone, Debug)]
pub struct SpreadsheetReader {
    program: PathBuf,
}

impl SpreadsheetReader {
    /// The running program itself.
    pub fn own() -> Self {
        Self { program: std::env::current_exe().unwrap_or_else(|_| PathBuf::from("frontdesk")) }
    }

    /// Another program: the tests', whose own binary knows no commands.
    pub fn of(program: impl Into<PathBuf>) -> Self {
        Self { program: program.into() }
    }

    /// Starts the child on a file.
    pub(super) fn open(&self, path: &Path) -> Result<SpreadsheetRows, ReadError> {
        let full = std::path::absolute(path)?;
        let mut child = Command::new(&self.program)
            .arg(CHILD_COMMAND)
            .arg(full)
            .env_clear() // a stranger's file is told nothing of us
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| ReadError::NoReader(error.to_string()))?;
        let Some(output) = child.stdout.take() else { return Err(ReadError::NoReader(String::new())) };
        let (sender, batches) = sync_channel(4);
        std::thread::Builder::new()
            .name("spreadsheet".to_owned())
            .spawn(move || pump(output, &sender))
            .map_err(|error| ReadError::NoReader(error.to_string()))?;
        Ok(SpreadsheetRows { child, batches, ready: Vec::new().into_iter(), waited: Duration::ZERO, ended: false })
    }
}

/// Moves rows from the child's output to the channel; ends when either side does.
fn pump(output: ChildStdout, sender: &SyncSender<Vec<SourceRow>>) {
    let mut reader = BufReader::new(output);
    let mut batch = Vec::with_capacity(BATCH);
    let mut line = Vec::new();
    loop {
        line.clear();
        let read = reader.by_ref().take(LINE_BYTES_MAX).read_until(b'\n', &mut line);
        if !matches!(read, Ok(count) if count > 0) {
            break;
        }
        let Ok((number, cells)) = serde_json::from_slice::<(u64, Vec<String>)>(&line) else { break };
        let raw = kept(&cells.join("\t"));
        batch.push(SourceRow { number, cells, raw, fault: None });
        if batch.len() == BATCH && sender.send(std::mem::take(&mut batch)).is_err() {
            return;
        }
    }
    let _ = sender.send(batch); // nobody may be listening any more
}

/// The rows of a spreadsheet's first sheet.
pub struct SpreadsheetRows {
    child: Child,
    batches: Receiver<Vec<SourceRow>>,
    ready: std::vec::IntoIter<SourceRow>,
    waited: Duration,
    ended: bool,
}

impl SpreadsheetRows {
    /// The next row; `None` at the end.
    pub fn next_row(&mut self) -> Result<Option<SourceRow>, ReadError> {
        loop {
            if let Some(row) = self.ready.next() {
                return Ok(Some(row));
            }
            if self.ended {
                return Ok(None);
            }
            let begun = Instant::now();
            match self.batches.recv_timeout(PATIENCE.saturating_sub(self.waited)) {
                Ok(batch) => {
                    self.waited += begun.elapsed();
                    self.ready = batch.into_iter();
                }
                Err(RecvTimeoutError::Timeout) => {
                    self.end();
                    return Err(ReadError::SpreadsheetTooLarge);
                }
                Err(RecvTimeoutError::Disconnected) => {
                    self.ended = true;
                    let status = self.child.wait()?;
                    return match status.code() {
                        Some(0) => Ok(None),
                        Some(EXIT_DAMAGED) => Err(ReadError::DamagedSpreadsheet),
                        Some(EXIT_NO_TABLE) => Err(ReadError::NotATable),
                        // A signal: the limits of memory or time struck.
                        Some(EXIT_LIMIT) | None => Err(ReadError::SpreadsheetTooLarge),
                        Some(_) => Err(ReadError::NoReader(status.to_string())),
                    };
                }
            }
        }
    }

    /// Ends the child.
    fn end(&mut self) {
        self.ended = true;
        // It may have ended by itself, and that is as well.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for SpreadsheetRows {
    fn drop(&mut self) {
        self.end();
    }
}
