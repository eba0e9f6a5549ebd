//! An opened salon: the database, the ring with its key, and who is logged in. Dropping it closes the file and wipes the
//! keys.

use jiff::tz::TimeZone;

use crate::domain::salon::Salon;
use crate::store::Database;
use crate::store::vault::Vault;

use super::context::Actor;
use super::unwritten::Unwritten;

/// From a login to the lock.
pub(super) struct Session {
    /// The opened database.
    pub database: Database,
    /// The opened ring.
    pub vault: Vault,
    /// Who is logged in.
    pub actor: Actor,
    /// The salon's zone.
    pub zone: TimeZone,
    /// The salon.
    pub salon: Salon,
    /// Audit rows of readings that the disk would not take yet.
    pub unwritten: Vec<Unwritten>,
}
