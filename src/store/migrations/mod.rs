//! The schema, in numbered files, and the few lines that bring an older database forward.
//!
//! Own code, because the known crates open their own connections or know nothing of the key: refinery wants to own the
//! transaction, rusqlite_migration cannot make the copy that comes before an upgrade.

#[cfg(test)]
mod tests;

use std::path::Path;

use rusqlite::{Connection, TransactionBehavior};

use super::disk::{named_beside, sync_folder_of};
use super::error::StoreError;

/// The files, in their order. A released file is never changed: a new one is added.
const FILES: &[&str] = &[
    include_str!("0001_salon.sql"),
    include_str!("0002_clients.sql"),
    include_str!("0003_schedule.sql"),
    include_str!("0004_till.sql"),
    include_str!("0005_imports.sql"),
    include_str!("0006_ledger.sql"),
    include_str!("0007_offers.sql"),
    include_str!("0008_wallets.sql"),
    include_str!("0009_goods.sql"),
    include_str!("0010_checkout.sql"),
    include_str!("0011_shifts.sql"),
    include_str!("0012_paper.sql"),
    include_str!("0013_privacy.sql"),
    include_str!("0014_photographs.sql"),
    include_str!("0015_anamnesis.sql"),
    include_str!("0016_safety.sql"),
    include_str!("0017_records.sql"),
    include_str!("0018_products.sql"),
    include_str!("0019_reactions.sql"),
    include_str!("0020_plans.sql"),
    include_str!("0021_standard.sql"),
    include_str!("0022_prompts.sql"),
    include_str!("0023_comfort.sql"),
    include_str!("0024_desk.sql"),
    include_str!("0025_notices.sql"),
    include_str!("0026_observations.sql"),
];

/// Brings the database to today's schema: each file in one transaction of its own. Before an existing database is
/// changed, a copy of it is made beside it and proven by `verify`.
pub(super) fn run(
    connection: &mut Connection,
    path: &Path,
    verify: impl Fn(&Path) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let found = refuse_unknown(connection)?;
    let done = usize::try_from(found).map_err(|_| StoreError::Damaged("the schema number is negative".to_owned()))?;
    if done > 0 && done < FILES.len() {
        copy_beside(connection, path, found, verify)?;
    }
    bring(connection, done, FILES.len())
}

/// Runs the files after the first `from` up to `until`.
pub(super) fn bring(connection: &mut Connection, from: usize, until: usize) -> Result<(), StoreError> {
    for (at, sql) in FILES.iter().enumerate().take(until).skip(from) {
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        transaction.execute_batch(sql)?;
        transaction.pragma_update(None, "user_version", i64::try_from(at + 1).unwrap_or(i64::MAX))?;
        transaction.commit()?;
    }
    Ok(())
}

/// The schema number of the file, where this program knows it.
pub(super) fn refuse_unknown(connection: &Connection) -> Result<i64, StoreError> {
    let found = version(connection)?;
    let known = i64::try_from(FILES.len()).unwrap_or(i64::MAX);
    if found > known { Err(StoreError::TooNew { found, known }) } else { Ok(found) }
}

/// The schema number of the file.
fn version(connection: &Connection) -> Result<i64, StoreError> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// A copy under the same key, `salon.db.before-schema-2`, made under a temporary name and checked before it gets its own.
fn copy_beside(
    connection: &Connection,
    path: &Path,
    found: i64,
    verify: impl Fn(&Path) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let copy = named_beside(path, &format!("before-schema-{}", found + 1));
    let temporary = named_beside(&copy, "new");
    match std::fs::remove_file(&temporary) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
        _ => {}
    }
    connection.execute(include_str!("../sqlite/copy_into.sql"), [temporary.to_string_lossy()])?;
    verify(&temporary)?;
    std::fs::File::open(&temporary)?.sync_all()?;
    std::fs::rename(&temporary, &copy)?;
    Ok(sync_folder_of(&copy)?)
}
