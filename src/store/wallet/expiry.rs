//! Points whose last day has passed.

use jiff::civil::Date;

use crate::domain::ids::{BonusLotId, ClientId};
use crate::domain::offers::BonusMoveKind;
use crate::store::{StoreError, Tx};

use super::{Cause, lots};

/// A lot that has run out, with the points still in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Expired {
    /// Its number.
    pub lot: BonusLotId,
    /// Whose it is.
    pub owner: ClientId,
    /// How many points are lost.
    pub points: i64,
}

/// Lots whose last day is before a day, of one account or of all, at most so many.
pub fn expired_lots(tx: &Tx<'_>, today: Date, owner: Option<ClientId>, most: u32) -> Result<Vec<Expired>, StoreError> {
    let read =
        |row: &crate::store::Row<'_, '_>| Ok(Expired { lot: row.get(0)?, owner: row.get(1)?, points: row.get(2)? });
    match owner {
        Some(owner) => tx.all(include_str!("expired_of.sql"), &[&today, &most, &owner], read),
        None => tx.all(include_str!("expired.sql"), &[&today, &most], read),
    }
}

/// Empties a lot that has run out.
pub fn expire_lot(tx: &Tx<'_>, expired: &Expired, cause: &Cause) -> Result<(), StoreError> {
    lots::change(tx, expired.lot, BonusMoveKind::Expired, -expired.points, cause)
}
