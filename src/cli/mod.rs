//! The commands beside the console, and the door through which the program starts.
//!
//! The console and the commands are two faces of the same requests: nothing can be done here that the gate does not
//! check and write down.

mod arguments;
mod backup;
mod check;
mod clients;
mod console;
mod day;
mod demo;
mod error;
mod export;
mod import;
mod init;
mod login;
mod output;
mod report;
mod requests;
mod standard;
mod theme;

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{CommandFactory, Parser};

use crate::outside::import::{CHILD_COMMAND as SPREADSHEET_CHILD, read_spreadsheet_child};
use crate::outside::photograph::{CHILD_COMMAND as PHOTOGRAPH_CHILD, prepare_photograph_child};
use crate::words::{Language, Words};

use arguments::{Arguments, Backup, BackupVerb, Command, Export, Import, Standard, Theme};
use error::CliError;
use output::Output;

/// The command was refused or failed; a sentence on stderr says why.
const REFUSED: u8 = 1;
/// The command line itself is wrong.
const WRONG_USAGE: u8 = 2;

/// Reads the command line and does what it says.
pub fn main() -> ExitCode {
    if let Some(file) = child_file(SPREADSHEET_CHILD) {
        return read_spreadsheet_child(&file);
    }
    if let Some(file) = child_file(PHOTOGRAPH_CHILD) {
        return prepare_photograph_child(&file);
    }
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(usage) => {
            // Help and version come this way too. Nobody is left to tell if this cannot be printed.
            let printed = usage.print();
            drop(printed);
            return ExitCode::from(if usage.use_stderr() { WRONG_USAGE } else { 0 });
        }
    };
    let words = Words::new(arguments.common.lang.unwrap_or_else(language_of_system));
    match run(&arguments, &words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if error.is_broken_pipe() => ExitCode::SUCCESS,
        Err(error) => {
            let sentence = error.sentence(&words);
            if !sentence.is_empty() {
                let told = writeln!(std::io::stderr(), "{sentence}");
                drop(told);
            }
            ExitCode::from(REFUSED)
        }
    }
}

/// The file of a hidden command under which the program opens a stranger's file in a process of its own.
fn child_file(command: &str) -> Option<PathBuf> {
    let mut arguments = std::env::args_os().skip(1);
    (arguments.next()? == command).then(|| arguments.next().map(PathBuf::from)).flatten()
}

fn run(arguments: &Arguments, words: &Words) -> Result<(), CliError> {
    let Arguments { common, door, command } = arguments;
    let output = &mut Output::new(words, common.json);
    match command {
        None => console::run(common, door)?,
        Some(Command::Demo(demo)) => demo::run(demo, common, door, output)?,
        Some(Command::Find { query }) => clients::find(&query.join(" "), common, output)?,
        Some(Command::Card { id }) => clients::card(*id, common, output)?,
        Some(Command::Day { date }) => day::run(*date, common, output)?,
        Some(Command::Check) => check::run(common, output)?,
        Some(Command::Backup(Backup { what: Some(BackupVerb::Verify { file }), .. })) => {
            backup::verify(file, common, output)?;
        }
        Some(Command::Backup(Backup { out, what: None })) => backup::make(out.as_deref(), common, output)?,
        Some(Command::Restore { file, into }) => backup::restore(file, into, common, output)?,
        Some(Command::Init(init)) => init::run(init, common, output)?,
        Some(Command::Import { what: Import::Clients(clients) }) => import::run(clients, common, output)?,
        Some(Command::Report(report)) => report::run(report, common, output)?,
        Some(Command::Export { what: Export::Ledger { format, out } }) => {
            export::ledger(*format, out.as_deref(), common, output)?;
        }
        Some(Command::Do { schema: true, .. }) => requests::schema(output)?,
        Some(Command::Do { file, .. }) => requests::run(file.as_deref(), common, output)?,
        Some(Command::Theme { what: Theme::Check { file } }) => theme::check(file, output)?,
        Some(Command::Standard { what: Standard::Check { file } }) => standard::check(file, output)?,
        Some(Command::Standard { what: Standard::Show { built_in } }) => standard::show(*built_in, common, output)?,
        Some(Command::Standard { what: Standard::Load { file } }) => standard::load(file, common, output)?,
        Some(Command::Completions { shell }) => {
            let mut script = Vec::new();
            clap_complete::generate(*shell, &mut Arguments::command(), "frontdesk", &mut script);
            output.bytes(&script)?;
        }
    }
    output.flush()
}

/// The language of the system's texts, by the rules of POSIX: the first of the three that is set decides.
fn language_of_system() -> Language {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|locale| !locale.is_empty())
        .and_then(|locale| Language::from_code(&locale))
        .unwrap_or_default()
}
