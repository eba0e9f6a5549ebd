//! Reads again which rows of an import were refused or left out, and why.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::context::{Context, Subject};
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::desk::requests::read;
use crate::desk::use_case::UseCase;
use crate::domain::ids::ImportId;
use crate::domain::import::{RowRefusal, Twin};
use crate::domain::role::Permission;
use crate::store::{Tx, import};

use super::ROWS_MAX;
use super::judge::called;
use super::report::DuplicateOf;

/// Reads rows of an import that did not become clients, in the file's order, at most [`ROWS_MAX`] at once.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ReadImportRows {
    /// The import.
    pub import: ImportId,
    /// Only rows behind this one.
    #[serde(default)]
    pub after: u64,
}

/// A row that did not become a client.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ToldRow {
    /// Its number in the file.
    pub row: u64,
    /// Why it was refused; none: it looks like somebody known.
    pub refused: Option<RowRefusal>,
    /// Whom it looks like, and in what.
    pub duplicate: Option<(DuplicateOf, Twin)>,
    /// Its text as it stood in the file.
    pub raw: String,
}

impl UseCase for ReadImportRows {
    type Answer = Vec<ToldRow>;
    const NEEDS: Permission = Permission::ImportClients;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<Vec<ToldRow>, DeskError> {
        import::get(tx, self.import)?.or_not_found(Thing::Import, self.import.0)?;
        context.about(Subject::Import(self.import));
        let after = i64::try_from(self.after).unwrap_or(i64::MAX);
        let most = u32::try_from(ROWS_MAX).unwrap_or(u32::MAX);
        let mut told = Vec::new();
        for (record, raw) in import::told_rows(tx, self.import, after, most)? {
            let refused = (record.outcome == "refused").then(|| read(&record.why)).transpose()?;
            let duplicate = match record.client {
                Some(other) => Some((called(tx, Some(self.import), other)?, read(&record.why)?)),
                None => None,
            };
            told.push(ToldRow { row: u64::try_from(record.row).unwrap_or(0), refused, duplicate, raw });
        }
        Ok(told)
    }
}
