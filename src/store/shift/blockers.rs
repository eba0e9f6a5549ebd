//! What stands in the way of a close.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::domain::client::ClientName;
use crate::domain::till::Blocker;
use crate::store::{Row, StoreError, Tx, overrides};

/// The most of each kind that are told: whoever has more begins with these.
const MOST: u32 = 200;

/// Visits since an instant that should be over by now, visits to be paid, open sales and open overrides.
pub fn blockers(tx: &Tx<'_>, since: Timestamp, now: Timestamp, zone: &TimeZone) -> Result<Vec<Blocker>, StoreError> {
    let mut found = tx.all(include_str!("open_visits.sql"), &[&since, &now], |row| {
        Ok(Blocker::Visit { visit: row.get(0)?, client: name(row)?, starts: row.get(4)? })
    })?;
    found.extend(tx.all(include_str!("unpaid_visits.sql"), &[], |row| {
        Ok(Blocker::Unpaid { visit: row.get(0)?, client: name(row)?, starts: row.get(4)? })
    })?);
    found.extend(tx.all(include_str!("open_sales.sql"), &[], |row| {
        let is_known = row.get::<Option<String>>(2)?.is_some();
        Ok(Blocker::Sale { bill: row.get(0)?, client: if is_known { Some(name(row)?) } else { None } })
    })?);
    let open = overrides::list(tx, false, MOST, zone)?;
    found.extend(open.into_iter().map(|line| Blocker::Override { id: line.id, by: line.by }));
    Ok(found)
}

/// The client's name from the second column on.
fn name(row: &Row<'_, '_>) -> Result<ClientName, StoreError> {
    Ok(ClientName { family: row.get(1)?, given: row.get(2)?, patronymic: row.get(3)? })
}
