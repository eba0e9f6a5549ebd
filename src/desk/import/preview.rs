//! A look into a file before anything is done with it.

use std::path::Path;

use crate::domain::import::{Mapping, SourceRow, Survey, header_row};
use crate::outside::import::{Delimiter, FileEncoding, FileKind, ReadError, Reading, Source, SpreadsheetReader};

/// Rows looked at for the order of dates and for columns without names.
const SURVEYED_ROWS: usize = 5_000;
/// Rows shown.
const SHOWN_ROWS: usize = 20;
/// The header stands among the first rows or nowhere.
const HEADER_AMONG: usize = 10;

/// What a file looks like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// Its kind.
    pub kind: FileKind,
    /// In which letters it is read.
    pub encoding: Option<FileEncoding>,
    /// Whether the letters are beyond doubt.
    pub certain: bool,
    /// What stands between cells.
    pub delimiter: Option<Delimiter>,
    /// Its length in bytes.
    pub bytes: u64,
    /// Whether a row with the columns' names was found.
    pub has_header: bool,
    /// What the columns seem to mean.
    pub mapping: Mapping,
    /// The first rows behind the header.
    pub rows: Vec<SourceRow>,
}

impl Preview {
    /// Looks into a file.
    pub fn read(path: &Path, reading: Reading, spreadsheets: &SpreadsheetReader) -> Result<Self, ReadError> {
        let mut source = Source::open(path, reading, spreadsheets)?;
        let (skip, first) = header_of(&mut source)?;
        let headers = match source.fixed_headers() {
            Some(headers) => headers,
            None => skip.checked_sub(1).and_then(|at| first.get(at)).map(|row| row.cells.clone()).unwrap_or_default(),
        };
        let mut survey = Survey::default();
        let mut rows = Vec::new();
        let mut behind = first.into_iter().skip(skip);
        let mut seen = 0;
        while seen < SURVEYED_ROWS {
            let row = match behind.next() {
                Some(row) => row,
                None => match source.next_row() {
                    Ok(Some(row)) => row,
                    Ok(None) => break,
                    // The beginning is there to be seen; the import itself will stop at the same place and say so.
                    Err(_) if seen > 0 => break,
                    Err(error) => return Err(error),
                },
            };
            if row.is_blank() {
                continue;
            }
            seen += 1;
            survey.see(&row);
            if rows.len() < SHOWN_ROWS {
                rows.push(row);
            }
        }
        Ok(Self {
            kind: source.kind,
            encoding: source.encoding,
            certain: source.certain,
            delimiter: source.delimiter,
            bytes: source.bytes,
            has_header: source.fixed_headers().is_some() || skip > 0,
            mapping: survey.propose(&headers),
            rows,
        })
    }
}

/// How many rows stand before the first client (the header and what is above it), and the rows read to find that out.
pub(super) fn header_of(source: &mut Source) -> Result<(usize, Vec<SourceRow>), ReadError> {
    if source.fixed_headers().is_some() {
        return Ok((0, Vec::new()));
    }
    let mut first = Vec::new();
    while first.len() < HEADER_AMONG {
        match source.next_row()? {
            Some(row) => first.push(row),
            None => break,
        }
    }
    Ok((header_row(&first).map_or(0, |at| at + 1), first))
}
