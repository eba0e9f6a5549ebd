//! `report`: reconciliations for a terminal, a file or a printer of one's own.

use std::fs::File;
use std::io::Write;
use std::path::Path;

use serde::Serialize;

use crate::args;
use crate::desk::ledger::ReadDay;
use crate::domain::paper::Document;
use crate::domain::salon::Salon;
use crate::outside::print::{self, Form};
use crate::words::Words;
use crate::words::paper::{bonus_report, day_report};

use super::arguments::{Common, Report, ReportOf};
use super::error::CliError;
use super::login;
use super::output::Output;

/// Letters a line on a terminal: what every terminal has, less a margin.
const LETTERS: usize = 76;

/// Makes a report and gives it in the form asked for.
pub fn run(report: &Report, common: &Common, output: &mut Output<'_>) -> Result<(), CliError> {
    let mut desk = login::open(common, output.words)?;
    let salon = desk.ask(crate::desk::settings::ReadSalon {})?;
    let own;
    // Paper speaks the salon's language unless somebody asks for another.
    let words = if common.lang.is_some() || common.json {
        output.words
    } else {
        own = Words::new(salon.language);
        &own
    };
    match report.what {
        ReportOf::Day => {
            let day = desk.ask(ReadDay { day: report.date })?;
            give(&day, day_report(&day, &salon, words), &salon, report, output)
        }
        ReportOf::Bonus => {
            let day = desk.ask(ReadDay { day: report.date })?;
            give(&day, bonus_report(&day, &salon, words), &salon, report, output)
        }
    }
}

/// Gives what was asked for: figures for a script, a table, pages in a file, or lines for a person.
fn give(
    figures: &impl Serialize,
    document: Document,
    salon: &Salon,
    report: &Report,
    output: &mut Output<'_>,
) -> Result<(), CliError> {
    if let Some(path) = &report.pdf {
        let pages = print::bytes(&document, Form::Pdf, salon.market)?;
        write_new(path, &pages)?;
        let told = args!["file" => path.display().to_string()];
        return output.line(&output.words.say_with("print-saved", told));
    }
    if output.json {
        return output.value(figures);
    }
    let form = if report.csv { Form::Csv } else { Form::Text(LETTERS) };
    output.bytes(&print::bytes(&document, form, salon.market)?)
}

/// Writes a file that was not there.
fn write_new(path: &Path, bytes: &[u8]) -> Result<(), CliError> {
    let written = File::create_new(path).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    written.map_err(|error| CliError::Unwritable(path.to_owned(), error))
}
