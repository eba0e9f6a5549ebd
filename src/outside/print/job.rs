//! One document on its way: to be done by a thread of its own, because paper runs out.

use std::path::PathBuf;

use crate::domain::market::Market;
use crate::domain::paper::{Document, PrinterSettings};

use super::deliver::{Form, print, save};
use super::error::PrintError;

/// What becomes of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Way {
    /// It is printed.
    Print(PrinterSettings),
    /// It is saved in a folder under a name of its own.
    Save(Form, PathBuf),
}

/// A document to be printed or saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Job {
    /// The document.
    pub document: Document,
    /// The salon's market: its printers' letters, its spreadsheets.
    pub market: Market,
    /// What becomes of it.
    pub way: Way,
}

/// What became of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Printed {
    /// The printer has taken it: its title.
    OnPaper(String),
    /// It lies in this file.
    Saved(PathBuf),
}

impl Job {
    /// Does it, however long it takes.
    pub fn run(&self) -> Result<Printed, PrintError> {
        match &self.way {
            Way::Print(printer) => {
                print(&self.document, printer, self.market)?;
                Ok(Printed::OnPaper(self.document.title.clone()))
            }
            Way::Save(form, folder) => Ok(Printed::Saved(save(&self.document, *form, self.market, folder)?)),
        }
    }
}
