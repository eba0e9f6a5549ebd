//! Brings some rows in.

use std::collections::HashMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::changes::Noun;
use crate::desk::client::merge;
use crate::desk::context::{Context, Subject};
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::desk::requests::{json, read};
use crate::desk::use_case::UseCase;
use crate::domain::ids::{ClientId, ImportId};
use crate::domain::import::{Candidate, ImportRefusal, Mapping, OnTwin, SourceRow, Twin, TwinPolicy};
use crate::domain::role::Permission;
use crate::store::client::{BulkClients, NewClient};
use crate::store::import::{Counts, RowRecord};
use crate::store::{Tx, client, import};

use super::ROWS_MAX;
use super::judge::{Verdict, called, judge};
use super::report::{DuplicateRow, RefusedRow, RowsReport, Tally};

/// Brings at most [`ROWS_MAX`] rows of a file in. Rows that came in before are told again and not brought in twice.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ImportRows {
    /// The import.
    pub import: ImportId,
    /// The rows, in the file's order.
    pub rows: Vec<SourceRow>,
}

/// What is kept of a row that was made one with a card.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct MergedRow {
    /// In what it was like that card's person.
    pub(super) likeness: Twin,
    /// The card.
    pub(super) kept: ClientId,
    /// Its version right after: by it undoing knows whether anybody wrote on it since.
    pub(super) version: i64,
}

/// The work on one request's rows.
struct Work<'tx> {
    tx: &'tx Tx<'tx>,
    import: ImportId,
    mapping: Mapping,
    twins: TwinPolicy,
    cards: BulkClients,
    report: RowsReport,
    fresh: Tally,
}

impl UseCase for ImportRows {
    type Answer = RowsReport;
    const NEEDS: Permission = Permission::ImportClients;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<RowsReport, DeskError> {
        if self.rows.len() > ROWS_MAX {
            return Err(ImportRefusal::TooManyRows.into());
        }
        let record = import::get(tx, self.import)?.or_not_found(Thing::Import, self.import.0)?;
        let mapping: Mapping = read(&record.mapping)?;
        let twins: TwinPolicy = read(&record.twins)?;
        let mut known = known_rows(tx, self.import, &self.rows)?;
        if record.state != "running" && self.rows.iter().any(|row| !known.contains_key(&row.number)) {
            return Err(ImportRefusal::Ended.into());
        }
        let (report, fresh) = (RowsReport::default(), Tally::default());
        let cards = BulkClients::new();
        let mut work = Work { tx, import: self.import, mapping, twins, cards, report, fresh };
        for row in &self.rows {
            match known.remove(&row.number) {
                Some(record) => work.again(row, &record)?,
                None => work.bring(row, context)?,
            }
        }
        let Work { cards, report, fresh, .. } = work;
        cards.finish(tx)?;
        let signed = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
        let counts = Counts {
            imported: signed(fresh.imported),
            merged: signed(fresh.merged),
            refused: signed(fresh.refused),
            duplicates: signed(fresh.duplicates),
        };
        import::count(tx, self.import, counts)?;
        context.changed(Noun::Imports);
        context.changed(Noun::Clients);
        context.about(Subject::Import(self.import));
        Ok(report)
    }
}

/// What became of those of the rows that came in before.
fn known_rows(tx: &Tx<'_>, import: ImportId, rows: &[SourceRow]) -> Result<HashMap<u64, RowRecord>, DeskError> {
    let number = |row: &SourceRow| i64::try_from(row.number).unwrap_or(i64::MAX);
    let (Some(first), Some(last)) = (rows.iter().map(number).min(), rows.iter().map(number).max()) else {
        return Ok(HashMap::new());
    };
    let records = import::rows_between(tx, import, first, last)?;
    Ok(records.into_iter().filter_map(|record| Some((u64::try_from(record.row).ok()?, record))).collect())
}

impl Work<'_> {
    /// Brings one row in.
    fn bring(&mut self, row: &SourceRow, context: &mut Context<'_>) -> Result<(), DeskError> {
        match judge(self.tx, context, row, &self.mapping)? {
            Verdict::Refused(reason) => {
                self.note(row, "refused", None, &json(&reason)?)?;
                self.count(|tally| &mut tally.refused);
                self.report.refused.push(RefusedRow { row: row.number, reason });
            }
            Verdict::New(candidate) => {
                self.add(row, &candidate, context)?;
            }
            Verdict::Known(candidate, other, likeness) => {
                let left_out = self.known(row, &candidate, other, likeness, context)?;
                let of = called(self.tx, Some(self.import), other)?;
                self.report.duplicates.push(DuplicateRow { row: row.number, of, likeness, left_out });
            }
        }
        Ok(())
    }

    /// A row like somebody known, by the policy. Whether it was left out.
    fn known(
        &mut self,
        row: &SourceRow,
        candidate: &Candidate,
        other: ClientId,
        likeness: Twin,
        context: &mut Context<'_>,
    ) -> Result<bool, DeskError> {
        match self.twins.of(likeness) {
            OnTwin::Skip => {
                self.note(row, "duplicate", Some(other), &json(&likeness)?)?;
                self.count(|tally| &mut tally.duplicates);
                Ok(true)
            }
            OnTwin::Merge => {
                // Written at once: the merge moves its index rows.
                let id = client::add(self.tx, &candidate.personal, context.now, Some(context.actor.staff))?;
                merge::join(self.tx, context, other, id)?;
                let kept = client::get(self.tx, other)?.or_not_found(Thing::Client, other.0)?;
                let why = MergedRow { likeness, kept: other, version: kept.version };
                self.note(row, "merged", Some(id), &json(&why)?)?;
                self.count(|tally| &mut tally.merged);
                self.report.remark(&candidate.remarks);
                Ok(false)
            }
            OnTwin::Add => {
                self.add(row, candidate, context)?;
                Ok(false)
            }
        }
    }

    /// Makes a card of a row.
    fn add(&mut self, row: &SourceRow, candidate: &Candidate, context: &Context<'_>) -> Result<(), DeskError> {
        let new = NewClient {
            personal: &candidate.personal,
            last_visit: None,
            created_at: context.now,
            created_by: Some(context.actor.staff),
        };
        let id = self.cards.add(self.tx, &new)?;
        self.note(row, "imported", Some(id), "")?;
        self.count(|tally| &mut tally.imported);
        self.report.remark(&candidate.remarks);
        Ok(())
    }

    /// Tells again what became of a row that came in before.
    fn again(&mut self, row: &SourceRow, record: &RowRecord) -> Result<(), DeskError> {
        let tally = &mut self.report.tally;
        match record.outcome.as_str() {
            "imported" => tally.imported += 1,
            "merged" => tally.merged += 1,
            "refused" => {
                tally.refused += 1;
                self.report.refused.push(RefusedRow { row: row.number, reason: read(&record.why)? });
            }
            _ => {
                tally.duplicates += 1;
                let likeness = read(&record.why)?;
                if let Some(other) = record.client {
                    let of = called(self.tx, Some(self.import), other)?;
                    self.report.duplicates.push(DuplicateRow { row: row.number, of, likeness, left_out: true });
                }
            }
        }
        Ok(())
    }

    /// Keeps what became of a row.
    fn note(&self, row: &SourceRow, outcome: &str, client: Option<ClientId>, why: &str) -> Result<(), DeskError> {
        let number = i64::try_from(row.number).unwrap_or(i64::MAX);
        let record = RowRecord { row: number, outcome: outcome.to_owned(), client, why: why.to_owned() };
        Ok(import::add_row(self.tx, self.import, &record, &row.raw)?)
    }

    /// Counts in the report and in what is new to the import's own counts.
    fn count(&mut self, which: impl Fn(&mut Tally) -> &mut u64) {
        *which(&mut self.report.tally) += 1;
        *which(&mut self.fresh) += 1;
    }
}
