//! `standard`: the service standard checked, shown and loaded, for whoever edits it by hand.

use std::path::Path;

use serde_json::json;

use crate::args;
use crate::desk::DeskError;
use crate::desk::standard::{LoadStandard, ReadStandard};
use crate::domain::standard::{BUILT_IN_TEXT, FILE_BYTES_MAX, Fault, StandardRefusal, read};
use crate::outside::standard_file::read_file;
use crate::words::fault;

use super::arguments::Common;
use super::error::CliError;
use super::login;
use super::output::Output;

/// Checks a file: a line for each fault, `FILE:LINE:COLUMN: what is wrong and what would mend it`.
pub fn check(file: &Path, output: &mut Output<'_>) -> Result<(), CliError> {
    let reading = read(&bytes_of(file)?);
    let is_good = reading.is_good();
    let rules = reading.standard.rules.len();
    tell(file, &reading.faults, output)?;
    if output.json {
        // Told already.
    } else if reading.faults.is_empty() {
        output.line(&output.words.say_with("standard-cli-good", args!["count" => rules]))?;
    }
    output.flush()?;
    if is_good { Ok(()) } else { Err(CliError::BadStandard) }
}

/// Shows the standard in force, or the one that comes with the program, as a file.
pub fn show(is_built_in: bool, common: &Common, output: &mut Output<'_>) -> Result<(), CliError> {
    if is_built_in && !output.json {
        return output.bytes(BUILT_IN_TEXT.as_bytes());
    }
    if is_built_in {
        return output.value(&read(BUILT_IN_TEXT.as_bytes()).standard);
    }
    let mut desk = login::open(common, output.words)?;
    let shown = desk.ask(ReadStandard {})?;
    if output.json {
        return output.value(&shown);
    }
    output.bytes(shown.standard.written(&[]).as_bytes())
}

/// Keeps what a file says as a further version.
pub fn load(file: &Path, common: &Common, output: &mut Output<'_>) -> Result<(), CliError> {
    let bytes = bytes_of(file)?;
    let reading = read(&bytes);
    if !reading.is_good() {
        tell(file, &reading.faults, output)?;
        output.flush()?;
        return Err(CliError::BadStandard);
    }
    let mut desk = login::open(common, output.words)?;
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let loaded = match desk.ask(LoadStandard { seen: None, text: Some(text) }) {
        // A script that loads the same file every night is no mistake.
        Err(DeskError::Standard(StandardRefusal::Same)) => desk.ask(ReadStandard {})?,
        loaded => loaded?,
    };
    if output.json {
        return output.value(&loaded);
    }
    output.line(&output.words.say_with("standard-cli-loaded", args!["version" => loaded.version.to_string()]))
}

/// Tells the faults: lines for a person, one JSON value for a script.
fn tell(file: &Path, faults: &[Fault], output: &mut Output<'_>) -> Result<(), CliError> {
    let name = file.display().to_string();
    if output.json {
        let told: Vec<_> = faults
            .iter()
            .map(|one| {
                json!({
                    "line": one.line, "column": one.column, "rule": one.rule, "code": one.kind.code(),
                    "grave": one.kind.is_grave(), "says": fault::what(&one.kind, output.words), "details": one.kind,
                })
            })
            .collect();
        return output.value(&told);
    }
    for one in faults {
        output.line(&fault::in_file(&name, one, output.words))?;
    }
    Ok(())
}

/// What stands in a file, no more than a standard may have and one byte.
fn bytes_of(file: &Path) -> Result<Vec<u8>, CliError> {
    let unreadable = |error| CliError::Unreadable(file.to_owned(), error);
    let missing = || std::io::Error::from(std::io::ErrorKind::NotFound);
    read_file(file, FILE_BYTES_MAX).map_err(unreadable)?.ok_or_else(|| unreadable(missing()))
}
