//! Takes an import back.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::changes::Noun;
use crate::desk::client::merge;
use crate::desk::context::{Context, Subject};
use crate::desk::error::{DeskError, OrNotFound, Thing};
use crate::desk::requests::read;
use crate::desk::use_case::UseCase;
use crate::domain::ids::{ClientId, ImportId};
use crate::domain::role::Permission;
use crate::store::{StoreError, Tx, client, client_index, import};

use super::ROWS_MAX;
use super::put::MergedRow;

/// Takes clients of an import out again, at most [`ROWS_MAX`] with one request, the last ones first. Clients who have
/// since had visits or changes stay, and are told. Send it again with the answer's `next` until there is none.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct UndoImport {
    /// The import.
    pub import: ImportId,
    /// Where the last answer said to go on; none at the beginning.
    #[serde(default)]
    pub next: Option<u64>,
}

/// What was taken back.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct UndoneImport {
    /// Clients taken out.
    pub removed: u64,
    /// Clients who stay.
    pub kept: Vec<KeptClient>,
    /// Where to go on; none: the import is undone.
    pub next: Option<u64>,
}

/// A client whom undoing leaves in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct KeptClient {
    /// Their number.
    pub client: ClientId,
    /// Their name, as lists show it.
    pub name: String,
    /// The row they came of.
    pub row: u64,
    /// Why they stay.
    pub why: KeptWhy,
}

/// Why a client stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum KeptWhy {
    /// They have visits.
    Visits,
    /// Somebody wrote on the card, or asked for the allergies.
    Changed,
    /// Something else in the salon speaks of them.
    InUse,
}

impl UseCase for UndoImport {
    type Answer = UndoneImport;
    const NEEDS: Permission = Permission::ImportClients;
    const WRITES: bool = true;

    fn run(self, tx: &Tx<'_>, context: &mut Context<'_>) -> Result<UndoneImport, DeskError> {
        import::get(tx, self.import)?.or_not_found(Thing::Import, self.import.0)?;
        let before = self.next.and_then(|row| i64::try_from(row).ok()).unwrap_or(i64::MAX);
        let most = u32::try_from(ROWS_MAX).unwrap_or(u32::MAX);
        let mut undone = UndoneImport::default();
        let rows = import::client_rows_before(tx, self.import, before, most)?;
        for (row, why, id) in &rows {
            let apart = why.is_empty() || part(tx, context, self.import, *id, &read(why)?)?;
            let why = if apart { take_out(tx, *id)? } else { Some(KeptWhy::Changed) };
            let row_number = u64::try_from(*row).unwrap_or(0);
            match why {
                None => {
                    import::drop_row(tx, self.import, *row)?;
                    undone.removed += 1;
                }
                Some(why) => {
                    let (family, given) = import::name_of(tx, *id)?.unwrap_or_default();
                    let name = format!("{family} {given}").trim().to_owned();
                    undone.kept.push(KeptClient { client: *id, name, row: row_number, why });
                }
            }
        }
        if rows.len() == ROWS_MAX {
            undone.next = rows.last().and_then(|(row, ..)| u64::try_from(*row).ok());
        } else {
            import::drop_told_rows(tx, self.import)?;
            import::undo(tx, self.import, context.now)?;
        }
        import::removed(tx, self.import, i64::try_from(undone.removed).unwrap_or(i64::MAX))?;
        context.changed(Noun::Imports);
        context.changed(Noun::Clients);
        context.about(Subject::Import(self.import));
        Ok(undone)
    }
}

/// Takes a row's card out of the card with which it was made one. `false` where a later merge stands in the way.
fn part(
    tx: &Tx<'_>,
    context: &mut Context<'_>,
    import: ImportId,
    merged: ClientId,
    row: &MergedRow,
) -> Result<bool, DeskError> {
    let untouched = client::get(tx, row.kept)?.is_some_and(|card| card.version == row.version);
    if !merge::part(tx, context, merged)? {
        return Ok(false);
    }
    import::forget_merges_of(tx, merged)?;
    // A card of the same import that nobody else wrote on shall not count as changed for having been merged and parted.
    if untouched && import::row_of_client(tx, import, row.kept)?.is_some() {
        import::set_version(tx, row.kept, row.version - 1)?;
    }
    Ok(true)
}

/// Takes one client out, or says why they stay.
fn take_out(tx: &Tx<'_>, id: ClientId) -> Result<Option<KeptWhy>, DeskError> {
    if import::has_visits(tx, id)? {
        return Ok(Some(KeptWhy::Visits));
    }
    if import::is_changed(tx, id)? {
        return Ok(Some(KeptWhy::Changed));
    }
    match client::remove(tx, id) {
        Ok(()) => Ok(None),
        // A foreign key: some other noun speaks of the client. Only this statement was taken back.
        Err(StoreError::Constraint(_)) => {
            client_index::renew(tx, id)?;
            Ok(Some(KeptWhy::InUse))
        }
        Err(error) => Err(error.into()),
    }
}
