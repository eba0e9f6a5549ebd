//! Lists of bills.

use jiff::tz::TimeZone;

use crate::domain::ids::{ClientId, ShiftId};
use crate::domain::money::Money;
use crate::domain::till::BillSummary;
use crate::domain::time::wall_of;
use crate::store::{Row, StoreError, Tx};

use super::bill::{name, state};
use super::line::names;

/// Which bills are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BillFilter {
    /// Those paid in a shift.
    Shift(ShiftId),
    /// Those of a client.
    Client(ClientId),
    /// Those that wait to be paid.
    Open,
}

/// Bills, the latest first.
pub fn bills(tx: &Tx<'_>, filter: BillFilter, most: u32, zone: &TimeZone) -> Result<Vec<BillSummary>, StoreError> {
    let (shift, client, open) = match filter {
        BillFilter::Shift(shift) => (Some(shift), None, false),
        BillFilter::Client(client) => (None, Some(client), false),
        BillFilter::Open => (None, None, true),
    };
    tx.all(include_str!("bills.sql"), &[&shift, &client, &open, &most], |row| read(row, zone))
}

/// A row of `bills.sql`.
fn read(row: &Row<'_, '_>, zone: &TimeZone) -> Result<BillSummary, StoreError> {
    let client: Option<ClientId> = row.get(2)?;
    let listed: Money = row.get(12)?;
    let paid: Option<Money> = row.get(13)?;
    Ok(BillSummary {
        id: row.get(0)?,
        visit: row.get(1)?,
        client: client.zip(name(row, 3)?),
        state: state(row.get(6)?, row.get(7)?, row.get(8)?),
        opened: wall_of(row.get(9)?, zone),
        paid: row.get::<Option<jiff::Timestamp>>(10)?.map(|at| wall_of(at, zone)),
        shift: row.get(11)?,
        total: paid.unwrap_or(listed),
        is_refunded: row.get(14)?,
        first: names(row, 15)?,
    })
}
