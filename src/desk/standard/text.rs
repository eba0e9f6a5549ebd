//! What keeping a further version shares: the text, its check, the file beside the database.

use std::path::Path;

use super::file_state::{FileState, StandardFile};
use super::in_force::{hash_of, keep_in_force};
use crate::desk::changes::Noun;
use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::domain::standard::{BUILT_IN_TEXT, FILE_BYTES_MAX, Origin, Standard, StandardRefusal, read};
use crate::outside::standard_file;
use crate::store::Tx;
use crate::store::standard::{self, NewVersion};

/// The number of the latest version that is kept; 0 where none is.
pub(super) fn latest_of(tx: &Tx<'_>) -> Result<i64, DeskError> {
    Ok(standard::current(tx)?.map_or(0, |kept| kept.version))
}

/// Refuses a change of what somebody else has changed meanwhile.
pub(super) fn check_seen(tx: &Tx<'_>, seen: i64) -> Result<(), DeskError> {
    if latest_of(tx)? == seen { Ok(()) } else { Err(DeskError::Conflict) }
}

/// The standard as a file, with the comment by which the one of the program explains itself.
pub(super) fn written(standard: &Standard) -> String {
    let head: Vec<&str> = BUILT_IN_TEXT
        .lines()
        .map_while(|line| line.strip_prefix('#'))
        .map(|line| line.strip_prefix(' ').unwrap_or(line))
        .collect();
    standard.written(&head)
}

/// Keeps a text as a further version. It must be one that can be used, and another than the one in force.
pub(super) fn keep_text(
    tx: &Tx<'_>,
    context: &mut Context<'_>,
    text: &[u8],
    origin: Origin,
    based_on: Option<i64>,
) -> Result<i64, DeskError> {
    let reading = read(text);
    if !reading.is_good() {
        return Err(StandardRefusal::Faulty { faults: Box::new(reading.faults) }.into());
    }
    let now = keep_in_force(tx, context)?;
    if reading.standard == *now.standard && now.faults.is_empty() {
        return Err(StandardRefusal::Same.into());
    }
    let body = String::from_utf8_lossy(text);
    let hash = hash_of(&body);
    let new = NewVersion {
        body: &body,
        hash: &hash,
        origin,
        based_on: Some(based_on.unwrap_or(now.version)),
        at: context.now,
        by: Some(context.actor.staff),
    };
    let version = standard::add(tx, &new)?;
    context.changed(Noun::Standard);
    Ok(version)
}

/// The file in the salon's folder, beside the standard in force.
pub(super) fn file_of(folder: &Path, in_force: &Standard) -> StandardFile {
    let path = standard_file::path(folder).display().to_string();
    let (state, faults) = match standard_file::read(folder, FILE_BYTES_MAX) {
        Err(_) => (FileState::Unreadable, Vec::new()),
        Ok(None) => (FileState::Absent, Vec::new()),
        Ok(Some(bytes)) => {
            let reading = read(&bytes);
            let state = match (reading.is_good(), reading.standard == *in_force) {
                (false, _) => FileState::Faulty,
                (true, true) => FileState::Same,
                (true, false) => FileState::Differs,
            };
            (state, reading.faults)
        }
    };
    StandardFile { path, state, faults }
}
