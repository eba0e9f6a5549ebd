//! The driver of an import: reads the file piece by piece, gives the requests to send and takes their answers. The
//! console and the command line both run it, each in its own way; it never touches the salon itself.

use std::fs::File;
use std::io::Read as _;
use std::path::PathBuf;

use crate::desk::requests::{Answer, Request};
use crate::domain::ids::{ImportId, RequestKey};
use crate::domain::import::{Conventions, Mapping, OnTwin, SourceRow, TwinPolicy, Twins, clean_row};
use crate::outside::import::{ReadError, Reading, Source, SpreadsheetReader};

use super::begin::BeginImport;
use super::finish::FinishImport;
use super::list::ImportLine;
use super::preview::header_of;
use super::put::ImportRows;
use super::report::{DuplicateOf, DuplicateRow, RefusedRow, RowsReport};
use super::try_rows::TryRows;

/// Rows of one piece: between two pieces the salon answers others and Esc is heard.
const PIECE_ROWS: usize = 500;
/// Bytes of one piece: rows with long notes make shorter pieces.
const PIECE_BYTES: usize = 512 * 1024;
/// The most rows told one by one; the counts are always whole. A file with more broken rows than this is no list.
pub const TOLD_MAX: usize = 20_000;

/// What shall be done.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The file.
    pub path: PathBuf,
    /// How it is read.
    pub reading: Reading,
    /// What its columns mean.
    pub mapping: Mapping,
    /// What is done with rows that look like somebody known.
    pub twins: TwinPolicy,
    /// Only tell what would happen.
    pub dry: bool,
    /// The caller's name for the import.
    pub key: RequestKey,
    /// The salon's market and day.
    pub conventions: Conventions,
}

/// How far it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The import is not begun yet.
    Begin,
    /// Rows are going in.
    Rows,
    /// Nothing is left but to end it.
    Finish,
    /// All is done.
    Done,
}

/// How far it is, for a bar.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Rows dealt with.
    pub rows: u64,
    /// Bytes of the file read; of a spreadsheet nobody knows.
    pub read: u64,
    /// Bytes of the file.
    pub bytes: u64,
}

/// A row that did not become a client, with what stood in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leftover {
    /// The row as it came.
    pub row: SourceRow,
    /// Why: refused, or like somebody known.
    pub why: LeftoverWhy,
}

/// Why a row is left over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LeftoverWhy {
    /// Refused.
    Refused(RefusedRow),
    /// Like somebody known.
    Duplicate(DuplicateRow),
}

/// One import on its way.
pub struct ImportRun {
    plan: Plan,
    source: Source,
    digest: String,
    stage: Stage,
    import: Option<ImportId>,
    earlier: Option<ImportLine>,
    /// Rows to pass over: the header and what stands above it.
    skip: usize,
    /// The piece that is being answered.
    piece: Vec<SourceRow>,
    /// Rows of earlier pieces, for telling twins while nothing is written.
    twins: Twins,
    report: RowsReport,
    leftovers: Vec<Leftover>,
    rows: u64,
}

impl std::fmt::Debug for ImportRun {
    /// Without a word of anybody's data: this may stand in a log.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ImportRun").field("stage", &self.stage).field("rows", &self.rows).finish_non_exhaustive()
    }
}

impl ImportRun {
    /// Opens the file and takes its digest. Nothing is asked of the salon yet.
    pub fn open(plan: Plan, spreadsheets: &SpreadsheetReader) -> Result<Self, ReadError> {
        let digest = digest_of(&plan)?;
        let (skip, _) = header_of(&mut Source::open(&plan.path, plan.reading, spreadsheets)?)?;
        let source = Source::open(&plan.path, plan.reading, spreadsheets)?;
        let stage = if plan.dry { Stage::Rows } else { Stage::Begin };
        Ok(Self {
            plan,
            source,
            digest,
            stage,
            import: None,
            earlier: None,
            skip,
            piece: Vec::new(),
            twins: Twins::default(),
            report: RowsReport::default(),
            leftovers: Vec::new(),
            rows: 0,
        })
    }

    /// Goes on with an import that was cut short: rows that came in before are told again and not brought in twice.
    pub fn resume(&mut self, import: ImportId) {
        if self.stage == Stage::Begin {
            self.import = Some(import);
            self.stage = Stage::Rows;
        }
    }

    /// The next request to send; `None` when all is done. Reads the file.
    pub fn next_request(&mut self) -> Result<Option<Request>, ReadError> {
        match self.stage {
            Stage::Begin => Ok(Some(self.begin())),
            Stage::Done => Ok(None),
            Stage::Finish => Ok(self.import.map(|import| FinishImport { import }.into())),
            Stage::Rows => {
                self.read_piece()?;
                if self.piece.is_empty() {
                    self.stage = if self.plan.dry { Stage::Done } else { Stage::Finish };
                    return self.next_request();
                }
                let rows = self.piece.clone();
                let Plan { mapping, twins, .. } = &self.plan;
                Ok(Some(match self.import {
                    Some(import) => ImportRows { import, rows }.into(),
                    None => TryRows { mapping: mapping.clone(), twins: *twins, rows }.into(),
                }))
            }
        }
    }

    /// Takes the answer to the request that was sent last.
    pub fn take(&mut self, answer: Answer) {
        match answer {
            Answer::BeginImport(begun) => {
                self.import = Some(begun.import);
                self.earlier = begun.earlier;
                self.stage = Stage::Rows;
            }
            Answer::ImportRows(report) => self.take_report(report),
            Answer::TryRows(report) => {
                let report = self.with_twins(report);
                self.take_report(report);
            }
            Answer::FinishImport(_) => self.stage = Stage::Done,
            _ => {} // nothing else was asked
        }
    }

    /// Stops bringing rows in: what came in stays, and the import is ended.
    pub fn stop(&mut self) {
        self.piece.clear();
        self.stage = if self.import.is_some() { Stage::Finish } else { Stage::Done };
    }

    /// The import's number, once it has begun.
    pub fn import(&self) -> Option<ImportId> {
        self.import
    }

    /// An earlier import of the very same file.
    pub fn earlier(&self) -> Option<&ImportLine> {
        self.earlier.as_ref()
    }

    /// What came of the rows so far.
    pub fn report(&self) -> &RowsReport {
        &self.report
    }

    /// The rows that did not become clients, in the file's order.
    pub fn leftovers(&self) -> &[Leftover] {
        &self.leftovers
    }

    /// Whether more rows are left over than are told one by one.
    pub fn tells_only_some(&self) -> bool {
        let left = self.report.tally.refused + self.report.tally.duplicates;
        left > self.leftovers.len() as u64
    }

    /// What is being done.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// How far it is.
    pub fn stage(&self) -> Stage {
        self.stage
    }

    /// How far it is, for a bar.
    pub fn progress(&self) -> Progress {
        Progress { rows: self.rows, read: self.source.read(), bytes: self.source.bytes }
    }

    fn begin(&self) -> Request {
        let file = self.plan.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        BeginImport {
            key: self.plan.key,
            file,
            digest: self.digest.clone(),
            mapping: self.plan.mapping.clone(),
            twins: self.plan.twins,
        }
        .into()
    }

    /// Reads the next rows that are not empty.
    fn read_piece(&mut self) -> Result<(), ReadError> {
        self.piece.clear();
        let mut bytes = 0;
        while self.piece.len() < PIECE_ROWS && bytes < PIECE_BYTES {
            let Some(row) = self.source.next_row()? else { break };
            if self.skip > 0 {
                self.skip -= 1;
                continue;
            }
            if row.is_blank() {
                continue;
            }
            bytes += row.raw.len() + row.cells.iter().map(String::len).sum::<usize>();
            self.piece.push(row);
        }
        Ok(())
    }

    /// Adds to a dry report the rows that look like earlier rows of the same file.
    fn with_twins(&mut self, mut report: RowsReport) -> RowsReport {
        let out: Vec<u64> = report
            .refused
            .iter()
            .map(|refused| refused.row)
            .chain(report.duplicates.iter().filter(|duplicate| duplicate.left_out).map(|duplicate| duplicate.row))
            .collect();
        let known: Vec<u64> = report.duplicates.iter().map(|duplicate| duplicate.row).collect();
        for row in self.piece.iter().filter(|row| !out.contains(&row.number)) {
            let Ok(candidate) = clean_row(row, &self.plan.mapping, self.plan.conventions) else { continue };
            let twin = self.twins.find(&candidate.personal).filter(|_| !known.contains(&row.number));
            let meant = twin.map_or(OnTwin::Add, |(_, likeness)| self.plan.twins.of(likeness));
            match meant {
                OnTwin::Add => {}
                OnTwin::Skip => {
                    report.tally.imported = report.tally.imported.saturating_sub(1);
                    report.tally.duplicates += 1;
                }
                OnTwin::Merge => {
                    report.tally.imported = report.tally.imported.saturating_sub(1);
                    report.tally.merged += 1;
                }
            }
            let left_out = meant == OnTwin::Skip;
            if let Some((earlier, likeness)) = twin {
                let of = DuplicateOf::Row(earlier);
                report.duplicates.push(DuplicateRow { row: row.number, of, likeness, left_out });
            }
            if !left_out {
                self.twins.add(row.number, &candidate.personal);
            }
        }
        report.duplicates.sort_by_key(|duplicate| duplicate.row);
        report
    }

    /// Adds the report of the piece, and keeps the rows that are left over.
    fn take_report(&mut self, report: RowsReport) {
        self.rows += self.piece.len() as u64;
        let whys = report.refused.iter().map(|refused| (refused.row, LeftoverWhy::Refused(refused.clone()))).chain(
            report
                .duplicates
                .iter()
                .filter(|duplicate| duplicate.left_out)
                .map(|duplicate| (duplicate.row, LeftoverWhy::Duplicate(duplicate.clone()))),
        );
        let mut whys: std::collections::BTreeMap<u64, LeftoverWhy> = whys.collect();
        for row in self.piece.drain(..) {
            if let Some(why) = whys.remove(&row.number).filter(|_| self.leftovers.len() < TOLD_MAX) {
                self.leftovers.push(Leftover { row, why });
            }
        }
        self.report.add(report, TOLD_MAX);
    }
}

/// The digest of the file's bytes: by it the salon knows a file that came before.
fn digest_of(plan: &Plan) -> Result<String, ReadError> {
    if !std::fs::metadata(&plan.path)?.is_file() {
        return Err(ReadError::NotAFile);
    }
    let mut file = File::open(&plan.path)?;
    let mut hasher = blake3::Hasher::new();
    let mut bytes = vec![0; 64 * 1024];
    loop {
        match file.read(&mut bytes)? {
            0 => return Ok(hasher.finalize().to_hex().to_string()),
            count => hasher.update(&bytes[..count]),
        };
    }
}
