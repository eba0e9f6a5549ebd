//! Who waits to pay.

use jiff::civil::{Date, DateTime};

use crate::domain::catalogue::Names;
use crate::domain::client::ClientName;
use crate::domain::ids::{ClientId, VisitId};
use crate::domain::money::Money;
use crate::store::{StoreError, Tx};

use super::line::names;

/// A visit that waits to be paid.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// The visit.
    pub visit: VisitId,
    /// Who pays.
    pub client: ClientId,
    /// Their name.
    pub name: ClientName,
    /// The agreed wall time.
    pub starts: DateTime,
    /// What was done.
    pub procedure: Names,
    /// What the lines of its bill come to, or what was agreed where there is no bill yet.
    pub total: Money,
}

/// The visits that wait to be paid, from one day to another.
pub fn waiting(tx: &Tx<'_>, from: Date, until: Date) -> Result<Vec<Waiting>, StoreError> {
    tx.all(include_str!("waiting.sql"), &[&from, &until], |row| {
        Ok(Waiting {
            visit: row.get(0)?,
            client: row.get(1)?,
            name: ClientName { family: row.get(2)?, given: row.get(3)?, patronymic: row.get(4)? },
            starts: row.get(5)?,
            procedure: names(row, 6)?,
            total: row.get(10)?,
        })
    })
}
