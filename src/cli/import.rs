//! `frontdesk import clients`: brings clients in from a file, tells what would happen, or takes an import back.

use std::io::{IsTerminal as _, Write as _};
use std::path::PathBuf;

use serde_json::{Value, json};

use crate::args;
use crate::desk::import::{
    DuplicateOf, ImportRun, KeptClient, LeftoverWhy, Plan, Preview, RowsReport, TOLD_MAX, UndoImport,
};
use crate::desk::{Desk, DeskError};
use crate::domain::ids::{ImportId, RequestKey};
use crate::domain::import::{Conventions, ImportRefusal, OnSharedPhone, OnTwin, TwinPolicy};
use crate::domain::time::{Entropy as _, business_day};
use crate::outside::entropy::SystemEntropy;
use crate::outside::import::{Reading, SpreadsheetReader, save_leftovers};
use crate::words::Words;

use super::arguments::{Common, ImportClients, SamePerson, SharedPhone};
use super::error::CliError;
use super::login;
use super::output::Output;

/// How often the rows are told on a terminal.
const TOLD_EVERY: u64 = 5_000;

/// Does what the command says.
pub fn run(clients: &ImportClients, common: &Common, output: &mut Output<'_>) -> Result<(), CliError> {
    let mut desk = login::open(common, output.words)?;
    if let Some(batch) = clients.undo {
        return undo(&mut desk, ImportId(batch), output);
    }
    let Some(path) = clients.file.clone() else { return Ok(()) };
    let spreadsheets = SpreadsheetReader::own();
    let preview = Preview::read(&path, Reading::default(), &spreadsheets).map_err(DeskError::from)?;
    let mut mapping = preview.mapping;
    if let Some(changes) = &clients.map {
        mapping.change(changes).map_err(|problem| DeskError::from(ImportRefusal::from(problem)))?;
    }
    let twins = TwinPolicy {
        same_person: match clients.same_person {
            SamePerson::Skip => OnTwin::Skip,
            SamePerson::Merge => OnTwin::Merge,
            SamePerson::Add => OnTwin::Add,
        },
        shared_phone: match clients.shared_phone {
            SharedPhone::Skip => OnSharedPhone::Skip,
            SharedPhone::Add => OnSharedPhone::Add,
        },
    };
    let Some(salon) = desk.salon() else { return Err(DeskError::NotLoggedIn.into()) };
    let conventions = Conventions { market: salon.market, today: business_day(desk.now(), &salon.time_zone()) };
    let (reading, key, dry) = (Reading::default(), new_key(), clients.dry_run);
    let plan = Plan { path, reading, mapping, twins, dry, key, conventions };
    let mut run = ImportRun::open(plan, &spreadsheets).map_err(DeskError::from)?;
    let failed = drive(&mut desk, &mut run);
    let saved = if dry { None } else { save(&run, output.words) };
    tell(&run, saved.as_ref(), output)?;
    failed.map_err(CliError::from)
}

/// Sends every request of the run. What came in before an error stays, is told, and the import is ended.
fn drive(desk: &mut Desk, run: &mut ImportRun) -> Result<(), DeskError> {
    let shown = std::io::stderr().is_terminal();
    let mut told = 0;
    loop {
        let done = match run.next_request() {
            Ok(None) => break,
            Ok(Some(request)) => desk.run(request).0,
            Err(error) => Err(error.into()),
        };
        match done {
            Ok(answer) => run.take(answer),
            Err(error) => {
                run.stop();
                if let Ok(Some(request)) = run.next_request() {
                    run.take(desk.run(request).0?);
                }
                return Err(error);
            }
        }
        let rows = run.progress().rows;
        if shown && rows >= told + TOLD_EVERY {
            told = rows;
            let written = write!(std::io::stderr(), "\r{rows}");
            drop(written); // only a sign of life
        }
    }
    if told > 0 {
        let written = writeln!(std::io::stderr());
        drop(written);
    }
    Ok(())
}

/// Saves the rows that are left over beside the file; where that fails, the answer tells them all the same.
fn save(run: &ImportRun, words: &Words) -> Option<PathBuf> {
    if run.leftovers().is_empty() {
        return None;
    }
    let mut headers = run.plan().mapping.headers.clone();
    headers.push(words.say("import-column-why"));
    let width = headers.len() - 1;
    let rows = run.leftovers().iter().map(|leftover| {
        let mut cells = leftover.row.cells.clone();
        if cells.is_empty() {
            cells.push(leftover.row.raw.clone());
        }
        cells.resize(width.max(cells.len()), String::new());
        cells.push(why(&leftover.why, words));
        cells
    });
    save_leftovers(&run.plan().path, &headers, rows).ok()
}

/// Why a row is left over, as a sentence.
fn why(why: &LeftoverWhy, words: &Words) -> String {
    match why {
        LeftoverWhy::Refused(refused) => words.row_refusal(&refused.reason),
        LeftoverWhy::Duplicate(duplicate) => words.row_likeness(duplicate),
    }
}

/// Tells what came of it.
fn tell(run: &ImportRun, saved: Option<&PathBuf>, output: &mut Output<'_>) -> Result<(), CliError> {
    let report = run.report();
    if output.json {
        return output.value(&as_json(run, report, saved, output.words));
    }
    let words = output.words;
    let tally = report.tally;
    let key = if run.plan().dry { "import-told-dry" } else { "import-told" };
    let batch = run.import().map(|import| import.to_string()).unwrap_or_default();
    output.line(&words.say_with(
        key,
        args![
            "batch" => batch,
            "rows" => tally.rows(),
            "imported" => tally.imported,
            "refused" => tally.refused,
            "duplicates" => tally.duplicates,
        ],
    ))?;
    for (remark, rows) in &report.remarks {
        output.line(&words.import_remark(*remark, *rows))?;
    }
    for leftover in run.leftovers() {
        let row = leftover.row.number.to_string();
        let why = why(&leftover.why, words);
        output.line(&words.say_with("import-told-row", args!["row" => row, "why" => why]))?;
    }
    if run.tells_only_some() {
        output.line(&words.say_with("import-told-more", args!["count" => TOLD_MAX]))?;
    }
    if let Some(path) = saved {
        output.line(&words.say_with("import-told-saved", args!["file" => path.display().to_string()]))?;
    }
    Ok(())
}

/// The answer for scripts.
fn as_json(run: &ImportRun, report: &RowsReport, saved: Option<&PathBuf>, words: &Words) -> Value {
    let refused: Vec<Value> = report
        .refused
        .iter()
        .map(
            |refused| json!({"row": refused.row, "reason": words.row_refusal(&refused.reason), "code": refused.reason}),
        )
        .collect();
    let duplicates: Vec<Value> = report
        .duplicates
        .iter()
        .map(|duplicate| {
            let (client, row) = match duplicate.of {
                DuplicateOf::Client { id, .. } => (Some(id), None),
                DuplicateOf::Row(row) => (None, Some(row)),
            };
            json!({
                "row": duplicate.row,
                "of_client": client,
                "of_row": row,
                "likeness": duplicate.likeness,
                "left_out": duplicate.left_out,
                "reason": words.row_likeness(duplicate),
            })
        })
        .collect();
    json!({
        "batch": run.import(),
        "dry_run": run.plan().dry,
        "rows": report.tally.rows(),
        "imported": report.tally.imported,
        "merged": report.tally.merged,
        "refused_rows": report.tally.refused,
        "refused": refused,
        "duplicate_rows": report.tally.duplicates,
        "duplicates": duplicates,
        "remarks": report.remarks.iter().map(|(remark, rows)| json!({"what": remark, "rows": rows})).collect::<Vec<_>>(),
        "left_over": saved.map(|path| path.display().to_string()),
    })
}

/// Takes an import back, piece by piece.
fn undo(desk: &mut Desk, import: ImportId, output: &mut Output<'_>) -> Result<(), CliError> {
    let (mut removed, mut kept, mut next) = (0, Vec::<KeptClient>::new(), None);
    loop {
        let answer = desk.ask(UndoImport { import, next })?;
        removed += answer.removed;
        kept.extend(answer.kept);
        next = answer.next;
        if next.is_none() {
            break;
        }
    }
    if output.json {
        return output.value(&json!({"batch": import, "removed": removed, "kept": kept}));
    }
    let words = output.words;
    let batch = import.to_string();
    output.line(
        &words.say_with("import-told-undone", args!["batch" => batch, "removed" => removed, "kept" => kept.len()]),
    )?;
    for client in kept {
        let why = words.import_kept(client.why);
        output.line(&words.say_with("import-told-kept", args!["name" => client.name, "why" => why]))?;
    }
    Ok(())
}

/// A fresh name for the import.
fn new_key() -> RequestKey {
    let mut bytes = [0; 16];
    SystemEntropy.fill(&mut bytes);
    RequestKey(u128::from_le_bytes(bytes))
}
