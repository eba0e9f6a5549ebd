//! A row as it came, and why it may not become a client.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::birth::BirthProblem;

/// One row of a file: cells as text, in the file's order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct SourceRow {
    /// The row's number as a spreadsheet shows it, counted from 1 with the header. For address cards: the card's number.
    pub number: u64,
    /// The cells.
    pub cells: Vec<String>,
    /// The text of the row as it stood in the file (decoded; cut at 16 KiB), kept with the client who comes of it.
    #[serde(default)]
    pub raw: String,
    /// What the reader already found wrong with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fault: Option<RowFault>,
}

impl SourceRow {
    /// The text of a cell without the spaces around it; empty where the row is shorter.
    pub fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", |cell| cell.trim())
    }

    /// Whether no cell holds anything.
    pub fn is_blank(&self) -> bool {
        self.fault.is_none() && self.cells.iter().all(|cell| cell.trim().is_empty())
    }
}

/// What a reader found wrong with a row before anyone looked at its meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum RowFault {
    /// A quotation mark is opened and never closed.
    OpenQuote,
    /// The row is longer than any client.
    TooLong,
    /// Letters could not be decoded, or a zero byte stands among them.
    Unreadable,
    /// The file ends in the middle of it.
    CutShort,
}

/// Why a row did not become a client. Stored with the row, so that it can be told in any language later.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, thiserror::Error)]
#[serde(rename_all = "snake_case", tag = "why")]
pub enum RowRefusal {
    /// The file itself is broken there.
    #[error("the row is broken: {fault:?}")]
    Broken {
        /// How.
        fault: RowFault,
    },
    /// More filled cells than the header has names: something was shifted.
    #[error("{cells} cells under {headers} headers")]
    TooManyCells {
        /// The cells of the row.
        cells: usize,
        /// The names of the header.
        headers: usize,
    },
    /// No name stands in it.
    #[error("no name")]
    NoName,
    /// The name is no name.
    #[error("not a name: {text}")]
    BadName {
        /// As it stood.
        text: String,
    },
    /// What stands for a phone is none.
    #[error("not a phone: {text}")]
    BadPhone {
        /// As it stood.
        text: String,
    },
    /// A spreadsheet rounded the phone and lost its last digits.
    #[error("a rounded phone: {text}")]
    RoundedPhone {
        /// As it stood.
        text: String,
    },
    /// What stands for an e-mail address is none.
    #[error("not an e-mail address: {text}")]
    BadEmail {
        /// As it stood.
        text: String,
    },
    /// What stands for a birth date is none.
    #[error("not a birth date: {text}")]
    BadBirthDate {
        /// As it stood.
        text: String,
        /// What is wrong.
        problem: BirthProblem,
    },
    /// The card's own rules refuse it.
    #[error("the card refuses it")]
    NotACard,
}

/// A cell's text for a reason: one line, cut so that a reason stays readable.
pub(super) fn shown(text: &str) -> String {
    const MOST: usize = 60;
    let mut line: String =
        text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).take(MOST + 1).collect();
    if line.chars().count() > MOST {
        line = line.chars().take(MOST - 1).collect();
        line.push('…');
    }
    line
}
