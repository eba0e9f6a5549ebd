//! `export ledger`: the books for the accountant and for other programs.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;

use crate::args;
use crate::desk::Desk;
use crate::desk::ledger::{JOURNAL_PAGE_MOST, ReadBalances, ReadJournal};
use crate::desk::settings::ReadSalon;
use crate::domain::ids::EntryId;
use crate::outside::export::{JournalFormat, JournalWriter};

use super::arguments::{Common, LedgerFormat};
use super::error::CliError;
use super::login;
use super::output::Output;

/// Writes the whole ledger to a file or to the standard output.
pub fn ledger(
    format: LedgerFormat,
    out: Option<&Path>,
    common: &Common,
    output: &mut Output<'_>,
) -> Result<(), CliError> {
    let mut desk = login::open(common, output.words)?;
    let format = match format {
        LedgerFormat::Hledger => JournalFormat::Hledger,
        LedgerFormat::Csv => JournalFormat::Csv,
        LedgerFormat::Json => JournalFormat::Json,
    };
    let Some(path) = out else {
        write_ledger(&mut desk, format, BufWriter::new(io::stdout().lock()))?;
        return Ok(());
    };
    let unwritable = |error| CliError::Unwritable(path.to_owned(), error);
    // Nothing that stands there is overwritten: last month's books are not lost to a repeated command.
    let file = File::create_new(path).map_err(unwritable)?;
    let (entries, writer) = write_ledger(&mut desk, format, BufWriter::new(file))?;
    writer
        .into_inner()
        .map_err(std::io::IntoInnerError::into_error)
        .and_then(|file| file.sync_all())
        .map_err(unwritable)?;
    let told = args!["entries" => entries, "file" => path.display().to_string()];
    output.line(&output.words.say_with("cli-ledger-exported", told))
}

/// Writes page after page; tells how many entries there were.
fn write_ledger<W: Write>(desk: &mut Desk, format: JournalFormat, to: W) -> Result<(i64, W), CliError> {
    let market = desk.ask(ReadSalon {})?.market;
    let mut page = desk.ask(ReadJournal { after: EntryId(0), most: JOURNAL_PAGE_MOST })?;
    let mut writer = JournalWriter::new(to, format, market)?;
    loop {
        writer.entries(&page.entries)?;
        let Some(after) = page.entries.last().map(|entry| entry.id) else { break };
        if after == page.last {
            break;
        }
        page = desk.ask(ReadJournal { after, most: JOURNAL_PAGE_MOST })?;
    }
    let mut after = String::new();
    loop {
        let balances = desk.ask(ReadBalances { after: after.clone(), most: JOURNAL_PAGE_MOST })?;
        let Some(last) = balances.last() else { break };
        after.clone_from(&last.account);
        writer.balances(&balances)?;
    }
    Ok((page.last.0, writer.finish(page.last.0, &page.head)?))
}
