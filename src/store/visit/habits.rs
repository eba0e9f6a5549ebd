//! What past visits tell of the next one.

use crate::domain::ids::{ClientId, ProcedureId};
use crate::domain::visit::KeptTime;
use crate::store::{StoreError, Tx};

/// The latest visits to which a client came, the latest first, each with its procedure.
pub fn kept_of(tx: &Tx<'_>, client: ClientId, most: u32) -> Result<Vec<(KeptTime, ProcedureId)>, StoreError> {
    tx.all(include_str!("kept_of.sql"), &[&client, &most], |row| {
        Ok((KeptTime { starts: row.get(0)?, specialist: row.get(1)? }, row.get(2)?))
    })
}

/// For what clients came most often after a procedure, and how many of them did: of the last 300 such visits among the
/// last 20,000 of the salon, so that the work does not grow with its history.
pub fn usually_follows(tx: &Tx<'_>, procedure: ProcedureId) -> Result<Option<(ProcedureId, i64)>, StoreError> {
    tx.first(include_str!("usually_follows.sql"), &[&procedure], |row| Ok((row.get(0)?, row.get(1)?)))
}
