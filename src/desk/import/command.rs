//! What the console asks of the desk's thread for an import beside plain requests: looking into files, and one piece
//! after another. Files are read there, so that the view never waits for a disk.

use std::path::PathBuf;

use crate::desk::changes::Changes;
use crate::desk::error::DeskError;
use crate::desk::front::Desk;
use crate::outside::import::{FolderEntry, Reading, SpreadsheetReader, look, save_leftovers};

use super::preview::Preview;
use super::run::{ImportRun, Plan};

/// One thing to do.
#[derive(Debug)]
pub enum ImportCommand {
    /// What stands in the folder of a typed path.
    LookAround(String),
    /// What a file looks like.
    LookInto(PathBuf, Reading),
    /// Opens a file for an import or a dry run.
    Open(Box<Plan>),
    /// Brings the next piece in.
    Step(Box<ImportRun>),
    /// Saves the rows that are left over beside the file.
    Save {
        /// The file they came from.
        beside: PathBuf,
        /// The names of the columns.
        headers: Vec<String>,
        /// The rows.
        rows: Vec<Vec<String>>,
    },
}

/// What came of it.
#[derive(Debug)]
pub enum ImportNews {
    /// The folder's entries.
    Around(Vec<FolderEntry>),
    /// What the file looks like.
    Into(Box<Preview>),
    /// The file is open; nothing is done yet.
    Opened(Box<ImportRun>),
    /// A piece came in.
    Stepped {
        /// The import, on its way or done.
        run: Box<ImportRun>,
        /// What stopped it.
        error: Option<DeskError>,
    },
    /// Where the rows left over were saved.
    Saved(PathBuf),
}

/// Does it.
pub(in crate::desk) fn perform(desk: &mut Desk, command: ImportCommand) -> (Result<ImportNews, DeskError>, Changes) {
    let spreadsheets = SpreadsheetReader::own();
    let news = match command {
        ImportCommand::LookAround(typed) => Ok(ImportNews::Around(look(&typed))),
        ImportCommand::LookInto(path, reading) => Preview::read(&path, reading, &spreadsheets)
            .map(|preview| ImportNews::Into(Box::new(preview)))
            .map_err(DeskError::from),
        ImportCommand::Open(plan) => {
            ImportRun::open(*plan, &spreadsheets).map(|run| ImportNews::Opened(Box::new(run))).map_err(DeskError::from)
        }
        ImportCommand::Step(run) => return step(desk, run),
        ImportCommand::Save { beside, headers, rows } => save_leftovers(&beside, &headers, rows)
            .map(ImportNews::Saved)
            .map_err(|error| DeskError::File(error.into())),
    };
    (news, Changes::NONE)
}

/// Brings the next piece in; an error stops the import and leaves it to be ended.
fn step(desk: &mut Desk, mut run: Box<ImportRun>) -> (Result<ImportNews, DeskError>, Changes) {
    let mut touched = Changes::NONE;
    let error = match run.next_request() {
        Ok(None) => None,
        Ok(Some(request)) => {
            let (answer, changes) = desk.run(request);
            touched = changes;
            answer.map(|answer| run.take(answer)).err()
        }
        Err(error) => Some(error.into()),
    };
    if error.is_some() {
        run.stop();
    }
    (Ok(ImportNews::Stepped { run, error }), touched)
}
