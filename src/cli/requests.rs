//! `do`: every use case for scripts, one JSON request a line in, one JSON reply a line out, through the same gate as the
//! console.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;

use serde::Serialize;

use crate::args;
use crate::desk::{Answer, Desk, Request};
use crate::words::Words;

use super::arguments::Common;
use super::error::CliError;
use super::login;
use super::output::Output;

/// The longest request that is read, in bytes: a book of notes fits, a file sent by mistake does not fill the memory.
const LONGEST_LINE: u64 = 1 << 20;

/// One line out.
#[derive(Serialize)]
#[serde(untagged)]
enum Reply {
    Done { ok: bool, answer: Box<Answer> },
    NotDone { ok: bool, error: Failure },
}

/// Why not.
#[derive(Serialize)]
struct Failure {
    /// A stable word for the script.
    code: &'static str,
    /// A sentence for the person who reads its log.
    sentence: String,
}

/// Prints the JSON Schema of every request.
pub fn schema(output: &mut Output<'_>) -> Result<(), CliError> {
    output.value(&schemars::schema_for!(Request))
}

/// Runs the requests of a file, or of the standard input.
pub fn run(file: Option<&Path>, common: &Common, output: &mut Output<'_>) -> Result<(), CliError> {
    let mut desk = login::open(common, output.words)?;
    let unreadable = |path: &Path, error| CliError::Unreadable(path.to_owned(), error);
    match file {
        Some(path) => {
            let file = File::open(path).map_err(|error| unreadable(path, error))?;
            each_line(&mut desk, BufReader::new(file), output)
        }
        None => each_line(&mut desk, io::stdin().lock(), output),
    }
}

fn each_line(desk: &mut Desk, mut lines: impl BufRead, output: &mut Output<'_>) -> Result<(), CliError> {
    let (mut all, mut failed) = (0, 0);
    while let Some(line) = next_line(&mut lines)? {
        if matches!(&line, Line::Whole(text) if text.trim_ascii().is_empty()) {
            continue;
        }
        let reply = reply(desk, &line, output.words);
        all += 1;
        failed += usize::from(matches!(reply, Reply::NotDone { .. }));
        output.value(&reply)?;
        output.flush()?; // whoever sent the line may wait for its reply before the next
    }
    if desk.is_backup_due() {
        desk.back_up(None)?; // a shift was closed
    }
    if failed == 0 { Ok(()) } else { Err(CliError::SomeNotDone { failed, all }) }
}

/// A line as it came.
enum Line {
    Whole(Vec<u8>),
    TooLong,
}

/// The next line, however long: what is too long is skipped to its end.
fn next_line(lines: &mut impl BufRead) -> io::Result<Option<Line>> {
    let mut line = Vec::new();
    if lines.by_ref().take(LONGEST_LINE).read_until(b'\n', &mut line)? == 0 {
        return Ok(None);
    }
    if line.ends_with(b"\n") || (line.len() as u64) < LONGEST_LINE {
        return Ok(Some(Line::Whole(line)));
    }
    lines.skip_until(b'\n')?;
    Ok(Some(Line::TooLong))
}

fn reply(desk: &mut Desk, line: &Line, words: &Words) -> Reply {
    let not_done = |code, sentence| Reply::NotDone { ok: false, error: Failure { code, sentence } };
    let Line::Whole(line) = line else {
        return not_done("too_long", words.say("cli-request-too-long"));
    };
    let request = match serde_json::from_slice::<Request>(line) {
        Ok(request) => request,
        Err(error) => {
            return not_done("not_a_request", words.say_with("cli-not-a-request", args!["why" => error.to_string()]));
        }
    };
    match desk.run(request).0 {
        Ok(answer) => Reply::Done { ok: true, answer: Box::new(answer) },
        Err(error) => not_done(error.code(), words.refusal(&error)),
    }
}
