//! Lists imports.

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::context::Context;
use crate::desk::error::DeskError;
use crate::desk::requests::read;
use crate::desk::use_case::UseCase;
use crate::domain::ids::ImportId;
use crate::domain::import::{Mapping, TwinPolicy};
use crate::domain::role::Permission;
use crate::store::import::ImportRecord;
use crate::store::{StoreError, Tx, import};

use super::report::Tally;

/// Lists the imports, the newest first.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct ListImports {}

/// How an import stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ImportState {
    /// Begun and not ended: somebody is at it, or a crash cut it short.
    Running,
    /// Ended.
    Finished,
    /// Taken back.
    Undone,
}

/// One import.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ImportLine {
    /// Its number.
    pub id: ImportId,
    /// The file's name.
    pub file: String,
    /// How it stands.
    pub state: ImportState,
    /// How its rows came out.
    pub tally: Tally,
    /// Clients taken out again by undoing.
    pub removed: u64,
    /// When it began.
    pub begun_at: Timestamp,
    /// Who began it.
    pub begun_by: String,
    /// What its columns meant.
    pub mapping: Mapping,
    /// What was done with rows that looked like somebody known.
    pub twins: TwinPolicy,
}

impl ImportLine {
    /// From the store.
    pub(super) fn of(record: ImportRecord) -> Result<Self, DeskError> {
        let state = match record.state.as_str() {
            "running" => ImportState::Running,
            "finished" => ImportState::Finished,
            "undone" => ImportState::Undone,
            other => return Err(StoreError::Damaged(format!("state of an import: {other}")).into()),
        };
        let count = |stored: i64| u64::try_from(stored).unwrap_or(0);
        let tally = Tally {
            imported: count(record.counts.imported),
            merged: count(record.counts.merged),
            refused: count(record.counts.refused),
            duplicates: count(record.counts.duplicates),
        };
        Ok(Self {
            id: record.id,
            file: record.file,
            state,
            tally,
            removed: count(record.removed),
            begun_at: record.begun_at,
            begun_by: record.begun_by,
            mapping: read(&record.mapping)?,
            twins: read(&record.twins)?,
        })
    }
}

impl UseCase for ListImports {
    type Answer = Vec<ImportLine>;
    const NEEDS: Permission = Permission::ImportClients;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, _context: &mut Context<'_>) -> Result<Vec<ImportLine>, DeskError> {
        const MOST: u32 = 200;
        import::all(tx, MOST)?.into_iter().map(ImportLine::of).collect()
    }
}
