//! Looks one database file over, through a connection of its own.

use std::path::Path;

use super::report::{AuditReport, LedgerReport, Report};
use crate::desk::error::DeskError;
use crate::store::photograph::{self, AlbumReport, SealedFile};
use crate::store::vault::{DataKey, Heads};
use crate::store::{Database, StoreError, audit, check, goods, ledger, paper, prompt, record, till, wallet};

/// Looks a database over. `noted` is how far the chains had come when that was last written down in the key ring.
/// `album` is the folder of the sealed photographs; none where they are not looked at now.
/// Damaged pages are a finding, not an error: what can still be read of the rest is not reported on.
pub(in crate::desk) fn examine(
    path: &Path,
    key: &DataKey,
    noted: &Heads,
    backup_age_hours: Option<i64>,
    album: Option<&Path>,
) -> Result<Report, DeskError> {
    let damaged = |database: String| Report {
        ok: false,
        database,
        ledger: LedgerReport::default(),
        balances_differ: 0,
        stock_differs: 0,
        photographs: AlbumReport::default(),
        audit: AuditReport::default(),
        foreign_keys: 0,
        backup_age_hours,
    };
    let mut database = match Database::open_to_check(path, key, key.chains()) {
        Err(StoreError::WrongKey) => return Ok(damaged("the first page cannot be read".to_owned())),
        Err(StoreError::Damaged(complaint)) => return Ok(damaged(complaint)),
        other => other?,
    };
    if let Some(complaint) = database.reading(check::damage)? {
        return Ok(damaged(complaint));
    }
    drop(database);
    // A connection that met a bad page cannot be trusted with the good ones; this one met none so far.
    let mut database = Database::open_to_check(path, key, key.chains())?;
    let (audit, books, stock_differs, loose, cut, others, files) = database.reading(|tx| {
        let cut = ledger::link_at(tx, noted.ledger_entries)? != noted.ledger_link && noted.ledger_entries > 0;
        Ok((
            audit::check(tx, noted)?,
            ledger::check(tx)?,
            goods::differing(tx)?,
            check::loose_references(tx)?,
            cut,
            [
                wallet::recount(tx)?,
                till::differing(tx)?,
                paper::differing(tx)?,
                record::differing(tx)?,
                prompt::differing(tx)?,
            ],
            photograph::files(tx)?,
        ))
    })?;
    let photographs = album.map_or_else(AlbumReport::default, |folder| photograph::look_over(folder, &files));
    let cut_at = cut.then(|| noted.ledger_entries.min(books.entries + 1));
    let ledger = LedgerReport {
        entries: books.entries,
        unbalanced: books.unbalanced,
        broken_at: [books.broken_at, cut_at].into_iter().flatten().min(),
    };
    let audit = AuditReport { rows: audit.rows, broken_at: audit.broken_at };
    let balances_differ = others.into_iter().fold(books.balances_differ, i64::saturating_add);
    let ok = ledger.unbalanced == 0
        && ledger.broken_at.is_none()
        && balances_differ == 0
        && stock_differs == 0
        && audit.broken_at.is_none()
        && photographs.is_whole()
        && loose == 0;
    Ok(Report {
        ok,
        database: "ok".to_owned(),
        ledger,
        balances_differ,
        stock_differs,
        photographs,
        audit,
        foreign_keys: loose,
        backup_age_hours,
    })
}

/// The sealed files of which a database knows.
pub(in crate::desk) fn sealed_files(path: &Path, key: &DataKey) -> Result<Vec<SealedFile>, DeskError> {
    let mut database = Database::open_to_check(path, key, key.chains())?;
    Ok(database.reading(photograph::files)?)
}
