//! The one row that says what salon this is.

use jiff::Timestamp;

use crate::domain::salon::Salon;
use crate::store::{StoreError, Tx};

/// The salon and what ties its database to its key ring.
pub struct SalonRow {
    /// The salon.
    pub salon: Salon,
    /// The name of the key ring.
    pub ring_id: [u8; 16],
    /// The revision of the key ring that the database last saw.
    pub ring_revision: i64,
}

/// The salon; none before the set-up ended.
pub fn get(tx: &Tx<'_>) -> Result<Option<SalonRow>, StoreError> {
    tx.first(include_str!("get.sql"), &[], |row| {
        Ok(SalonRow {
            salon: Salon { name: row.get(0)?, market: row.get(1)?, zone: row.get(2)?, language: row.get(3)? },
            ring_id: row.get(4)?,
            ring_revision: row.get(5)?,
        })
    })
}

/// Writes the salon at its set-up.
pub fn add(tx: &Tx<'_>, salon: &Salon, ring_id: [u8; 16], now: Timestamp) -> Result<(), StoreError> {
    tx.execute(include_str!("add.sql"), &[&salon.name, &salon.market, &salon.zone, &salon.language, &ring_id, &now])?;
    Ok(())
}

/// Changes name, zone and language.
pub fn change(tx: &Tx<'_>, salon: &Salon) -> Result<(), StoreError> {
    tx.execute(include_str!("change.sql"), &[&salon.name, &salon.zone, &salon.language])?;
    Ok(())
}

/// Repeats the revision of the key ring.
pub fn see_ring(tx: &Tx<'_>, revision: i64) -> Result<(), StoreError> {
    tx.execute(include_str!("see_ring.sql"), &[&revision])?;
    Ok(())
}
