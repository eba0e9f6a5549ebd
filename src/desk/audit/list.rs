//! Who asked for what, newest first.

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::context::{Context, Subject};
use crate::desk::error::DeskError;
use crate::desk::requests::{json, read};
use crate::desk::use_case::UseCase;
use crate::domain::ids::{ClientId, StaffId};
use crate::domain::role::Permission;
use crate::store::{Tx, audit};

/// Lists rows of the audit log, newest first. This is written there too.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct ListAudit {
    /// Only rows before this one: the next page.
    #[serde(default)]
    pub before: Option<i64>,
    /// Only rows that speak of this client.
    #[serde(default)]
    pub client: Option<ClientId>,
    /// How many at most; never more than 500.
    pub most: u32,
}

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct AuditEntry {
    /// Its number.
    pub seq: i64,
    /// When.
    pub at: Timestamp,
    /// Who.
    pub staff: Option<StaffId>,
    /// Their name today.
    pub staff_name: Option<String>,
    /// What was asked.
    pub request: String,
    /// Whose data was touched or shown.
    pub subjects: Vec<Subject>,
    /// What came of it: `done`, `refused`, `forbidden` or `failed`.
    pub outcome: String,
}

/// The most rows of one answer.
const MOST: u32 = 500;

impl UseCase for ListAudit {
    type Answer = Vec<AuditEntry>;
    const NEEDS: Permission = Permission::ReadAudit;
    const WRITES: bool = false;

    fn run(self, tx: &Tx<'_>, _context: &mut Context<'_>) -> Result<Vec<AuditEntry>, DeskError> {
        let before = self.before.unwrap_or(i64::MAX);
        let about = match self.client {
            Some(client) => [json(&Subject::Client(client))?, json(&Subject::Health(client))?],
            None => [String::new(), String::new()],
        };
        let rows = audit::list(tx, before, [&about[0], &about[1]], self.most.min(MOST))?;
        rows.into_iter()
            .map(|row| {
                let audit::ListedRow { seq, at, staff, staff_name, request, subjects, outcome } = row;
                Ok(AuditEntry { seq, at, staff, staff_name, request, subjects: read(&subjects)?, outcome })
            })
            .collect()
    }
}
