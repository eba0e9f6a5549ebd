//! Tells what would become of some rows, and writes nothing.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::use_case::UseCase;
use crate::domain::import::{ImportRefusal, Mapping, OnTwin, SourceRow, TwinPolicy};
use crate::domain::role::Permission;
use crate::store::Tx;

use super::ROWS_MAX;
use super::judge::{Verdict, called, judge};
use super::report::{DuplicateRow, RefusedRow, RowsReport};

/// Tells what would become of at most [`ROWS_MAX`] rows. Rows that look like earlier rows of the same file are for the
/// caller to find ([`crate::domain::import::Twins`]): nothing of the file is in the salon yet.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct TryRows {
    /// What the columns mean.
    pub mapping: Mapping,
    /// What would be done with rows that look like somebody known.
    #[serde(default)]
    pub twins: TwinPolicy,
    /// The rows.
    pub rows: Vec<SourceRow>,
}

impl UseCase for TryRows {
    type Answer = RowsReport;
    const NEEDS: Permission = Permission::ImportClients;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<RowsReport, DeskError> {
        if self.rows.len() > ROWS_MAX {
            return Err(ImportRefusal::TooManyRows.into());
        }
        self.mapping.check().map_err(ImportRefusal::from)?;
        let mut report = RowsReport::default();
        for row in &self.rows {
            match judge(tx, context, row, &self.mapping)? {
                Verdict::Refused(reason) => {
                    report.tally.refused += 1;
                    report.refused.push(RefusedRow { row: row.number, reason });
                }
                Verdict::New(candidate) => {
                    report.tally.imported += 1;
                    report.remark(&candidate.remarks);
                }
                Verdict::Known(candidate, other, likeness) => {
                    let meant = self.twins.of(likeness);
                    match meant {
                        OnTwin::Skip => report.tally.duplicates += 1,
                        OnTwin::Merge => report.tally.merged += 1,
                        OnTwin::Add => report.tally.imported += 1,
                    }
                    let left_out = meant == OnTwin::Skip;
                    if !left_out {
                        report.remark(&candidate.remarks);
                    }
                    let of = called(tx, None, other)?;
                    report.duplicates.push(DuplicateRow { row: row.number, of, likeness, left_out });
                }
            }
        }
        Ok(report)
    }
}
