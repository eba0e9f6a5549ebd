//! Bringing clients in from a file, and taking them out again.
//!
//! The work comes in pieces of at most [`ROWS_MAX`] rows, each a request of its own through the gate: between two of them
//! the salon goes on, and whoever watches may stop. A row that was brought in once is not brought in again, so a piece
//! may be sent twice, and an import that a crash cut short is either sent again from its beginning or undone.

mod begin;
mod command;
mod finish;
mod judge;
mod list;
mod preview;
mod put;
mod report;
mod run;
#[cfg(test)]
mod tests;
mod told;
mod try_rows;
mod undo;

pub use crate::outside::import::ReadError;
pub use begin::{BeginImport, ImportBegun};
pub(in crate::desk) use command::perform;
pub use command::{ImportCommand, ImportNews};
pub use finish::FinishImport;
pub use list::{ImportLine, ImportState, ListImports};
pub use preview::Preview;
pub use put::ImportRows;
pub use report::{DuplicateOf, DuplicateRow, RefusedRow, RowsReport, Tally};
pub use run::{ImportRun, Leftover, LeftoverWhy, Plan, Progress, Stage, TOLD_MAX};
pub use told::{ReadImportRows, ToldRow};
pub use try_rows::TryRows;
pub use undo::{KeptClient, KeptWhy, UndoImport, UndoneImport};

/// The most rows of one request.
pub const ROWS_MAX: usize = 2_000;
