//! Makes a backup: a copy of the database, checked on a connection of its own, packed with the key ring into one file; and
//! the sealed photographs of which it speaks, each copied once into a folder beside all backups.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::ALBUM;
use super::rotate::rotate;
use super::scratch::Scratch;
use super::settings::{BackupSettings, LAST, LastBackup, SETTINGS};
use crate::desk::check::{Report, examine, sealed_files};
use crate::desk::error::DeskError;
use crate::desk::gate;
use crate::desk::session::Session;
use crate::desk::settings;
use crate::domain::role::Permission;
use crate::domain::time::Entropy;
use crate::store::photograph::{Copied, copy_album};
use crate::store::vault::Heads;
use crate::store::{Durability, StoreError, audit, ledger};

/// A backup that was made and proven.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct BackupMade {
    /// Where it lies.
    pub path: PathBuf,
    /// How large it is, in bytes.
    pub bytes: u64,
    /// When it was made.
    pub at: Timestamp,
    /// What looking it over found: always well, or the backup would not be there.
    pub report: Report,
    /// The sealed photographs beside it: each is copied once, for every backup in the folder.
    #[serde(default)]
    pub photographs: Copied,
    /// Older backups that were removed for it.
    pub removed: Vec<PathBuf>,
}

/// Makes a backup: at `to`, or in the folder of the settings.
///
/// First the heads of the chains are noted in the key ring, so that the backup bears witness of how far the books had
/// come. Whatever fails leaves the backups as they were.
pub(in crate::desk) fn make(
    session: &mut Session,
    to: Option<&Path>,
    now: Timestamp,
    entropy: &mut dyn Entropy,
) -> Result<BackupMade, DeskError> {
    let noted = gate::within(session, "BackUp", Durability::OnDisk, now, entropy, |tx, context| {
        gate::permit_right(tx, context, Permission::Backup)?;
        let (audit_rows, audit_link) = audit::head(tx)?;
        let (ledger_entries, ledger_link) = ledger::head(tx)?;
        let (audit_link, ledger_link) = (Some(audit_link), Some(ledger_link));
        context.vault.note_heads(Heads { audit_rows, audit_link, ledger_entries, ledger_link });
        Ok((settings::load::<BackupSettings>(tx, SETTINGS)?, audit_rows))
    });
    let (wishes, audit_rows) = noted.0?;
    let folder = wishes.folder.clone().unwrap_or_else(|| session.vault.folder().backups());
    let path = to.map_or_else(|| folder.join(name_of(now, audit_rows)), Path::to_path_buf);
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    std::fs::create_dir_all(parent).map_err(StoreError::from)?;

    let scratch = Scratch::make(parent)?;
    let copy = scratch.path().join("salon.db");
    session.database.copy_into(&copy)?;
    let vault = &session.vault;
    let report = examine(&copy, vault.key(), vault.heads(), None, None)?;
    if !report.ok {
        return Err(StoreError::Damaged("the copy did not pass its check".to_owned()).into());
    }
    let files = sealed_files(&copy, vault.key())?;
    let photographs = copy_album(&vault.folder().photographs(), &parent.join(ALBUM), &files)?;
    vault.pack(&copy, audit_rows, now, &path)?;
    drop(scratch);
    let bytes = std::fs::metadata(&path).map_err(StoreError::from)?.len();
    let removed = if to.is_none() { rotate(&folder, &path, wishes.keep) } else { Vec::new() };
    let last = LastBackup { at: Some(now), path: path.clone(), bytes };
    gate::within(session, "BackUpProven", Durability::OnDisk, now, entropy, |tx, context| {
        context.changed(crate::desk::changes::Noun::Settings);
        settings::store(tx, LAST, &last)
    })
    .0?;
    Ok(BackupMade { path, bytes, at: now, report, photographs, removed })
}

/// `salon-2026-11-21T140000Z-1234.frontdesk`: by time, and by the rows of the audit log, which never run backwards.
fn name_of(now: Timestamp, audit_rows: i64) -> String {
    format!("salon-{}-{audit_rows}.{}", now.strftime("%Y-%m-%dT%H%M%SZ"), super::rotate::EXTENSION)
}
