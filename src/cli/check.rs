//! `check`: the database, the ledger, the audit log.

use crate::args;
use crate::desk::check::{AlbumReport, Check, Report};
use crate::words::Words;

use super::arguments::Common;
use super::error::CliError;
use super::login;
use super::output::Output;

/// Verifies the salon and prints what was found.
pub fn run(common: &Common, output: &mut Output<'_>) -> Result<(), CliError> {
    let report = login::open(common, output.words)?.ask(Check {})?;
    print(&report, output)?;
    output.flush()?;
    if report.ok { Ok(()) } else { Err(CliError::NotInOrder) }
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
