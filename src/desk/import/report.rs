//! What became of some rows.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::ids::ClientId;
use crate::domain::import::{Remark, RowRefusal, Twin};

/// How many rows came out how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Tally {
    /// New clients.
    pub imported: u64,
    /// Rows made one with a client there was.
    pub merged: u64,
    /// Rows refused.
    pub refused: u64,
    /// Rows left out because the person is known.
    pub duplicates: u64,
}

impl Tally {
    /// All rows.
    pub fn rows(self) -> u64 {
        self.imported + self.merged + self.refused + self.duplicates
    }

    /// Both together.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            imported: self.imported + other.imported,
            merged: self.merged + other.merged,
            refused: self.refused + other.refused,
            duplicates: self.duplicates + other.duplicates,
        }
    }
}

/// What became of the rows of one request: counts, and each row that did not simply become a client.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct RowsReport {
    /// The counts.
    pub tally: Tally,
    /// Rows refused, in the file's order.
    pub refused: Vec<RefusedRow>,
    /// Rows that look like somebody known, in the file's order: left out, made one, or added by the policy.
    pub duplicates: Vec<DuplicateRow>,
    /// Things that were not taken as they stood, with the number of rows.
    pub remarks: Vec<(Remark, u64)>,
}

/// A row refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct RefusedRow {
    /// Its number in the file.
    pub row: u64,
    /// Why.
    pub reason: RowRefusal,
}

/// A row that looks like somebody known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DuplicateRow {
    /// Its number in the file.
    pub row: u64,
    /// Whom it looks like.
    pub of: DuplicateOf,
    /// In what.
    pub likeness: Twin,
    /// Whether it was left out; otherwise it was added or made one with the other.
    pub left_out: bool,
}

/// Whom a row looks like.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum DuplicateOf {
    /// A client there was.
    Client {
        /// Their number.
        id: ClientId,
        /// Their name, as lists show it.
        name: String,
    },
    /// An earlier row of the same file.
    Row(u64),
}

impl RowsReport {
    /// Notes remarks of one row.
    pub(super) fn remark(&mut self, remarks: &[Remark]) {
        for remark in remarks {
            match self.remarks.iter_mut().find(|(known, _)| known == remark) {
                Some((_, rows)) => *rows += 1,
                None => self.remarks.push((*remark, 1)),
            }
        }
    }

    /// Adds the report of later rows. At most `most` refusals and duplicates are kept; the counts are always whole.
    pub(super) fn add(&mut self, later: Self, most: usize) {
        self.tally = self.tally.and(later.tally);
        let room = most.saturating_sub(self.refused.len());
        self.refused.extend(later.refused.into_iter().take(room));
        let room = most.saturating_sub(self.duplicates.len());
        self.duplicates.extend(later.duplicates.into_iter().take(room));
        for (remark, rows) in later.remarks {
            match self.remarks.iter_mut().find(|(known, _)| *known == remark) {
                Some((_, count)) => *count += rows,
                None => self.remarks.push((remark, rows)),
            }
        }
    }
}
