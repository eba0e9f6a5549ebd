//! The rows that did not become clients, saved as a table beside the file they came from: to be mended and brought in
//! again.

use std::fs::{File, OpenOptions};
use std::io::{self, BufWriter, Write as _};
use std::path::{Path, PathBuf};

use crate::outside::inert::inert;

/// How many names are tried before giving up.
const NAMES_MAX: u32 = 1_000;

/// Writes rows to a new file beside `source` and gives its path. Nothing that stands there is overwritten. UTF-8 with
/// its mark and semicolons, as every Excel of our markets opens it; cells that a spreadsheet would take for formulas are
/// made text.
pub fn save_leftovers<Cells, Cell>(
    source: &Path,
    headers: &[String],
    rows: impl IntoIterator<Item = Cells>,
) -> io::Result<PathBuf>
where
    Cells: IntoIterator<Item = Cell>,
    Cell: AsRef<str>,
{
    let (path, file) = new_file(source)?;
    let mut out = BufWriter::new(file);
    out.write_all("\u{feff}".as_bytes())?;
    let mut table = csv::WriterBuilder::new().delimiter(b';').flexible(true).from_writer(out);
    table.write_record(headers.iter().map(|header| inert(header)))?;
    for row in rows {
        table.write_record(row.into_iter().map(|cell| inert(cell.as_ref())))?;
    }
    let out = table.into_inner().map_err(|error| io::Error::other(error.to_string()))?;
    let file = out.into_inner().map_err(|error| io::Error::other(error.to_string()))?;
    file.sync_all()?;
    Ok(path)
}

/// `clients.csv` → `clients.left-over.csv`, or with the first number that is free.
fn new_file(source: &Path) -> io::Result<(PathBuf, File)> {
    let stem = source.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    for number in 1..=NAMES_MAX {
        let name = if number == 1 { format!("{stem}.left-over.csv") } else { format!("{stem}.left-over-{number}.csv") };
        let path = source.with_file_name(name);
        match OpenOptions::new().write(true).create_new(true).open(&path) {
            Ok(file) => return Ok((path, file)),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_overwritten() {
        let folder = tempfile::tempdir().expect("a folder");
        let source = folder.path().join("clients.csv");
        let headers = ["Имя".to_owned()];
        let first = save_leftovers(&source, &headers, [["Анна; \"вип\""]]).expect("saved");
        let second = save_leftovers(&source, &headers, [["Ольга"]]).expect("saved");
        assert_ne!(first, second);
        let text = std::fs::read_to_string(first).expect("readable");
        assert_eq!(text, "\u{feff}Имя\n\"Анна; \"\"вип\"\"\"\n");
    }
}
