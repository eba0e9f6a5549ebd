//! `check`: the database, the ledger, the audit log.

use std::sync::Arc;

use serde::Serialize;

use crate::args;
use crate::desk::check::{AlbumReport, Check, Report};
use crate::outside::notice::{PATIENCE, Silence, SystemDesktop, listens};
use crate::words::Words;

use super::arguments::Common;
use super::error::CliError;
use super::login;
use super::output::Output;

/// Verifies the salon and prints what was found.
pub fn run(common: &Common, output: &mut Output<'_>) -> Result<(), CliError> {
    let report = login::open(common, output.words)?.ask(Check {})?;
    let desktop = listens(Arc::new(SystemDesktop), PATIENCE);
    if output.json {
        output.value(&Checked::of(&report, desktop))?;
    } else {
        print(&report, output)?;
        output.line(&heard(&desktop, output.words))?;
    }
    output.flush()?;
    if report.ok { Ok(()) } else { Err(CliError::NotInOrder) }
}

/// What a script reads of a check: the report, and whether this computer shows notices.
#[derive(Serialize)]
struct Checked<'a> {
    #[serde(flatten)]
    report: &'a Report,
    /// Who shows notices on the desktop; none where nobody does.
    desktop: Option<String>,
    /// Why nobody does, as the system says it; empty where somebody does, none where there is no answer.
    desktop_silence: Option<String>,
}

impl<'a> Checked<'a> {
    fn of(report: &'a Report, desktop: Result<String, Silence>) -> Self {
        let (desktop, desktop_silence) = match desktop {
            Ok(name) => (Some(name), Some(String::new())),
            Err(Silence::Nobody(why)) => (None, Some(why)),
            Err(Silence::NoAnswer) => (None, None),
        };
        Self { report, desktop, desktop_silence }
    }
}

/// Whether notices reach the desktop of this computer.
fn heard(desktop: &Result<String, Silence>, words: &Words) -> String {
    match desktop {
        Ok(name) => words.say_with("cli-check-desktop", args!["name" => name.as_str()]),
        Err(Silence::Nobody(why)) => words.say_with("cli-check-desktop-nobody", args!["why" => why.as_str()]),
        Err(Silence::NoAnswer) => words.say("cli-check-desktop-no-answer"),
    }
}

/// Prints a report: what is wrong, or that all is well.
pub fn print(report: &Report, output: &mut Output<'_>) -> Result<(), CliError> {
    if output.json {
        return output.value(report);
    }
    let words = output.words;
    if report.ok {
        let found = args!["entries" => report.ledger.entries, "rows" => report.audit.rows];
        output.line(&words.say_with("cli-check-good", found))?;
    } else {
        let at = |place: Option<i64>| place.map_or_else(|| words.say("cli-check-nowhere"), |place| place.to_string());
        output.line(&words.say_with("cli-check-database", args!["what" => report.database.as_str()]))?;
        let ledger = args![
            "unbalanced" => report.ledger.unbalanced,
            "differ" => report.balances_differ,
            "broken" => at(report.ledger.broken_at)
        ];
        output.line(&words.say_with("cli-check-ledger", ledger))?;
        if report.stock_differs > 0 {
            output.line(&words.say_with("check-stock", args!["count" => report.stock_differs]))?;
        }
        if !report.photographs.is_whole() {
            output.line(&album(words, report.photographs))?;
        }
        let audit = args!["broken" => at(report.audit.broken_at), "loose" => report.foreign_keys];
        output.line(&words.say_with("cli-check-audit", audit))?;
    }
    output.line(&match report.backup_age_hours {
        Some(hours) => words.say_with("cli-backup-age", args!["hours" => hours]),
        None => words.say("cli-backup-none"),
    })
}

/// How many photographs have no good file.
pub fn album(words: &Words, album: AlbumReport) -> String {
    let gone = album.missing + album.altered;
    words.say_with("check-photographs", args!["gone" => gone, "count" => album.photographs])
}
