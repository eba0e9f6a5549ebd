//! The last step: a document to the printer, or into a file.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::domain::market::Market;
use crate::domain::paper::{Document, PaperSize, PrinterSettings, PrinterWay, Sheet, command_words};

use super::error::PrintError;
use super::escpos::escpos;
use super::pdf::pdf;
use super::table::csv;
use super::text::plain;

/// The system's print command.
const LP: &str = "lp";
/// How many names are tried for a file before giving up.
const NAMES_MAX: u32 = 1_000;
/// How much of a failed command's last words is kept, in bytes.
const LAST_WORDS: usize = 400;

/// As what a document is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Pages.
    Pdf,
    /// Plain text with so many letters a line.
    Text(usize),
    /// A table for a spreadsheet.
    Csv,
    /// The language of receipt printers, for so many letters a line.
    Escpos(usize),
}

impl Form {
    /// How names of its files end.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Text(_) => "txt",
            Self::Csv => "csv",
            Self::Escpos(_) => "prn",
        }
    }
}

/// The document's bytes in a form.
pub fn bytes(document: &Document, form: Form, market: Market) -> Result<Vec<u8>, PrintError> {
    match form {
        Form::Pdf => pdf(document),
        Form::Text(letters) => Ok(plain(document, letters).into_bytes()),
        Form::Csv => csv(document, market).map_err(|why| PrintError::Unwritable { path: PathBuf::new(), why }),
        Form::Escpos(letters) => escpos(document, letters, market),
    }
}

/// Prints a document: on a roll in the printer's own language, on A4 as PDF. It returns once the printer's queue or
/// device has taken it, which may be long when the paper is out: never call it where somebody waits.
pub fn print(document: &Document, settings: &PrinterSettings, market: Market) -> Result<(), PrintError> {
    let form = match settings.size {
        PaperSize::Roll58 | PaperSize::Roll80 => Form::Escpos(settings.size.letters()),
        PaperSize::A4 => Form::Pdf,
    };
    let made = || bytes(document, form, market);
    match settings.way {
        PrinterWay::Nowhere => Err(PrintError::NoPrinter),
        PrinterWay::System => {
            let mut command = vec![LP.to_owned(), "-s".to_owned()];
            if !settings.target.is_empty() {
                command.extend(["-d".to_owned(), settings.target.clone()]);
            }
            if settings.size != PaperSize::A4 {
                // The queue must hand the bytes on as they are.
                command.extend(["-o".to_owned(), "raw".to_owned()]);
            }
            feed(&command, &made()?)
        }
        PrinterWay::Command => feed(&command_words(&settings.target), &made()?),
        PrinterWay::Device => {
            let path = PathBuf::from(&settings.target);
            let bytes = made()?;
            let written = OpenOptions::new().write(true).open(&path).and_then(|mut device| device.write_all(&bytes));
            written.map_err(|why| PrintError::Unwritable { path, why })
        }
    }
}

/// Gives a command the bytes and waits for its end.
fn feed(command: &[String], bytes: &[u8]) -> Result<(), PrintError> {
    let (program, arguments) = command.split_first().ok_or(PrintError::NoPrinter)?;
    let failed = |why: String| PrintError::CommandFailed { command: program.clone(), why };
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => PrintError::NoCommand(program.clone()),
            _ => failed(error.to_string()),
        })?;
    // A command that ends without reading all says why by its exit, not by our broken pipe.
    let fed = child.stdin.take().map_or(Ok(()), |mut input| input.write_all(bytes));
    let output = child.wait_with_output().map_err(|error| failed(error.to_string()))?;
    if !output.status.success() {
        let words = String::from_utf8_lossy(&output.stderr);
        let said: String = words.trim().chars().take(LAST_WORDS).collect();
        return Err(failed(if said.is_empty() { output.status.to_string() } else { said }));
    }
    match fed {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(failed(error.to_string())),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Saves a document in a folder under a name of its own and gives its path. Nothing that stands there is overwritten.
pub fn save(document: &Document, form: Form, market: Market, folder: &Path) -> Result<PathBuf, PrintError> {
    let made = bytes(document, form, market)?;
    let unwritable = |path: &Path, why| PrintError::Unwritable { path: path.to_owned(), why };
    fs::create_dir_all(folder).map_err(|why| unwritable(folder, why))?;
    let stem = file_name(document);
    for number in 1..=NAMES_MAX {
        let name = if number == 1 {
            format!("{stem}.{}", form.ending())
        } else {
            format!("{stem} ({number}).{}", form.ending())
        };
        let path = folder.join(name);
        match File::create_new(&path) {
            Ok(mut file) => {
                let written = file.write_all(&made).and_then(|()| file.sync_all());
                return written.map(|()| path.clone()).map_err(|why| unwritable(&path, why));
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(why) => return Err(unwritable(&path, why)),
        }
    }
    Err(unwritable(folder, io::ErrorKind::AlreadyExists.into()))
}

/// The document's title as the name of a file that every system takes.
pub fn file_name(document: &Document) -> String {
    let kept = document
        .title
        .chars()
        .map(|letter| if letter.is_control() || r#"/\:*?"<>|"#.contains(letter) { '-' } else { letter });
    let name: String = kept.take(80).collect();
    let name = name.trim().trim_matches('.').to_owned();
    if name.is_empty() { document.kind.code().to_owned() } else { name }
}

/// Whether a document is for pages rather than for a roll.
impl From<Sheet> for Form {
    fn from(sheet: Sheet) -> Self {
        match sheet {
            Sheet::A4 => Self::Pdf,
            Sheet::Roll => Self::Text(PaperSize::Roll80.letters()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::pdf::tests::sample;
    use super::*;

    fn printer(way: PrinterWay, target: &str) -> PrinterSettings {
        PrinterSettings { way, target: target.to_owned(), ..PrinterSettings::default() }
    }

    #[cfg(unix)]
    #[test]
    fn commands_and_devices_get_the_bytes_and_failures_are_told() {
        let folder = tempfile::tempdir().expect("a folder");
        let paper = folder.path().join("the paper");
        let document = sample();
        let expected = escpos(&document, 48, Market::Kz).expect("written");
        let command = format!("tee '{}'", paper.display());
        print(&document, &printer(PrinterWay::Command, &command), Market::Kz).expect("printed");
        assert_eq!(fs::read(&paper).expect("there"), expected);
        fs::write(&paper, b"").expect("emptied");
        print(&document, &printer(PrinterWay::Device, &paper.display().to_string()), Market::Kz).expect("printed");
        assert_eq!(fs::read(&paper).expect("there"), expected);

        let failing = |way, target: &str| print(&document, &printer(way, target), Market::Kz).expect_err("fails");
        assert!(matches!(failing(PrinterWay::Nowhere, ""), PrintError::NoPrinter));
        assert!(matches!(failing(PrinterWay::Command, "no-such-command-here"), PrintError::NoCommand(_)));
        let said = failing(PrinterWay::Command, "sh -c 'echo the paper is out >&2; exit 3'");
        assert!(matches!(&said, PrintError::CommandFailed { why, .. } if why == "the paper is out"), "{said:?}");
        let gone = folder.path().join("gone/lp0").display().to_string();
        assert!(matches!(failing(PrinterWay::Device, &gone), PrintError::Unwritable { .. }));
    }

    #[test]
    fn files_have_names_and_none_is_overwritten() {
        let folder = tempfile::tempdir().expect("a folder");
        let document = Document { title: "Отчёт 412: 21/11".to_owned(), ..sample() };
        let within = folder.path().join("papers");
        for (form, expected) in [
            (Form::Text(48), "Отчёт 412- 21-11.txt"),
            (Form::Text(32), "Отчёт 412- 21-11 (2).txt"),
            (Form::Csv, "Отчёт 412- 21-11.csv"),
            (Form::Escpos(48), "Отчёт 412- 21-11.prn"),
            (Form::Pdf, "Отчёт 412- 21-11.pdf"),
        ] {
            let path = save(&document, form, Market::Kz, &within).expect("saved");
            assert_eq!(path.file_name().and_then(|name| name.to_str()), Some(expected));
            assert_eq!(fs::read(path).expect("there"), bytes(&document, form, Market::Kz).expect("made"));
        }
        assert_eq!(file_name(&Document { title: "..".to_owned(), ..sample() }), "shift_report");
    }
}
