//! A file of clients, whatever its kind, opened and read row by row.

use std::fs::File;
use std::io::{BufRead as _, BufReader, Read, Seek, SeekFrom};
use std::path::Path;

use super::cards::{COLUMNS, CardRows};
use super::decode::Decoded;
use super::delimiter::{self, Delimiter};
use super::encoding::{self, FileEncoding};
use super::error::ReadError;
use super::lines::Lines;
use super::spreadsheet::{SpreadsheetReader, SpreadsheetRows};
use super::table::TableRows;
use crate::domain::import::SourceRow;

/// How much of a file is looked at to tell its kind and letters.
const SAMPLE: usize = 256 * 1024;

/// What kind of file it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// Text between delimiters.
    Table,
    /// An XLSX workbook.
    Spreadsheet,
    /// Address cards.
    Cards,
}

/// How a person wants the file read, where they know better than the detection.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// The encoding.
    pub encoding: Option<FileEncoding>,
    /// The delimiter.
    pub delimiter: Option<Delimiter>,
}

/// An opened file.
pub struct Source {
    /// Its kind.
    pub kind: FileKind,
    /// In which letters it is read; a spreadsheet has its own.
    pub encoding: Option<FileEncoding>,
    /// Whether the letters are beyond doubt.
    pub certain: bool,
    /// What stands between cells, in a text table.
    pub delimiter: Option<Delimiter>,
    /// Its length in bytes.
    pub bytes: u64,
    rows: Rows,
}

/// The rows by kind.
enum Rows {
    Table(TableRows<File>),
    Cards(CardRows<File>),
    Spreadsheet(SpreadsheetRows),
}

impl Source {
    /// Opens a file: tells what it is and stands before its first row.
    pub fn open(path: &Path, reading: Reading, spreadsheets: &SpreadsheetReader) -> Result<Self, ReadError> {
        let meta = std::fs::metadata(path)?;
        if meta.is_dir() {
            return Err(ReadError::Folder);
        }
        if !meta.is_file() {
            return Err(ReadError::NotAFile); // a pipe would wait for ever
        }
        let mut file = File::open(path)?;
        let mut sample = Vec::with_capacity(SAMPLE.min(usize::try_from(meta.len()).unwrap_or(SAMPLE)));
        file.by_ref().take(SAMPLE as u64).read_to_end(&mut sample)?;
        if sample.iter().all(u8::is_ascii_whitespace) {
            return Err(ReadError::Empty);
        }
        if sample.starts_with(b"PK\x03\x04") {
            let rows = Rows::Spreadsheet(spreadsheets.open(path)?);
            let kind = FileKind::Spreadsheet;
            return Ok(Self { kind, encoding: None, certain: true, delimiter: None, bytes: meta.len(), rows });
        }
        refuse_other_formats(&sample)?;
        let whole = meta.len() <= sample.len() as u64;
        if sample.is_ascii() && !whole {
            skip_ascii(&mut file, &mut sample)?;
        }
        let detected = encoding::detect(&sample, whole);
        let encoding = reading.encoding.unwrap_or(detected.encoding);
        let certain = detected.certain || reading.encoding.is_some();
        file.seek(SeekFrom::Start(0))?;
        Self::text(file, meta.len(), encoding, certain, reading)
    }

    /// A text file: cards or a table.
    fn text(
        mut file: File,
        bytes: u64,
        encoding: FileEncoding,
        certain: bool,
        reading: Reading,
    ) -> Result<Self, ReadError> {
        let mut head = String::new();
        {
            let mut beginning = Decoded::new((&mut file).take(SAMPLE as u64), encoding);
            while head.len() < SAMPLE && beginning.more(&mut head)? {}
        }
        file.seek(SeekFrom::Start(0))?;
        let old_ends = !head.contains('\n') && head.contains('\r');
        let first = head.trim_start_matches(['\u{feff}', ' ', '\r', '\n']).get(..11);
        let lines = Lines::new(Decoded::new(file, encoding), old_ends);
        if first.is_some_and(|first| first.eq_ignore_ascii_case("BEGIN:VCARD")) {
            let rows = Rows::Cards(CardRows::new(lines));
            return Ok(Self { kind: FileKind::Cards, encoding: Some(encoding), certain, delimiter: None, bytes, rows });
        }
        refuse_noise(&head)?;
        let first_lines: Vec<&str> = head.split(if old_ends { '\r' } else { '\n' }).take(40).collect();
        let declared = first_lines.first().and_then(|line| delimiter::declared(line));
        let body = if declared.is_some() { &first_lines[1..] } else { &first_lines[..] };
        let chosen = reading.delimiter.or(declared).unwrap_or_else(|| delimiter::detect(body));
        let mut rows = TableRows::new(lines, chosen.character());
        if declared.is_some() {
            rows.pass_line()?;
        }
        let (kind, rows) = (FileKind::Table, Rows::Table(rows));
        Ok(Self { kind, encoding: Some(encoding), certain, delimiter: Some(chosen), bytes, rows })
    }

    /// The names of the columns where the kind of file has fixed ones: address cards.
    pub fn fixed_headers(&self) -> Option<Vec<String>> {
        (self.kind == FileKind::Cards).then(|| COLUMNS.iter().map(|&name| name.to_owned()).collect())
    }

    /// The next row; `None` at the end. Empty rows come as well: they count in the file's numbers.
    pub fn next_row(&mut self) -> Result<Option<SourceRow>, ReadError> {
        match &mut self.rows {
            Rows::Table(rows) => rows.next_row(),
            Rows::Cards(rows) => rows.next_row(),
            Rows::Spreadsheet(rows) => rows.next_row(),
        }
    }

    /// Bytes read so far; of a spreadsheet only its rows are known, and this is 0.
    pub fn read(&self) -> u64 {
        match &self.rows {
            Rows::Table(rows) => rows.read(),
            Rows::Cards(rows) => rows.read(),
            Rows::Spreadsheet(_) => 0,
        }
    }
}

/// The first bytes of files that are no tables.
const OTHERS: [&[u8]; 9] =
    [b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x1f\x8b", b"Rar!", b"7z\xbc\xaf", b"{\\rtf", b"\x7fELF"];

/// Refuses what is known by its first bytes.
fn refuse_other_formats(sample: &[u8]) -> Result<(), ReadError> {
    if sample.starts_with(&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
        return Err(ReadError::OldOrLockedSpreadsheet);
    }
    if OTHERS.iter().any(|magic| sample.starts_with(magic)) {
        return Err(ReadError::NotATable);
    }
    Ok(())
}

/// Refuses text that is no text: control characters where words should stand, or a web page in place of the download.
fn refuse_noise(head: &str) -> Result<(), ReadError> {
    let sample: Vec<char> = head.chars().take(4096).collect();
    let noise = sample
        .iter()
        .filter(|letter| (letter.is_control() && !matches!(letter, '\n' | '\r' | '\t')) || **letter == '\u{fffd}')
        .count();
    let start = head.trim_start().get(..9).unwrap_or("").to_ascii_lowercase();
    let page = start.starts_with("<!doctype") || start.starts_with("<html") || start.starts_with("<?xml");
    if noise * 10 > sample.len() || page { Err(ReadError::NotATable) } else { Ok(()) }
}

/// Replaces a plain ASCII sample by the first piece of the file that holds other letters, so that one Polish name on
/// row 90,000 still tells the encoding.
fn skip_ascii(file: &mut File, sample: &mut Vec<u8>) -> Result<(), ReadError> {
    let mut reader = BufReader::with_capacity(SAMPLE, file);
    loop {
        let piece = reader.fill_buf()?;
        if piece.is_empty() {
            return Ok(());
        }
        let length = piece.len();
        match piece.iter().position(|byte| !byte.is_ascii()) {
            None => reader.consume(length),
            Some(at) => {
                reader.consume(at);
                sample.clear();
                reader.take(SAMPLE as u64).read_to_end(sample)?;
                return Ok(());
            }
        }
    }
}
