//! The child's side of reading a spreadsheet: takes its limits first, then opens the file and writes one JSON line a
//! row: `[number, ["cell", …]]`.

use std::fs::File;
use std::io::{BufReader, BufWriter, Write as _};
use std::path::Path;
use std::process::ExitCode;

use calamine::{DataRef, Reader as _, SheetType, SheetVisible, Xlsx};

use super::ROW_BYTES_MAX;
use crate::domain::import::Mapping;

/// The file is damaged.
pub(super) const EXIT_DAMAGED: i32 = 3;
/// The file exceeds the limits that the child counts itself.
pub(super) const EXIT_LIMIT: i32 = 4;
/// No sheet with cells is in it.
pub(super) const EXIT_NO_TABLE: i32 = 5;

/// Memory of the child, in bytes.
#[cfg(unix)]
const MEMORY_MAX: u64 = 128 * 1024 * 1024;
/// Time on the processor, in seconds.
#[cfg(unix)]
const SECONDS_MAX: u64 = 5;
/// Rows: as many as a sheet can have would be no salon.
const ROWS_MAX: u64 = 1_000_000;

/// Why the child stops.
enum Stop {
    Damaged,
    Limit,
    NoTable,
    /// The desk does not listen any more.
    Unheard,
}

/// The child's whole work: the hidden command of the program.
pub fn read_spreadsheet_child(path: &Path) -> ExitCode {
    if limit_ourselves().is_err() {
        return ExitCode::from(6);
    }
    let code = match write_rows(path) {
        Ok(()) | Err(Stop::Unheard) => 0,
        Err(Stop::Damaged) => EXIT_DAMAGED,
        Err(Stop::Limit) => EXIT_LIMIT,
        Err(Stop::NoTable) => EXIT_NO_TABLE,
    };
    ExitCode::from(u8::try_from(code).unwrap_or(6))
}

/// Bounds memory, time, files and cores of this process.
#[cfg(unix)]
fn limit_ourselves() -> std::io::Result<()> {
    use rlimit::Resource;
    Resource::AS.set(MEMORY_MAX, MEMORY_MAX)?;
    Resource::CPU.set(SECONDS_MAX, SECONDS_MAX)?;
    Resource::FSIZE.set(0, 0)?;
    Resource::CORE.set(0, 0)
}

/// Elsewhere the desk's patience is the limit.
#[cfg(not(unix))]
fn limit_ourselves() -> std::io::Result<()> {
    Ok(())
}

/// Writes the rows of the first visible sheet that has any.
fn write_rows(path: &Path) -> Result<(), Stop> {
    let file = File::open(path).map_err(|_| Stop::Damaged)?;
    let mut book = Xlsx::new(BufReader::new(file)).map_err(|_| Stop::Damaged)?;
    let sheets: Vec<String> = book
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet && sheet.visible == SheetVisible::Visible)
        .map(|sheet| sheet.name.clone())
        .collect();
    let mut out = BufWriter::new(std::io::stdout().lock());
    for name in sheets {
        if write_sheet(&mut book, &name, &mut out)? > 0 {
            return out.flush().map_err(|_| Stop::Unheard);
        }
    }
    Err(Stop::NoTable)
}

/// Writes the rows of one sheet and counts them.
fn write_sheet(book: &mut Xlsx<BufReader<File>>, name: &str, out: &mut impl std::io::Write) -> Result<u64, Stop> {
    let mut cells = book.worksheet_cells_reader(name).map_err(|_| Stop::Damaged)?;
    let mut row: (u64, Vec<String>) = (0, Vec::new());
    let mut written = 0;
    while let Some(cell) = cells.next_cell().map_err(|_| Stop::Damaged)? {
        let (at, column) = cell.get_position();
        let (number, column) = (u64::from(at) + 1, column as usize);
        let text = text_of(cell.get_value());
        if text.is_empty() || column >= Mapping::MOST_COLUMNS {
            continue; // beyond the last column of any list; a lone cell in XFD1048576 makes no grid
        }
        if number != row.0 {
            written += send(&row, out)?;
            row = (number, Vec::new());
        }
        if row.1.len() <= column {
            row.1.resize(column + 1, String::new());
        }
        row.1[column] = text;
        if written > ROWS_MAX {
            return Err(Stop::Limit);
        }
    }
    written += send(&row, out)?;
    Ok(written)
}

/// Writes a row, where there is one.
fn send(row: &(u64, Vec<String>), out: &mut impl std::io::Write) -> Result<u64, Stop> {
    if row.1.is_empty() {
        return Ok(0);
    }
    if row.1.iter().map(String::len).sum::<usize>() > ROW_BYTES_MAX {
        return Err(Stop::Limit);
    }
    serde_json::to_writer(&mut *out, row).map_err(|_| Stop::Unheard)?;
    out.write_all(b"\n").map_err(|_| Stop::Unheard)?;
    Ok(1)
}

/// A cell as text: whole numbers without a point (a phone in a number column), days as `1990-05-01`.
fn text_of(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(yes) => yes.to_string(),
        DataRef::DateTime(moment) if moment.is_datetime() => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        DataRef::DateTime(span) => span.as_f64().to_string(),
        DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}
