//! `report`: reconciliations for a terminal, a file or a printer of one's own.

use std::fs::File;
use std::io::Write;
use std::path::Path;

use serde::Serialize;

use crate::args;
use crate::desk::Desk;
use crate::desk::ledger::ReadDay;
use crate::desk::score::ReadScore;
use crate::desk::till::{ListShifts, SHIFTS_MOST, ShowShift};
use crate::domain::ids::ShiftId;
use crate::domain::paper::Document;
use crate::domain::salon::Salon;
use crate::domain::standard::monday_of;
use crate::domain::time::business_day;
use crate::outside::print::{self, Form};
use crate::words::Words;
use crate::words::paper::{bonus_report, day_report, score_report, shift_report};

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
        ReportOf::Till => {
            for shift in shifts(report, &mut desk)? {
                let closed = desk.ask(ShowShift { shift })?;
                give(&closed, &shift_report(&closed, &salon, words), &salon, report, output)?;
            }
            Ok(())
        }
        ReportOf::Day => {
            let day = desk.ask(ReadDay { day: report.date })?;
            give(&day, &day_report(&day, &salon, words), &salon, report, output)
        }
        ReportOf::Bonus => {
            let day = desk.ask(ReadDay { day: report.date })?;
            give(&day, &bonus_report(&day, &salon, words), &salon, report, output)
        }
        ReportOf::Standard => {
            let today = business_day(desk.now(), &salon.time_zone());
            let to = report.to.or(report.date).unwrap_or(today);
            let from = report.from.or(report.date).unwrap_or_else(|| monday_of(to));
            let score = desk.ask(ReadScore { from, to, person: None })?;
            give(&score, &score_report(&score, &salon, words), &salon, report, output)
        }
    }
}

/// The shifts that are meant: one by its number, else those that were closed on the day, else the last.
fn shifts(report: &Report, desk: &mut Desk) -> Result<Vec<ShiftId>, CliError> {
    if let Some(number) = report.shift {
        return Ok(vec![ShiftId(number)]);
    }
    let closed = desk.ask(ListShifts { before: None, most: SHIFTS_MOST })?;
    let closed = closed.iter().filter_map(|line| Some((line.totals.shift, line.closed?.date())));
    let mut found: Vec<_> = match report.date {
        Some(day) => closed.filter(|(_, on)| *on == day).map(|(shift, _)| shift).collect(),
        None => closed.map(|(shift, _)| shift).take(1).collect(),
    };
    found.reverse();
    // A file holds one report: the last of the day.
    let first = if report.pdf.is_some() { found.len().saturating_sub(1) } else { 0 };
    Ok(found.split_off(first))
}

/// Gives what was asked for: figures for a script, a table, pages in a file, or lines for a person.
fn give(
    figures: &impl Serialize,
    document: &Document,
    salon: &Salon,
    report: &Report,
    output: &mut Output<'_>,
) -> Result<(), CliError> {
    if let Some(path) = &report.pdf {
        let pages = print::bytes(document, Form::Pdf, salon.market)?;
        write_new(path, &pages)?;
        let told = args!["file" => path.display().to_string()];
        return output.line(&output.words.say_with("print-saved", told));
    }
    if output.json {
        return output.value(figures);
    }
    let form = if report.csv { Form::Csv } else { Form::Text(LETTERS) };
    output.bytes(&print::bytes(document, form, salon.market)?)
}

/// Writes a file that was not there.
fn write_new(path: &Path, bytes: &[u8]) -> Result<(), CliError> {
    let written = File::create_new(path).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    written.map_err(|error| CliError::Unwritable(path.to_owned(), error))
}
